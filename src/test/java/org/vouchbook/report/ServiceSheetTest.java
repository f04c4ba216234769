package org.vouchbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Testimonial;

/// What delivery must know on one page; and what clients said, only as they agreed.
class ServiceSheetTest {
    private static final Contact ANA = Contact.named(1, "Ana", "Lima", Print.NOW)
            .organisation("Lima Dental")
            .build();

    @Test
    void handOffAndPromisesStandOnOnePageWithTheirCompleteness() throws IOException {
        var handOff = new HandOff(
                2, 1, 3, HandOff.Status.GIVEN, "Quiet pumps", "No dust", "", "Rui", Print.TODAY.minusDays(3), "", null);
        var promises = List.of(
                promise(4, "Spare parts in the house", Promise.State.OPEN),
                promise(5, "Training for the assistant", Promise.State.EXCEEDED));
        String text = print("hand-off", new ServiceSheet.Input(ANA, null, handOff, promises));
        for (String words : List.of(
                "Quiet pumps",
                "3 of 4 parts complete",
                "1 of 2 settled",
                "Spare parts in the house",
                "Exceeded",
                "Rui · Given")) {
            assertTrue(text.contains(words), words + " in\n" + text);
        }
        var accepted = new HandOff(
                2, 1, 3, HandOff.Status.ACCEPTED, "", "", "", "Rui", Print.TODAY.minusDays(3), "Ines", Print.TODAY);
        String taken = print("hand-off-accepted", new ServiceSheet.Input(ANA, null, accepted, List.of()));
        assertTrue(taken.contains("Rui · Given · 19 Nov 2026 · accepted by Ines, 22 Nov 2026"), taken);
    }

    @Test
    void withoutAnythingTheSheetIsThereToBeWrittenOn() throws IOException {
        String text = print("hand-off-empty", new ServiceSheet.Input(ANA, null, null, List.of()));
        assertTrue(text.contains("0 of 4 parts complete"));
        assertTrue(text.contains("No promise is on record."));
    }

    /// Three questions, a light each, conditions and consent on one page to be held with a pen (D1).
    @Test
    void theInterviewStandsOnOnePageToBeWrittenOn() throws IOException {
        for (Locale locale : List.of(Locale.UK, Locale.US)) {
            try (PDDocument sheet = Print.document(
                    "interview-" + locale, out -> InterviewSheet.write(ANA, Print.setting(locale), out))) {
                assertEquals(1, sheet.getNumberOfPages());
                String text = Print.text(sheet);
                for (String words : List.of(
                        "Interview with Ana Lima",
                        "What should we do better?",
                        "What has worked for you?",
                        "before you sent somebody to us?",
                        "Green",
                        "Without a name",
                        "Agreed on")) {
                    assertTrue(text.contains(words), words + " in\n" + text);
                }
            }
        }
    }

    @Test
    void onlyWhatMayBeShownIsPrintedAndNoNameThatMayNot() throws IOException {
        var all = new ArrayList<Testimonial>();
        for (Interview.Use use : Interview.Use.values()) {
            Contact who = Contact.named(use.name().length(), "Client", "of " + use, Print.NOW)
                    .build();
            all.add(new Testimonial(interview(use), who, "Phrase " + use));
        }
        String text;
        try (PDDocument sheet =
                Print.document("testimonials", out -> TestimonialReport.write(all, Print.BRITISH, out))) {
            text = Print.text(sheet);
        }
        for (Interview.Use use : Interview.Use.values()) {
            boolean shown = List.of(Interview.Use.ANONYMOUS, Interview.Use.NAMED, Interview.Use.PUBLISHED)
                    .contains(use);
            assertEquals(shown, text.contains("Phrase " + use), use.name());
        }
        assertTrue(text.contains("Client of NAMED"));
        assertFalse(text.contains("Client of ANONYMOUS"));
    }

    private static Interview interview(Interview.Use use) {
        return new Interview(
                9,
                1,
                Print.TODAY,
                Interview.Answer.NONE,
                Interview.Answer.NONE,
                Interview.Answer.NONE,
                List.of("Phrase " + use),
                use,
                use == Interview.Use.NOT_ASKED ? null : Print.TODAY);
    }

    private static Promise promise(long id, String text, Promise.State state) {
        return new Promise(
                id,
                1,
                null,
                Promise.Kind.PROMISE,
                text,
                "me",
                Print.TODAY.minusDays(40),
                Print.TODAY.plusDays(4),
                "Rui",
                state,
                state == Promise.State.OPEN ? null : Print.TODAY,
                "");
    }

    private static String print(String name, ServiceSheet.Input input) throws IOException {
        try (PDDocument sheet = Print.document(name, out -> ServiceSheet.write(input, Print.BRITISH, out))) {
            assertEquals(1, sheet.getNumberOfPages());
            return Print.text(sheet);
        }
    }
}
