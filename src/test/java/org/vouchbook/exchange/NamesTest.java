package org.vouchbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pieter van der Vos|Pieter|van der Vos",
                "Ahmed el-Sayed|Ahmed|el-Sayed",
                "Ana de la Cruz|Ana|de la Cruz",
                "María José Núñez-Peña|María José|Núñez-Peña",
                "Becker, Jonas|Jonas|Becker",
                "Cher|Cher|''",
                "Van Morrison|Van|Morrison",
                "John Smith Jr.|John|Smith Jr.",
                "  Li   Ting Zhao |Li Ting|Zhao",
                "Jane Doe, PhD|Jane|'Doe, PhD'"
            })
    void split(String whole, String given, String family) {
        assertEquals(new Names.Name(given, family), Names.split(whole));
    }

    @Test
    void folded() {
        assertEquals(Fold.text("Müller  & SÖHNE"), Fold.text("muller & sohne"));
        assertEquals(Fold.text("Łódź"), Fold.text("lodz"));
        assertEquals(Fold.text("Ｗｉｄｅ"), "wide");
        assertNotEquals(Fold.text("デザイン"), Fold.text("テサイン"), "a voiced sign is another letter");
        assertEquals("49911", Fold.digits("0049 911").substring(0, 5));
        assertEquals(Fold.digits("+49 911 5550101"), Fold.digits("0049 (911) 555-0101"));
    }

    @Test
    void pointsOfContact() {
        assertTrue(Points.isEmail("zoë@exämple.example") && Points.isEmail("a+b@c.d.example"));
        assertFalse(Points.isEmail("not-an-email") || Points.isEmail("a@b") || Points.isEmail("a b@c.example"));
        assertEquals("a@b.example", Points.bareEmail("Ann Lee <a@b.example>"));
        assertTrue(Points.isPhone("020 7946 0104") && Points.isPhone("1-800-FLOWERS"));
        assertFalse(Points.isPhone("call me") || Points.isPhone("-2+3"));
    }
}
