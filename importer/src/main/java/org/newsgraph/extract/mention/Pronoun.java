package org.newsgraph.extract.mention;

/** A pronoun by person, number and gender, whatever its case. */
enum Pronoun {
    HE,
    SHE,
    IT,
    THEY,
    I,
    WE
}
