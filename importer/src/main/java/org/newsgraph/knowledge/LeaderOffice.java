package org.newsgraph.knowledge;

/** What kind of office a leader of a state held. */
public enum LeaderOffice {
    /** Head of state by election or by force. */
    PRESIDENT,
    /** Head of government. */
    GOVERNMENT,
    /** King, emir, sultan, ruling prince, pope and the like. */
    MONARCH,
    /** Led the state without such an office: by a party, a junta or a movement, or as supreme leader. */
    LEADER
}
