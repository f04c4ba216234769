package org.vouchbook.domain;

/// The columns of the referral board, in their order.
public enum Stage {
    NAMED,
    PROMISED,
    INTRODUCED,
    CONTACTED,
    IN_CONVERSATION,
    WON,
    LOST;

    /// Whether the referral is still under way.
    public boolean isOpen() {
        return this != WON && this != LOST;
    }

    /// The level that standing in this column implies at least: the column's name says it.
    public Level impliedLevel() {
        return switch (this) {
            case PROMISED -> Level.PROMISED;
            case INTRODUCED -> Level.INTRODUCED;
            default -> Level.NAME_ONLY;
        };
    }
}
