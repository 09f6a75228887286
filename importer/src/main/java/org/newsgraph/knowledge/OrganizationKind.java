package org.newsgraph.knowledge;

/** What sort of organization a name tells. */
public enum OrganizationKind {
    COMPANY,
    MINISTRY,
    AGENCY,
    FORCE,
    PARLIAMENT,
    COURT,
    PARTY,
    MILITANT,
    UNIVERSITY,
    MEDIA,
    TEAM,
    INTERNATIONAL,
    NGO;

    /** Whether it is a part of a state. */
    public boolean ofState() {
        return switch (this) {
            case MINISTRY, AGENCY, FORCE, PARLIAMENT, COURT -> true;
            default -> false;
        };
    }
}
