package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.TestBook;
import org.vouchbook.workspace.Agenda.Outcome;

final class AgendaTest {
    @TempDir
    Path folder;

    private TestBook book;
    private Contact ana;
    private Contact ben;
    private Agenda agenda;

    @BeforeEach
    void open() {
        book = new TestBook(folder);
        ana = book.add("Ana", "Alves");
        ben = book.add("Ben", "Brown");
        agenda = book.agenda();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Instant now() {
        return book.workspace().now();
    }

    private FollowUp find(Referral referral, FollowUpKind kind) {
        return agenda.followUps(referral.id()).stream()
                .filter(f -> f.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<FollowUpKind> kinds() {
        return agenda.duties().stream().map(d -> d.followUp().kind()).toList();
    }

    @Test
    void dutiesComeWithTheReferralAndGoWithUndo() {
        assertEquals(List.of(), agenda.duties());
        Referral card = book.refer(ana, ben, Level.NAME_ONLY);
        assertEquals(List.of(FollowUpKind.THANK_FOR_NAME, FollowUpKind.ASK_FOR_INTRODUCTION), kinds());
        Duty first = agenda.duties().getFirst();
        assertEquals(card, first.referral());
        assertEquals(ana.id(), first.counterpart().id());
        assertEquals(ben.id(), first.prospect().id());
        book.workspace().undo();
        assertEquals(List.of(), agenda.duties());
        book.workspace().redo();
        assertEquals(2, agenda.duties().size());
        assertEquals(agenda.duties(), book.agenda().duties(), "kept current as if read anew");
    }

    @Test
    void dutiesKnowPeopleAsTheyAreCalledNow() {
        book.refer(ana, ben, Level.NAME_ONLY);
        assertEquals("Ben Brown", agenda.duties().getFirst().prospect().displayName());
        book.workspace()
                .commit(ChangeSet.put(
                        ChangeLabel.of("change.contact"),
                        ben.edit().familyName("Bright").build()));
        assertEquals("Ben Bright", agenda.duties().getFirst().prospect().displayName());
        book.workspace().undo();
        assertEquals("Ben Brown", agenda.duties().getFirst().prospect().displayName());
    }

    @Test
    void doneWritesTheAnswerTheInteractionAndTheGiftInOneChange() {
        Referral card = book.refer(ana, ben, Level.NAME_ONLY);
        FollowUp thanks = find(card, FollowUpKind.THANK_FOR_NAME);
        var tea = new Agenda.GiftWish("Tea", Money.of(12, "GBP"));
        assertInstanceOf(
                Outcome.Answered.class, agenda.done(thanks, Way.GIFT, InteractionKind.GIFT, "She laughed", now(), tea));
        assertEquals(
                FollowUp.State.DONE, find(card, FollowUpKind.THANK_FOR_NAME).state());
        Interaction logged =
                book.people().open(ana.id()).orElseThrow().interactions().getFirst();
        assertEquals("She laughed", logged.note());
        assertEquals(InteractionKind.GIFT, logged.kind());
        Gift gift = book.workspace().reader().rowsOf(List.of(ana.id())).stream()
                .filter(Gift.class::isInstance)
                .map(Gift.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(Money.of(12, "GBP"), gift.cost());
        assertEquals(card.id(), gift.referralId());
        book.workspace().undo();
        assertEquals(List.of(), book.workspace().reader().rowsOf(List.of(ana.id())));
        assertTrue(find(card, FollowUpKind.THANK_FOR_NAME).isOpen());
    }

    @Test
    void putOffGoesFromTheDayAndComesBack() {
        Referral card = book.refer(ana, ben, Level.NAME_ONLY);
        book.clock().advance(Duration.ofDays(1));
        assertEquals(1, agenda.duties(now()).size());
        agenda.snooze(find(card, FollowUpKind.THANK_FOR_NAME), book.today().plusDays(2));
        assertEquals(List.of(), agenda.duties(now()));
        book.clock().advance(Duration.ofDays(2));
        assertEquals(2, agenda.duties(now()).size());
        assertEquals(new Outcome.RefusedDay(), agenda.snooze(find(card, FollowUpKind.THANK_FOR_NAME), book.today()));
        FollowUp open = find(card, FollowUpKind.THANK_FOR_NAME);
        assertEquals(
                new Outcome.RefusedDay(),
                agenda.done(open, Way.SPOKEN, InteractionKind.CALL, "", now().plusSeconds(1), null));
    }

    @Test
    void thanksAreNeverWavedAwayAndOthersWithAReasonOnly() {
        Referral card = book.refer(ana, ben, Level.NAME_ONLY);
        FollowUp thanks = find(card, FollowUpKind.THANK_FOR_NAME);
        FollowUp back = find(card, FollowUpKind.ASK_FOR_INTRODUCTION);
        assertEquals(new Outcome.RefusedMandatory(), agenda.dismiss(thanks, "no time"));
        assertEquals(new Outcome.RefusedNoReason(), agenda.dismiss(back, " "));
        agenda.dismiss(back, "Ben called himself");
        assertEquals(List.of(FollowUpKind.THANK_FOR_NAME), kinds());
    }

    @Test
    void theFirstContactIsDoneByMovingTheCard() {
        Referral card = book.refer(ana, ben, Level.INTRODUCED);
        FollowUp call = find(card, FollowUpKind.FIRST_CONTACT);
        assertEquals(
                new Outcome.NeedsMove(card.id(), Stage.CONTACTED),
                agenda.done(call, Way.SPOKEN, InteractionKind.CALL, "", now(), null));
        assertEquals(1, agenda.untouched());
    }

    @Test
    void theUsersOwnLimitsCount() {
        var policy = new AtomicReference<>(FollowUpPolicy.DEFAULT);
        var mine = new Agenda(book.workspace(), policy::get);
        book.refer(ana, ben, Level.NAME_ONLY);
        Instant usual = mine.duties().getFirst().followUp().due();
        policy.set(new FollowUpPolicy(3, 9, 3, 7, 24, 1, 14, 2, 2, 14, null));
        assertEquals(
                usual.plus(Duration.ofDays(2)),
                mine.duties().getFirst().followUp().due());
    }
}
