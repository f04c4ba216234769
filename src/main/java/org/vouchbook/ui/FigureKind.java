package org.vouchbook.ui;

/// The parts of the window with the referrals in figures.
public enum FigureKind {
    CALLS,
    REFERRERS,
    PACE,
    PROGRAMME,
    CHAIN,
    ASKING,
    BUSINESS,
    WORTH,
    ATTENTION,
    IMPROVEMENTS
}
