package org.vouchbook.domain.words;

/// What a draft had better not do.
public enum WordingRule {
    /// Price or product before there is trust (G8).
    PRICE_BEFORE_TRUST,
    /// "X told me to contact you", without an introduction (A13).
    WORN_OPENER,
    /// Two questions at once: one is left unanswered.
    TWO_ASKS,
    /// Asking as for a favour to oneself, when it is one to the prospect (E10).
    FAVOUR_BEGGING,
    /// No line says what the prospect gains (E9).
    MISSING_BENEFIT,
    /// Selling in the first words of a social message (L8).
    PITCH_IN_SOCIAL,
    /// Pressure in the first words to a prospect (G7).
    PRESSURE,
    /// First words without a greeting (G7).
    NO_GREETING,
    /// First words after an introduction without a word of thanks for it (G7).
    NO_THANKS
}
