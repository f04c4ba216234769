package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TidyingTest {
    private static final long MB = 1L << 20;

    @Test
    void aQuarterMoreIsTooMuch() {
        assertEquals(250 * MB, Tidying.next(200 * MB, 992 * MB));
        assertEquals(250 * MB, Tidying.next(200 * MB, -1));
    }

    @Test
    void aLittleIsNotWorthIt() {
        assertEquals(20 * MB + Tidying.LEAST, Tidying.next(20 * MB, 992 * MB));
    }

    @Test
    void neverMoreThanThereMayBe() {
        assertEquals(992 * MB, Tidying.next(900 * MB, 992 * MB));
    }
}
