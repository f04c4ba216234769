package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.support.Fixtures;

/// Which side of a relationship is built next.
class AskPolicyTest {
    /// Liking before reciprocity before credibility where they are below the limit, however low the later ones are;
    /// commitment only when it is the weakest of those that carry.
    @ParameterizedTest
    @CsvSource({
        "3.5, 2, 1, 0, LIKING",
        "4, 3.5, 1, 0, RECIPROCITY",
        "4, 4, 3.5, 0, CREDIBILITY",
        "4, 4, 4, 3.5, COMMITMENT",
        "6, 7, 8, 9, LIKING",
        "9, 8, 7, 9, CREDIBILITY"
    })
    void theOrderIsKeptBelowTheLimit(
            double liking, double reciprocity, double credibility, double commitment, Axis next) {
        assertEquals(next, AskPolicy.DEFAULT.next(Fixtures.card(liking, reciprocity, credibility, commitment)));
    }
}
