package org.vouchbook.report;

/// A way of setting text: weight, size in points, colour.
record Type(Weight weight, double size, Ink ink) {
    enum Weight {
        REGULAR("Regular"),
        MEDIUM("Medium"),
        SEMIBOLD("SemiBold"),
        BOLD("Bold");

        final String fileName;

        Weight(String fileName) {
            this.fileName = fileName;
        }
    }

    static final Type TITLE = new Type(Weight.SEMIBOLD, 14.5, Ink.TEXT);
    static final Type SUBTITLE = new Type(Weight.REGULAR, 9.5, Ink.QUIET);
    static final Type GRADE = new Type(Weight.BOLD, 30, Ink.GREEN);
    static final Type HEADING = new Type(Weight.SEMIBOLD, 9.75, Ink.TEXT);
    static final Type BODY = new Type(Weight.REGULAR, 9, Ink.TEXT);
    static final Type STRONG = new Type(Weight.SEMIBOLD, 9, Ink.TEXT);
    static final Type QUIET = new Type(Weight.REGULAR, 8.5, Ink.QUIET);
    static final Type LABEL = new Type(Weight.SEMIBOLD, 7.5, Ink.QUIET);
    static final Type FOOTER = new Type(Weight.REGULAR, 8, Ink.QUIET);

    Type in(Ink colour) {
        return new Type(weight, size, colour);
    }

    Type sized(double points) {
        return new Type(weight, points, ink);
    }

    /// The distance from one baseline to the next.
    double leading() {
        return size * 1.45;
    }
}
