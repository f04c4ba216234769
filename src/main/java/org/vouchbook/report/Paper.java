package org.vouchbook.report;

import java.util.Locale;
import java.util.Set;

/// The sheet a document is printed on; measures in points of 1/72 inch.
public enum Paper {
    A4(595.28, 841.89),
    LETTER(612, 792);

    private static final Set<String> LETTER_COUNTRIES = Set.of(
            "US", "CA", "MX", "PR", "GU", "VI", "AS", "MP", "PH", "CL", "CO", "VE", "CR", "GT", "SV", "NI", "PA", "DO",
            "HN", "BZ");

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// The sheet that printers of the locale's country hold; A4 when there is no country.
    public static Paper of(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }

    /// The shorter side in points.
    public double width() {
        return width;
    }

    /// The longer side in points.
    public double height() {
        return height;
    }
}
