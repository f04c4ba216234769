package org.vouchbook.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How long something took, as people type it (J20).
class TypedMinutesTest {
    @ParameterizedTest
    @CsvSource({"30,30", "' 5 ',5", "1:30,90", "0:05,5", "1440,1440", "24:00,1440"})
    void minutesAndHours(String typed, int minutes) {
        assertEquals(Optional.of(minutes), TypedMinutes.read(typed));
        assertEquals(Optional.of(minutes), TypedMinutes.read(TypedMinutes.write(minutes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1441", "1:60", "long", "-5", "1.5", "24:01", "99999"})
    void whatCannotBeReadIsWrong(String typed) {
        assertTrue(TypedMinutes.isWrong(typed));
    }

    @Test
    void nothingNeedBeTyped() {
        assertFalse(TypedMinutes.isWrong(" "));
        assertFalse(TypedMinutes.isWrong(null));
        assertEquals("", TypedMinutes.write(null));
    }
}
