package org.newsgraph.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Casualties;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;
import org.newsgraph.model.Sentence;

/**
 * The casualties that the sentence behind the telling of an event gives: "A bomb went off in Kabul. Five people were killed." A
 * sentence that tells where or when its people died, or by whom, is taken for one of another event.
 */
final class Aftermath {
    private final CasualtyReader reader = new CasualtyReader();
    private final Map<Integer, Casualties> bySentence = new HashMap<>();

    /** What these sentences tell, given the tellings of all of them. */
    Aftermath(List<Sentence> sentences, List<Candidate> candidates) {
        Set<Integer> harmed = new HashSet<>();
        Set<Integer> own = new HashSet<>();
        for (Candidate c : candidates) {
            if (CasualtyReader.isHarmful(c.type())) {
                harmed.add(c.sentence());
                if (standsAlone(c)) {
                    own.add(c.sentence());
                }
            }
        }
        for (Sentence s : sentences) {
            if (harmed.contains(s.index() - 1) && !own.contains(s.index())) {
                Casualties told = told(new Parse(s));
                if (!told.equals(Casualties.UNTOLD)) {
                    bySentence.put(s.index(), told);
                }
            }
        }
    }

    private static boolean standsAlone(Candidate c) {
        boolean doer = c.participants().stream().anyMatch(a -> a.role() == Role.ACTOR);
        return c.place() != null || doer || (c.time() != null && c.time().stated());
    }

    private Casualties told(Parse parse) {
        for (int i = 0; i < parse.size(); i++) {
            if (parse.is(i, "root")) {
                Casualties told = reader.of(parse, i);
                for (int joined : parse.children(i, "conj")) {
                    told = told.or(reader.of(parse, joined));
                }
                return told.or(Tolls.of(parse));
            }
        }
        return Casualties.UNTOLD;
    }

    /** What the sentence behind the last telling gives. */
    Casualties behind(List<Candidate> tellings) {
        Candidate last = tellings.get(tellings.size() - 1);
        boolean told = CasualtyReader.isHarmful(last.type()) && Coreference.realis(tellings) == Realis.ACTUAL;
        return told ? bySentence.getOrDefault(last.sentence() + 1, Casualties.UNTOLD) : Casualties.UNTOLD;
    }
}
