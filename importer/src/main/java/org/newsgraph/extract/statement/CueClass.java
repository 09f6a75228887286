package org.newsgraph.extract.statement;

/** What a word of communication does, which decides how its content follows; see {@code cues.txt}. */
enum CueClass {
    SAY,
    TELL,
    ADD,
    ASK,
    CALL,
    PROMISE,
    DEMAND,
    THINK,
    SHOW,
    NOUN
}
