package org.vouchbook.domain;

/// The four sides of a relationship (J1), clockwise from the top of the radar.
public enum Axis {
    LIKING,
    RECIPROCITY,
    COMMITMENT,
    CREDIBILITY;

    /// The order in which a relationship is usually built, and in which advice is given when axes are equally weak:
    /// commitment comes last (J16).
    public int buildOrder() {
        return switch (this) {
            case LIKING -> 0;
            case RECIPROCITY -> 1;
            case CREDIBILITY -> 2;
            case COMMITMENT -> 3;
        };
    }
}
