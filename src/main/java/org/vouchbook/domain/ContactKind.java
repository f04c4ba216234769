package org.vouchbook.domain;

/// What a contact is to us (K1): the three sources of referrals, and those who may become clients.
public enum ContactKind {
    CLIENT,
    STRATEGIC_PARTNER,
    NETWORKING_CONTACT,
    PROSPECT;

    /// How often one means to be in touch when nothing else was agreed, in days (L10, a default).
    public int defaultRhythmDays() {
        return switch (this) {
            case CLIENT, STRATEGIC_PARTNER -> 60;
            case NETWORKING_CONTACT -> 120;
            case PROSPECT -> 30;
        };
    }
}
