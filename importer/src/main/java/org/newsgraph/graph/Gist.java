package org.newsgraph.graph;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.model.Article;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Span;
import org.newsgraph.model.StoryWords;

/**
 * The gist of an extraction: its entities, events and relations over a text in which only the words that these stand on are
 * left and all other characters are blanks. Every span holds as before, so resolution and the shared part of the graph come out
 * the same as from the whole, from a fraction of the bytes; what belongs to the article alone is gone.
 */
public final class Gist {
    private static final char BLANK = ' ';
    private final String text;
    private final char[] kept;

    private Gist(String text) {
        this.text = text;
        this.kept = new char[text.length()];
        Arrays.fill(kept, BLANK);
    }

    public static Extraction of(Extraction whole) {
        Article a = whole.article();
        Gist gist = new Gist(a.text());
        whole.mentions().all().forEach(m -> gist.keep(m.span()));
        for (Event event : whole.events()) {
            gist.keep(event.trigger());
            event.mentions().forEach(gist::keep);
        }
        StoryWords.of(a.text()).forEach(gist::keep);
        whole.times().forEach(t -> gist.keep(t.span()));
        Article article = new Article(
                a.id(), a.id(), a.title(), a.publisher(), null, a.publishedOn(), null, null, new String(gist.kept));
        return new Extraction(
                article,
                whole.sentences(),
                whole.mentions(),
                whole.times(),
                whole.events(),
                whole.relations(),
                List.of());
    }

    private void keep(Span span) {
        text.getChars(span.begin(), span.end(), kept, span.begin());
    }
}
