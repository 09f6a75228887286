package org.newsgraph.knowledge;

/** What sort of office or role a noun names. */
public enum OfficeKind {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    /** The deputy of a head of state or government. */
    DEPUTY_HEAD,
    MINISTER,
    DIPLOMAT,
    LEGISLATOR,
    /** Governors, mayors and the like. */
    LOCAL_EXECUTIVE,
    /** Other offices of state. */
    OFFICIAL,
    /** Those who run a company or another body. */
    EXECUTIVE,
    /** Those who lead a party, a movement, a group. */
    LEADER,
    SPOKESPERSON,
    MILITARY,
    ADVISER,
    MEMBER,
    EMPLOYEE,
    FOUNDER,
    OWNER,
    SPORT,
    COACH,
    CLERGY,
    JURIST,
    /** Lawyers, who represent a client. */
    LAWYER,
    /** A trade or a description that tells no tie to a body; with a country's adjective it tells a nationality. */
    PROFESSION;

    /** Whether it is an office of state, so that a country beside it is the country served. */
    public boolean ofState() {
        return switch (this) {
            case HEAD_OF_STATE,
                    HEAD_OF_GOVERNMENT,
                    DEPUTY_HEAD,
                    MINISTER,
                    DIPLOMAT,
                    LEGISLATOR,
                    LOCAL_EXECUTIVE,
                    OFFICIAL -> true;
            default -> false;
        };
    }

    /** Whether it runs the state as a whole: who holds it is a national of it. */
    public boolean headsState() {
        return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT;
    }
}
