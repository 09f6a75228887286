package org.newsgraph.train.corpora;

import java.net.URI;
import java.util.List;

/**
 * A corpus in a public repository.
 *
 * @param name its name here, and of its file without {@code .conll}
 * @param folder {@code train}, or {@code dev} for what models are chosen on
 * @param repository a Git repository
 * @param commit the version of it, which Git checks by its digest
 * @param paths its files in that version
 * @param format how they are written
 * @param licence of annotation and texts
 * @param tokens in the form that the shipped models were trained on
 * @param digest SHA-256 of that form
 */
public record PublicCorpus(
        String name,
        String folder,
        URI repository,
        String commit,
        List<String> paths,
        CorpusFormat format,
        String licence,
        int tokens,
        String digest) {
    public PublicCorpus {
        paths = List.copyOf(paths);
    }

    /** All of them. */
    public static List<PublicCorpus> all() {
        return Resource.rows("corpora.tsv").stream()
                .map(row -> new PublicCorpus(
                        row[0],
                        row[1],
                        URI.create(row[2]),
                        row[3],
                        List.of(row[4].split(";")),
                        CorpusFormat.valueOf(row[5]),
                        row[6],
                        Integer.parseInt(row[7]),
                        row[8]))
                .toList();
    }

    /** Its file among the corpora. */
    public String file() {
        return name + ".conll";
    }
}
