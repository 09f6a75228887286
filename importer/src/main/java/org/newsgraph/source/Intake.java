package org.newsgraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one source gives while it is read: drafts and complaints. */
final class Intake {
    private final String source;
    private final int maxCharacters;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    Intake(String source, int maxCharacters) {
        this.source = source;
        this.maxCharacters = maxCharacters;
    }

    String source() {
        return source;
    }

    void accept(Draft draft) {
        if (draft.text().isBlank()) {
            reject(new BadInput(draft.line(), Reason.NO_TEXT, ""));
        } else if (draft.text().length() > maxCharacters) {
            reject(tooLarge(draft.line(), draft.text().length(), maxCharacters));
        } else {
            drafts.add(draft);
        }
    }

    void reject(BadInput bad) {
        rejections.add(bad.in(source));
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    static BadInput tooLarge(int line, long characters, int allowed) {
        return new BadInput(
                line,
                Reason.TOO_LARGE,
                String.format(Locale.ROOT, "%,d characters, at most %,d are read", characters, allowed));
    }
}
