package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @Test
    void aLineIsOneLine() {
        assertEquals("a b c d", Text.line("  a \r\n b\t\tc\rd\n"));
        assertEquals("a b c d e", Text.line("a\u2028b\u2029c\u0085d\u000Be"));
        assertEquals("a b c", Text.line("\u00A0a\u00A0\u2003b\u3000c\u00A0"));
        assertEquals("", Text.line(" \n\t "));
    }

    @Test
    void paragraphsKeepTheirLines() {
        assertEquals("a\nb\n\nc\td", Text.paragraphs("\r\na\r\nb\r\rc\td\n "));
        assertEquals("a\nb\nc\nd", Text.paragraphs("a\u2028b\u2029c\u0085d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202E",
                "\u202A",
                "\u2066",
                "\u2069",
                "\u200E",
                "\u200F",
                "\u061C", // directions
                "\u200B",
                "\u2060",
                "\uFEFF",
                "\u00AD", // no width
                "\u0000",
                "\u0007",
                "\u001B",
                "\u007F",
                "\u009F", // control
                "\uD800",
                "\uDC00",
                "\uFFFF",
                "\u0378" // halves and nothings
            })
    void whatCannotBeSeenGoes(String invisible) {
        assertEquals("ab", Text.line("a" + invisible + "b"));
        assertEquals("ab", Text.paragraphs(invisible + "ab" + invisible));
        assertEquals("", Text.line(invisible));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"👩‍👩‍👧", "❤️", "🇵🇹", "👍🏽", "نمی‌خواهم", "क्‍ष", "日本太郎", "e\u0301", "𝒳", "O’Neill", "Ł"})
    void whatIsWrittenStays(String written) {
        assertEquals(written, Text.line(written));
        assertEquals(written, Text.paragraphs(written));
    }

    /// Most texts get a quick look only: it says of each letter what the closer one says.
    @Test
    void everyLetterIsTheSameHoweverCloselyItIsLookedAt() {
        for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
            String word = "a" + (char) letter + "b";
            assertEquals(Text.line(word + "\u0007"), Text.line(word));
            assertEquals(Text.paragraphs(word + "\u0007"), Text.paragraphs(word));
        }
    }

    /// As in "Thank … · 94 days late", where the days would stand before the name.
    @Test
    void aNameFromRightToLeftStandsForItselfInASentence() {
        String layla = "\u0644\u064A\u0644\u0649";
        assertEquals("\u2068" + layla + "\u2069", Text.isolated(layla));
        assertEquals("\u2068Dr. " + layla + "\u2069", Text.isolated("Dr. " + layla));
        for (String straight : List.of("", "Ada", "Zo\u00EB \u0141", "\u9759 \u5218")) {
            assertEquals(straight, Text.isolated(straight));
        }
        assertEquals("Call " + layla + " 3", Text.unmarked("Call " + Text.isolated(layla) + " 3"));
    }

    @Test
    void joinersWithNothingToJoinAreNothing() {
        assertEquals("", Text.line("\u200D"));
        assertEquals("", Text.paragraphs("\u200C \u200D\n\u200D"));
    }

    @Test
    void seventyThousandLettersAreNoTrouble() {
        String longest = "x\u202E \n".repeat(35_000);
        assertEquals("x ".repeat(35_000).strip(), Text.line(longest));
        assertEquals(70_000, Text.fold("Ä".repeat(70_000)).length());
    }

    @ParameterizedTest
    @CsvSource({
        "Łódź, lodz",
        "Straße, strasse",
        "GROẞ, gross",
        "İstanbul, istanbul",
        "ısı, isi",
        "Ångström, angstrom",
        "Øre, ore",
        "Đỗ, do",
        "Ægir, aegir",
        "Œuvre, oeuvre",
        "Þór, thor",
        "ﬁn, fin",
        "ΝΊΚΟΣ, νικοσ",
        "νίκος, νικοσ",
        "Ёлка, елка",
        "１２, 12"
    })
    void foldsToWhatPeopleType(String written, String typed) {
        assertEquals(typed, Text.fold(written));
        assertEquals(typed, Text.fold(typed));
    }

    @Test
    void foldingForgetsJoiners() {
        assertEquals(Text.fold("نمیخواهم"), Text.fold("نمی‌خواهم"));
    }

    @Property
    void cleaningTwiceChangesNothing(@ForAll String raw) {
        assertEquals(Text.line(raw), Text.line(Text.line(raw)));
        assertEquals(Text.paragraphs(raw), Text.paragraphs(Text.paragraphs(raw)));
        assertEquals(Text.line(raw), Text.line(Text.paragraphs(raw)));
    }

    /// Plain text is passed through without a closer look, which the thumb asks for.
    @Property
    void theQuickLookSeesWhatTheCloseOneSees(
            @ForAll @Chars({' ', '\t', '\u00A0', '\u00AD', '\u0085', 'a', 'é', 'ɏ', '~', 'ж', '日'}) String raw) {
        assertEquals(("👍 " + Text.line(raw)).strip(), Text.line("👍 " + raw));
        assertEquals("👍" + Text.paragraphs("a" + raw), Text.paragraphs("👍a" + raw));
    }

    @Property
    void aLineNeverBreaks(@ForAll String raw) {
        String line = Text.line(raw);
        assertFalse(line.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029));
        assertEquals(1, line.lines().count() + (line.isEmpty() ? 1 : 0));
    }

    @Property
    void aPartOfAWordIsFoundInTheWord(@ForAll String raw) {
        String folded = Text.fold(raw);
        assertEquals(folded, Text.fold(folded));
        assertTrue(Text.fold(raw + "x").endsWith("x"));
    }
}
