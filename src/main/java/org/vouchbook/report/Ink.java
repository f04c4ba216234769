package org.vouchbook.report;

import org.vouchbook.domain.Axis;

/// The colours on paper, the same as on the light screen.
enum Ink {
    TEXT(0x1f242b),
    QUIET(0x6b7079),
    GREEN(0x1f6f5c),
    GREEN_SOFT(0x84b0a6),
    UPPER(0xaccac3),
    LOWER(0xbbd4ce),
    HAIR(0xe3dfd6),
    GRID(0xc9cdc4),
    LIKING(0xd9694a),
    RECIPROCITY(0x2a8c82),
    COMMITMENT(0x8557b0),
    CREDIBILITY(0x3f68b5),
    WHITE(0xffffff);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    float red() {
        return (rgb >> 16) / 255f;
    }

    float green() {
        return (rgb >> 8 & 0xff) / 255f;
    }

    float blue() {
        return (rgb & 0xff) / 255f;
    }

    static Ink of(Axis axis) {
        return switch (axis) {
            case LIKING -> LIKING;
            case RECIPROCITY -> RECIPROCITY;
            case COMMITMENT -> COMMITMENT;
            case CREDIBILITY -> CREDIBILITY;
        };
    }
}
