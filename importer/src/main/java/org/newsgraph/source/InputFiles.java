package org.newsgraph.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files that paths stand for: a file for itself; a folder for the files in it whose names end like those of articles, to any
 * depth, in the order of their paths; a pattern such as {@code news/*.txt} likewise. A file is read once even if named twice.
 */
final class InputFiles {
    private static final Set<String> ENDINGS = Set.of(
            "txt", "text", "md", "html", "htm", "xhtml", "json", "jsonl", "ndjson", "xml", "rss", "atom", "zip", "pdf",
            "doc", "docx", "odt", "rtf");

    private final Set<Path> files = new LinkedHashSet<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    static InputFiles of(List<String> inputs) {
        InputFiles files = new InputFiles();
        inputs.forEach(files::add);
        return files;
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    List<Rejection> rejections() {
        return rejections;
    }

    List<Notice> notices() {
        return notices;
    }

    private void add(String input) {
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else if (Files.exists(path)) {
                rejections.add(Rejection.of(input, Reason.NOT_A_FILE));
            } else if (isPattern(input)) {
                addMatches(input);
            } else {
                rejections.add(Rejection.of(input, Reason.NOT_FOUND));
            }
        } catch (InvalidPathException e) {
            rejections.add(Rejection.of(input, Reason.NOT_FOUND));
        } catch (IOException | UncheckedIOException e) {
            rejections.add(new Rejection(input, 0, Reason.UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    private void addFolder(Path folder) throws IOException {
        List<Path> all = walk(folder);
        List<Path> articles = all.stream().filter(InputFiles::looksLikeArticles).toList();
        if (articles.isEmpty()) {
            rejections.add(Rejection.of(folder.toString(), Reason.NO_ARTICLES));
        } else if (articles.size() < all.size()) {
            int passed = all.size() - articles.size();
            notices.add(new Notice(folder.toString(), passed + " files of other kinds were passed over"));
        }
        files.addAll(articles);
    }

    private void addMatches(String pattern) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        Path start = fixedPart(pattern);
        List<Path> matches = Files.isDirectory(start)
                ? walk(start).stream().filter(matcher::matches).toList()
                : List.of();
        if (matches.isEmpty()) {
            rejections.add(new Rejection(pattern, 0, Reason.NOT_FOUND, "no file matches"));
        }
        files.addAll(matches);
    }

    /** Regular files below the folder, hidden ones left out, sorted by path. */
    private List<Path> walk(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                rejections.add(Rejection.of(file.toString(), Reason.UNREADABLE));
                return FileVisitResult.CONTINUE;
            }
        });
        return found.stream()
                .filter(file -> !hidden(folder.relativize(file)))
                .map(file -> folder.toString().isEmpty() ? folder.relativize(file) : file)
                .sorted()
                .toList();
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeArticles(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean isPattern(String input) {
        return input.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** The folder before the first part with a wildcard; the empty path for the current one. */
    private static Path fixedPart(String pattern) {
        int wildcard = 0;
        while ("*?[{".indexOf(pattern.charAt(wildcard)) < 0) {
            wildcard++;
        }
        int slash = pattern.lastIndexOf('/', wildcard);
        return slash < 0 ? Path.of("") : Path.of(pattern.substring(0, slash + 1));
    }
}
