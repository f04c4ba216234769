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
}
