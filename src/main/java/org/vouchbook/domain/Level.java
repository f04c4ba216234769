package org.vouchbook.domain;

/// How much of a referral a referral is (A1). Only the last step is an introduction; names are never counted as one.
public enum Level {
    NAME_ONLY,
    PERMISSION,
    PROMISED,
    INTRODUCED;

    /// Whether the referrer has introduced and confirmed it.
    public boolean isIntroduction() {
        return this == INTRODUCED;
    }
}
