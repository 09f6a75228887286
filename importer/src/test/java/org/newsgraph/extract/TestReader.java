package org.newsgraph.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Article;
import org.newsgraph.model.Reading;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.read.names.NameModel;

/** The real reader with its real models, loaded once a JVM. */
public final class TestReader {
    private static final class Holder {
        private static final ArticleReader READER = new ArticleReader();
        private static final ArticleReader BY_RULE = new ArticleReader(NameModel.ACCURATE, null);
    }

    private TestReader() {}

    public static Reading read(String text, @Nullable LocalDate publishedOn) {
        return Holder.READER.read(Article.of("test", text).publishedOn(publishedOn));
    }

    /** Without the encoder of events. */
    public static Reading readByRule(String text, @Nullable LocalDate publishedOn) {
        return Holder.BY_RULE.read(Article.of("test", text).publishedOn(publishedOn));
    }

    /** Without names, which is faster. */
    public static Reading annotate(String text, @Nullable LocalDate publishedOn) {
        return Holder.READER.annotated(Article.of("test", text).publishedOn(publishedOn));
    }
}
