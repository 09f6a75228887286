package org.newsgraph.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

/** Keys that derive from content only: {@code country:RU}, {@code person:vladimir-putin}, {@code organization:nato}. */
final class EntityKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private EntityKey() {}

    static String of(Entity entity) {
        String iso2 = entity.attributes().get("iso2");
        if (iso2 == null) {
            String of = entity.attributes().get("of");
            return of(entity.type(), entity.name()) + (of == null ? "" : "-" + of.toLowerCase(Locale.ROOT));
        }
        return entity.type() == EntityType.COUNTRY ? "country:" + iso2 : "group:people-of-" + iso2;
    }

    /** Whether the key says all: a country of today, a state that is no more, or the people of a country. */
    static boolean isFixed(Entity entity) {
        return entity.attributes().containsKey("iso2") || entity.attributes().containsKey("former");
    }

    static String of(EntityType type, String name) {
        return type.label().toLowerCase(Locale.ROOT) + ":" + slug(name);
    }

    /** The key of what one article alone means. */
    static String inArticle(String key, String article) {
        return key + "@" + slug(article);
    }

    /** Letters and digits of the name in lower case, without diacritics, joined by hyphens. */
    static String slug(String name) {
        return isAscii(name) ? asciiSlug(name) : anySlug(name);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String asciiSlug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        boolean between = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
            if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
                slug.append(between && slug.length() > 0 ? "-" : "").append(lower);
                between = false;
            } else {
                between = true;
            }
        }
        return slug.toString();
    }

    private static String anySlug(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return EDGES.matcher(OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-"))
                .replaceAll("");
    }
}
