package org.newsgraph.extract.event;

/** Whether a verb tells what is done in general: "Airlines buy aircraft from many makers." */
final class Habit {
    private Habit() {}

    /** A simple present of a subject that is a plural without article, number or name; not in headlines or of speech. */
    static boolean isTold(Parse parse, int verb) {
        if (!parse.tag(verb).equals("VBP") || parse.any(verb, c -> parse.is(c, "aux", "ccomp"))) {
            return false;
        }
        int subject = parse.child(verb, "nsubj");
        boolean sentence = parse.lower(parse.size() - 1).equals(".");
        return sentence
                && parse.is(verb, "root", "conj")
                && subject >= 0
                && subject <= 2
                && parse.tag(subject).equals("NNS")
                && Character.isLowerCase(parse.token(subject).text().codePointAt(0)) == (subject > 0)
                && !parse.any(
                        subject,
                        c -> parse.is(c, "det", "nummod", "nmod", "acl")
                                || parse.tag(c).startsWith("NNP")
                                || (parse.is(c, "amod")
                                        && Character.isUpperCase(
                                                parse.token(c).text().codePointAt(0))
                                        && c > 0));
    }
}
