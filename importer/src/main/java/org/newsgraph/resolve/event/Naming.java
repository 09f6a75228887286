package org.newsgraph.resolve.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.EventLabels;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.Role;

/** Keys, labels and reasons of event nodes, all derived from content. */
final class Naming {
    private static final EventLabels LABELS = EventLabels.standard();

    private final Sameness sameness;

    /** Names with these parties. */
    Naming(Sameness sameness) {
        this.sameness = sameness;
    }

    /** Such as {@code event:consult:phone:2016-11-14:donald-trump:vladimir-putin:1f2e3d4c}. */
    String key(List<Report> group, @Nullable String start) {
        Report first = group.get(0);
        StringBuilder key = new StringBuilder("event:").append(type(first));
        if (first.event().mode() != null) {
            key.append(':').append(first.event().mode().replace(' ', '-'));
        }
        key.append(start == null ? "" : ":" + start);
        roles(group).keySet().stream()
                .limit(3)
                .map(sameness.parties()::key)
                .forEach(k -> key.append(':')
                        .append(k.substring(k.lastIndexOf(':') + 1).replace(' ', '-')));
        return key.append(':').append(digest(first.id())).toString();
    }

    private static String type(Report report) {
        return report.event().type().name().toLowerCase(Locale.ROOT);
    }

    /** Such as "phone call: Donald Trump, Vladimir Putin (2016-11-14)". */
    String label(List<Report> group, @Nullable String start) {
        NavigableMap<Integer, Role> roles = roles(group);
        String left = names(roles, Role.ACTOR, Role.PARTICIPANT);
        String right = names(roles, Role.RECIPIENT, Role.RECIPIENT);
        String who = right.isEmpty() ? left : left + " → " + right;
        return kind(group.get(0))
                + (who.isBlank() ? "" : ": " + who.strip())
                + (start == null ? "" : " (" + start + ")");
    }

    private String kind(Report report) {
        String kind = LABELS.noun(report.event().type(), report.event().mode()).orElseGet(() -> firstWord(report));
        return switch (report.event().realis()) {
            case ACTUAL -> kind;
            case PLANNED -> "planned " + kind;
            case HYPOTHETICAL -> "possible " + kind;
            case NEGATED -> "no " + kind;
            case GENERIC -> kind + " in general";
        };
    }

    /** The first of its words in the order of letters. */
    private static String firstWord(Report report) {
        return report.event().words().stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> type(report));
    }

    /** Names of a side; who has none is left out beside who has one. */
    private String names(NavigableMap<Integer, Role> roles, Role one, Role other) {
        List<Integer> side = roles.entrySet().stream()
                .filter(e -> e.getValue() == one || e.getValue() == other)
                .map(Map.Entry::getKey)
                .toList();
        Parties parties = sameness.parties();
        boolean unnamed = side.stream().allMatch(parties::isUnnamed);
        return side.stream()
                .filter(p -> unnamed || !parties.isUnnamed(p))
                .map(parties::name)
                .collect(Collectors.joining(", "));
    }

    /** Why the reports were taken as one event, or null for a single article. */
    @Nullable
    String because(List<Report> group, @Nullable String start) {
        long articles = group.stream().mapToInt(Report::article).distinct().count();
        if (articles < 2) {
            return null;
        }
        Report first = group.get(0);
        String shared = String.join(", ", sameness.shared(group));
        double story = group.stream()
                .filter(r -> r.article() != first.article())
                .mapToDouble(r -> sameness.story(first, r))
                .min()
                .orElse(0);
        return articles + " articles tell " + type(first)
                + (first.event().mode() == null ? "" : " (" + first.event().mode() + ")")
                + (shared.isEmpty() ? "" : " with " + shared)
                + (start == null ? ", undated, in reports of one story" : ", " + start)
                + String.format(Locale.ROOT, "; their texts are alike by at least %.2f (cosine)", story);
    }

    /** Roles by numbers of nodes, which are in the order of their keys. */
    private static NavigableMap<Integer, Role> roles(List<Report> group) {
        NavigableMap<Integer, Role> roles = new TreeMap<>();
        for (Report r : group) {
            for (int i = 0; i < r.participants().length; i++) {
                roles.putIfAbsent(r.participants()[i], r.role(i));
            }
        }
        return roles;
    }

    private static String digest(String text) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** The last word of an unnamed one, in the singular: one policeman may be four policemen elsewhere. */
    static String head(EntityNode node) {
        String name = node.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String one = last.endsWith("men") ? last.substring(0, last.length() - 2) + "an" : last;
        return one.endsWith("s") && !one.endsWith("ss") ? one.substring(0, one.length() - 1) : one;
    }
}
