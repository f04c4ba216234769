package org.vouchbook.report;

/// The head of a column in a printed list.
///
/// @param toTheRight whether its cells end at one line, as figures do
public record Column(String header, boolean toTheRight) {
    /// A column of words.
    public static Column text(String header) {
        return new Column(header, false);
    }

    /// A column of figures.
    public static Column figure(String header) {
        return new Column(header, true);
    }
}
