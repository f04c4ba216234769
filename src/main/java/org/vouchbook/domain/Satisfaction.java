package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;

/// How content a client is, in three lines (B3, B22), each 0 to 10.
///
/// @param confident they feel confident with us
/// @param caredFor they feel taken care of
/// @param happy they are happy with the outcome
public record Satisfaction(long id, long contactId, LocalDate date, int confident, int caredFor, int happy, String note)
        implements Row {
    /// @throws IllegalArgumentException when a line is not 0 to 10 or the note is too long
    public Satisfaction {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(date);
        for (int line : new int[] {confident, caredFor, happy}) {
            if (line < 0 || line > 10) {
                throw new IllegalArgumentException("satisfaction of " + line);
            }
        }
        note = Text.within(Text.paragraphs(note), Text.LONG);
    }

    /// The mean of the three lines, 0 to 10.
    public double mean() {
        return (confident + caredFor + happy) / 3.0;
    }
}
