package org.newsgraph.model;

/**
 * Types of events: PLOVER's (with the CAMEO root code each has there) and the public-life types that PLOVER leaves out.
 * Source: PLOVER (Open Event Data Alliance) and the CAMEO codebook (Schrodt 2012).
 */
public enum EventType {
    AGREE("03"),
    CONSULT("04"),
    SUPPORT("05"),
    COOPERATE("06"),
    AID("07"),
    CONCEDE("08"),
    RETREAT("087"),
    REQUEST("10"),
    ACCUSE("11"),
    REJECT("12"),
    THREATEN("13"),
    PROTEST("14"),
    MOBILIZE("15"),
    SANCTION("16"),
    COERCE("17"),
    ASSAULT("18"),
    STATEMENT("01"),
    ELECTION(""),
    APPOINTMENT(""),
    INAUGURATION(""),
    SUCCESSION(""),
    RESIGNATION(""),
    DEATH(""),
    BIRTH(""),
    MARRIAGE(""),
    DISASTER(""),
    ACCIDENT(""),
    CRIME(""),
    ARREST("173"),
    TRIAL(""),
    DEAL(""),
    LAUNCH(""),
    ECONOMY(""),
    SPORT(""),
    TRAVEL(""),
    LEGISLATION(""),
    AWARD(""),
    /** Making, building, developing or testing something. */
    PRODUCTION(""),
    /** A decision, a plan, a beginning or an end that somebody sets. */
    DECISION(""),
    /** A deed of a person, a country, an organization or a group that has no type of its own: joining, sending, handing over. */
    ACTION("");

    private final String cameo;

    EventType(String cameo) {
        this.cameo = cameo;
    }

    /** CAMEO code of the type's root, empty where CAMEO has none. */
    public String cameo() {
        return cameo;
    }
}
