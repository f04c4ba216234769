package org.vouchbook.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;

class PersonSheetTest {
    @Test
    void saysAllThatIsKnown() throws IOException {
        try (PDDocument sheet =
                Print.document("person", out -> PersonSheet.write(People.sheet(), Print.BRITISH, out))) {
            String text = Print.text(sheet);
            for (String expected : List.of(
                    "Marta Oliveira",
                    "Oliveira Dental · Owner · Client · since Mar 2023",
                    "▲ 1.5 since 12 May 2026",
                    "marta@home.example · home",
                    "every 21 days",
                    "Referral, asked for",
                    "14 March",
                    "“never before nine”",
                    "INCLUDE",
                    "8.5",
                    "dashed: 12 May 2026",
                    "Commitment is your weakest side.",
                    "She said it was the best team she ever had",
                    "They thanked me",
                    "Call number 25",
                    "Jonas Becker, Becker Metallbau GmbH",
                    "€18,400",
                    "Dylan Hughes",
                    "Noor Khan",
                    "laboratory in Coimbra",
                    "Vouchbook · printed 22 November 2026 · page 1 of 3")) {
                assertTrue(text.contains(expected), expected + " in\n" + text);
            }
            String first = Print.text(sheet, 1);
            assertEquals(first.contains("Referrals given to them"), first.contains("Dylan"), "a heading alone");
            assertTrue(text.contains("hollow: claimed"), "the insight shared is more than a year old");
            assertFalse(text.toLowerCase(Locale.ROOT).contains("owe"), "the balance of giving is private");
            assertEquals("Marta Oliveira", sheet.getDocumentInformation().getTitle());
            assertEquals("en-GB", sheet.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void theChangeIsThatOfTheScoresAsTheyAreWritten() throws IOException {
        var ratings = List.of(
                People.card("2026-06-26", 8, 7.5, 8, 7.5, ""), // 7.75, written 7.8
                People.card("2026-10-26", 8, 8.5, 8.5, 8, "")); // 8.246…, written 8.2
        var input = new PersonSheet.Input(People.marta(), 60, ratings, List.of(), List.of(), List.of(), List.of());
        try (PDDocument sheet = Print.document("change", out -> PersonSheet.write(input, Print.BRITISH, out))) {
            String text = Print.text(sheet);
            assertTrue(text.contains("▲ 0.4 since 26 Jun 2026"), text);
            assertTrue(text.contains("hollow: claimed"), text);
        }
    }

    @Test
    void sameInputGivesSameBytes() throws IOException {
        PersonSheet.Input input = People.sheet();
        assertArrayEquals(
                Print.bytes(out -> PersonSheet.write(input, Print.BRITISH, out)),
                Print.bytes(out -> PersonSheet.write(input, Print.BRITISH, out)));
    }

    @Test
    void printingCanBeCancelled() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    InterruptedIOException.class,
                    () -> PersonSheet.write(People.sheet(), Print.BRITISH, OutputStream.nullOutputStream()));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void aPersonWithOnlyAPhoneHasASheet() throws IOException {
        Contact bare = Contact.named(9, "", "", Print.NOW)
                .phones(List.of(new ContactPoint("", "+49 911 5550101")))
                .build();
        var input = new PersonSheet.Input(bare, 30, List.of(), List.of(), List.of(), List.of(), List.of());
        try (PDDocument sheet = Print.document("bare", out -> PersonSheet.write(input, Print.BRITISH, out))) {
            assertTrue(Print.text(sheet).contains("+49 911 5550101"));
            assertEquals(1, sheet.getNumberOfPages());
        }
    }

    @Test
    void veryLongTextsAreWrappedInFull() throws IOException {
        String word = "Donaudampfschifffahrt".repeat(2_300);
        String prose = "She asked again what it costs and when it comes. ".repeat(1_000);
        Contact wordy = People.marta()
                .edit()
                .notes(prose)
                .likes("x".repeat(3_000))
                .address("Long street\n".repeat(60))
                .familyName("W".repeat(190))
                .build();
        var input = People.sheet(wordy, List.of(People.note(word)));
        assertTimeout(Duration.ofSeconds(60), () -> {
            try (PDDocument sheet = Print.document("long", out -> PersonSheet.write(input, Print.BRITISH, out))) {
                String text = Print.text(sheet).replaceAll("[^A-Za-z]", "");
                assertTrue(text.split("Sheaskedagain", -1).length > 990, "all sentences");
                assertTrue(text.split("schiff", -1).length > 2_000, "all of the word");
                Overflow.check(sheet);
            }
        });
    }
}
