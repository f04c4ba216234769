package org.vouchbook.exchange;

import java.util.List;

/// What a file turned out to be.
public sealed interface Reading {
    /// A table of people.
    record Table(Sheet sheet) implements Reading {}

    /// Visiting cards.
    record Cards(List<Card> cards, Encoding encoding) implements Reading {
        /// Keeps its own copy.
        public Cards {
            cards = List.copyOf(cards);
        }
    }

    /// Nothing that could be imported.
    record Refused(Reason reason) implements Reading {}

    /// One visiting card as it stands in the file.
    ///
    /// @param line the line it begins on, from 1
    record Card(int line, String text) {}

    /// Why a file cannot be read.
    enum Reason {
        /// Larger than [SourceFile#MAX_BYTES].
        TOO_LARGE,
        /// It holds no row at all.
        EMPTY,
        /// A picture, a workbook, a program: no text.
        NOT_TEXT
    }
}
