package org.vouchbook.domain;

/// What the four triangles of the radar stand for (J3, J10, J13, J18), clockwise from the upper right.
/// INCLUDE and TRUST are as the source states them; the split of VALUE and RESPECT is our reading.
public enum Attribute {
    INCLUDE(Axis.LIKING, Axis.RECIPROCITY),
    VALUE(Axis.RECIPROCITY, Axis.COMMITMENT),
    RESPECT(Axis.COMMITMENT, Axis.CREDIBILITY),
    TRUST(Axis.CREDIBILITY, Axis.LIKING);

    private final Axis first;
    private final Axis second;

    Attribute(Axis first, Axis second) {
        this.first = first;
        this.second = second;
    }

    /// The axis on its counter-clockwise side.
    public Axis first() {
        return first;
    }

    /// The axis on its clockwise side.
    public Axis second() {
        return second;
    }
}
