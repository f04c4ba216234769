package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Decision;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.MoveForm;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.When;
import org.vouchbook.support.TestBook;

/// By whatever way a confirmation comes into the book, it is not older than the ask that led to it (F1).
final class ConfirmedAfterAskTest {
    private static final Decision TOO_EARLY = new Decision.Refused(Decision.Reason.INTRODUCED_BEFORE_ASK);

    @TempDir
    Path folder;

    private TestBook book;
    private Referral card;
    private LocalDate asked;

    /// The card came up first; three days later the referrer is asked for the introduction.
    @BeforeEach
    void open() {
        book = new TestBook(folder);
        Contact ana = book.add("Ana", "Alves");
        card = book.refer(ana, book.add("Ben", "Brown"), Level.NAME_ONLY);
        book.clock().advance(Duration.ofDays(3));
        asked = book.today();
        book.put(new Ask(
                book.workspace().ids().getAsLong(),
                ana.id(),
                asked,
                Ask.Way.INTRODUCTION,
                "Ben Brown",
                "Write to Ben",
                null,
                "",
                Ask.Outcome.PROMISED,
                "",
                "",
                ""));
        book.clock().advance(Duration.ofDays(3));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static MoveForm form(LocalDate day) {
        return MoveForm.EMPTY
                .edit()
                .channel(Channel.EMAIL)
                .when(new When(day, null))
                .words("Talk to them")
                .build();
    }

    private Decision edited(LocalDate day) {
        Introduction said = new Introduction(
                day.atTime(12, 0).atZone(book.workspace().zone()).toInstant(),
                Channel.EMAIL,
                "Talk to them",
                Introduction.Evidence.TOLD);
        return book.referrals()
                .saveFacts(card.edit().ladder(card.ladder().with(said)).build());
    }

    @Test
    void theMoveIsRefusedAndNothingIsWritten() {
        assertEquals(TOO_EARLY, book.referrals().move(card.id(), Stage.INTRODUCED, 0, form(asked.minusDays(1))));
        Referral kept = book.referrals().board().cards().getFirst().referral();
        assertEquals(Level.NAME_ONLY, kept.level());
        assertInstanceOf(Decision.Moved.class, book.referrals().move(card.id(), Stage.INTRODUCED, 0, form(asked)));
    }

    @Test
    void soIsWhatIsNotedOnACardThatStaysAndWhatIsEditedByHand() {
        assertEquals(TOO_EARLY, book.referrals().confirm(card.id(), form(asked.minusDays(1))));
        assertEquals(TOO_EARLY, edited(asked.minusDays(1)));
        assertInstanceOf(Decision.Moved.class, edited(asked));
    }
}
