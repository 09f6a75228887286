package org.newsgraph.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.model.Article;

/**
 * Settles the ids of articles: the input's own; otherwise, for a file that is one article, its name without extension, with its
 * folder before it where two files share the name; otherwise the URL, or a digest of the text. Never random.
 */
final class ArticleIds {
    /** A draft and where it came from. */
    record Source(String name, boolean wholeFile, Draft draft) {}

    /** In UTF-16 code units; an index of a database takes no more than about 8,000 bytes. */
    private static final int LONGEST = 2000;

    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, Article> articles = new HashMap<>();

    List<Rejection> rejections() {
        return rejections;
    }

    List<Notice> notices() {
        return notices;
    }

    /** The articles, in the order of the sources; one that comes twice is kept once. */
    List<Article> settle(List<Source> sources) {
        Map<String, Long> stems = count(sources, s -> stem(s.name()));
        Map<String, Long> paths = count(sources, s -> folder(s.name()));
        List<Article> settled = new ArrayList<>();
        for (Source source : sources) {
            String id = id(source, stems, paths);
            String tooLong = tooLong(id, source.draft());
            if (!tooLong.isEmpty()) {
                rejections.add(new Rejection(source.name(), source.draft().line(), Reason.LONG_FIELD, tooLong));
                continue;
            }
            Article article = article(source, id);
            Article before = articles.putIfAbsent(article.id(), article);
            if (before == null) {
                settled.add(article);
            } else if (before.sha256().equals(article.sha256())) {
                notices.add(new Notice(place(source), "the same article as in " + before.source()));
            } else {
                rejections.add(new Rejection(
                        source.name(),
                        source.draft().line(),
                        Reason.DUPLICATE_ID,
                        article.id() + ", in " + before.source()));
            }
        }
        return settled;
    }

    /** Which field is too long for the index of a database, or an empty text. */
    private static String tooLong(String id, Draft draft) {
        Map<String, Optional<String>> fields = new LinkedHashMap<>();
        fields.put("id", Optional.of(id));
        fields.put("publisher", Optional.ofNullable(draft.publisher()));
        fields.put("url", Optional.ofNullable(draft.url()));
        fields.put("language", Optional.ofNullable(draft.language()));
        return fields.entrySet().stream()
                .filter(f -> f.getValue().filter(v -> v.length() > LONGEST).isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Long> count(List<Source> sources, Function<Source, String> name) {
        return sources.stream()
                .filter(s -> s.wholeFile() && s.draft().id() == null)
                .collect(Collectors.groupingBy(name, Collectors.counting()));
    }

    private static String id(Source source, Map<String, Long> stems, Map<String, Long> paths) {
        String own = source.draft().id();
        if (own != null) {
            return own;
        }
        if (!source.wholeFile()) {
            String url = source.draft().url();
            return url != null ? url : "article-" + digest(source.draft().text());
        }
        String stem = stem(source.name());
        String path = folder(source.name());
        if (stems.getOrDefault(stem, 0L) < 2) {
            return stem;
        }
        return paths.getOrDefault(path, 0L) < 2
                ? path
                : path + "-" + digest(source.draft().text());
    }

    private static Article article(Source source, String id) {
        Draft d = source.draft();
        return new Article(
                id,
                place(source),
                d.title(),
                d.publisher(),
                d.byline(),
                d.publishedOn(),
                d.url(),
                d.language(),
                d.text());
    }

    private static String place(Source source) {
        return source.draft().line() == 0
                ? source.name()
                : source.name() + ":" + source.draft().line();
    }

    /** File name without folder and extension. */
    private static String stem(String source) {
        String name = source.substring(source.replace('\\', '/').lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The folder's own name and the stem, such as {@code monday/report}. */
    private static String folder(String source) {
        String path = source.replace('\\', '/');
        int slash = path.lastIndexOf('/');
        return slash <= 0 ? stem(source) : stem(path.substring(0, slash)) + "/" + stem(source);
    }

    private static String digest(String text) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
