package org.vouchbook.domain;

/// What a column of the board may ask for before a card enters it.
public enum MoveField {
    /// Why columns that build the relationship are skipped (L7).
    SKIP_REASON,
    /// How the introduction will be made.
    PROMISE_CHANNEL,
    /// By when the introduction will be made.
    PROMISE_BY,
    /// When the introduction was confirmed.
    INTRODUCED_WHEN,
    /// How the introduction was made.
    INTRODUCED_CHANNEL,
    /// What the referrer said or wrote (F1).
    INTRODUCED_WORDS,
    /// A word that one knows: the prospect does not expect the call (F3).
    WARNING,
    /// The four answers of the homework, or why there is none (G1).
    HOMEWORK,
    /// When the prospect was reached.
    CONTACTED_WHEN,
    SALE_AMOUNT,
    SALE_DATE,
    SALE_WHAT,
    /// The next request: planted, later, or why not (G12).
    PLANTING,
    LOST_REASON
}
