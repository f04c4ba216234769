package org.vouchbook.domain;

/// Where a contact came from (A20, A21, L6). The families are counted apart and never mixed.
public enum Origin {
    UNKNOWN(Family.OTHER),
    /// We asked, and the referrer introduced.
    REFERRAL_ASKED(Family.REFERRAL),
    /// The referrer introduced without being asked.
    REFERRAL_UNPROMPTED(Family.REFERRAL),
    /// Only a name, with or without permission to use the referrer's.
    NAME(Family.NAME),
    /// Nobody asked and nobody introduced: they heard of us (A21).
    WORD_OF_MOUTH(Family.WORD_OF_MOUTH),
    EXISTING(Family.EXISTING),
    SERVICE_INTERACTION(Family.EXISTING),
    NETWORKING(Family.OTHER),
    SOCIAL_EXCHANGE(Family.OTHER),
    COLD_CALL(Family.COLD),
    COLD_EMAIL(Family.COLD),
    COLD_VIDEO(Family.COLD),
    COLD_SOCIAL_INVITATION(Family.COLD);

    /// The groups that figures keep apart.
    public enum Family {
        REFERRAL,
        NAME,
        WORD_OF_MOUTH,
        EXISTING,
        COLD,
        OTHER
    }

    private final Family family;

    Origin(Family family) {
        this.family = family;
    }

    /// The group this origin is counted in.
    public Family family() {
        return family;
    }
}
