package org.newsgraph.extract.event;

import java.util.List;
import java.util.Set;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Span;

/** Finds names that are coordinated although a parser hung the second elsewhere: "deliver blows to the United States and Israel". */
final class NamePairs {
    private static final Set<String> JOINING = Set.of("and", "or", "&");

    private NamePairs() {}

    /** Head of the name of the same type that "and" joins to the first, if the tree has it as a conjunct of another, or -1. */
    static int second(Parse parse, Mention first, List<Mention> mentions) {
        int and = after(parse, first.span());
        if (first.kind() != MentionKind.NAME
                || and < 0
                || !JOINING.contains(parse.lower(and))
                || and + 1 >= parse.size()) {
            return -1;
        }
        int begin = parse.lower(and + 1).equals("the") && and + 2 < parse.size() ? and + 2 : and + 1;
        int offset = parse.token(begin).span().begin();
        return mentions.stream()
                .filter(m -> m.kind() == MentionKind.NAME
                        && m.type() == first.type()
                        && m.span().begin() == offset
                        && !m.entity().equals(first.entity())
                        && parse.is(m.head(), "conj")
                        && parse.head(m.head()) < first.head())
                .mapToInt(Mention::head)
                .findFirst()
                .orElse(-1);
    }

    private static int after(Parse parse, Span span) {
        for (int i = 0; i < parse.size(); i++) {
            if (parse.token(i).span().begin() >= span.end()) {
                return i;
            }
        }
        return -1;
    }
}
