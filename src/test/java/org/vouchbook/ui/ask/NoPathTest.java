package org.vouchbook.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.AskMoment;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview.Light;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.form.Field;
import org.vouchbook.ui.form.Form;

/// What leaves no path to an ask, whatever reason is given for one.
class NoPathTest extends RightFixture {
    /// A burst of complaints means no right: it is opened from the answer, and one undo takes both back (D9).
    @Test
    void aComplaintIsOpenedFromTheAnswer() {
        Form interview = model.add(RecordKind.INTERVIEW);
        type(interview, "right.interview.improvement", "Came late twice");
        light(interview, Light.AMBER);
        ((Field.Tick) field(interview, "right.interview.complaint")).on().set(true);
        assertFalse(problem(interview).isEmpty(), "a complaint is no amber light");
        light(interview, Light.RED);
        assertEquals("", problem(interview));
        var file = Objects.requireNonNull(model.standpointProperty().get()).file();
        assertEquals("Came late twice", file.complaints().getFirst().what());
        assertEquals(book.today(), file.complaints().getFirst().opened());
        assertTrue(verdict().locked());
        book.workspace().undo();
        assertEquals(List.<Row>of(), records());
    }

    /// A complaint says what it is about: nothing is mended otherwise (D9).
    @Test
    void aComplaintWithoutWordsIsNotKept() {
        Form complaint = model.add(RecordKind.COMPLAINT);
        type(complaint, "right.complaint.what", " ");
        assertFalse(problem(complaint).isEmpty());
        assertEquals(List.<Row>of(), records());
        type(complaint, "right.complaint.what", "Came late");
        assertEquals("", problem(complaint));
        assertTrue(verdict().locked());
    }

    /// A complaint noted among what happened is as open as any other (D9).
    @Test
    void aComplaintThatIsLoggedIsOpen() {
        book.timeline().log(ana.id(), InteractionKind.COMPLAINT, Direction.FROM_THEM, book.today(), "Came late", null);
        assertEquals("Repair first", verdict().title());
        assertTrue(verdict().locked());
        book.workspace().undo();
        assertFalse(verdict().locked());
        assertEquals(List.<Row>of(), records());
    }

    /// What was noted as a call and turns out to be a complaint is open too, once: changing it again opens no second
    /// (D9).
    @Test
    void whatBecomesAComplaintIsOpen() {
        Interaction call = book.timeline()
                .log(ana.id(), InteractionKind.CALL, Direction.FROM_THEM, book.today(), "Came late", null);
        Interaction complaint = as(InteractionKind.COMPLAINT, call, "Came late");
        book.timeline().save(call, complaint);
        assertEquals("Repair first", verdict().title());
        assertTrue(verdict().locked());
        assertEquals(1, records().size());
        book.timeline().save(complaint, as(InteractionKind.COMPLAINT, complaint, "Came late again"));
        assertEquals(1, records().size());
        assertThrows(
                IllegalArgumentException.class,
                () -> book.timeline()
                        .log(ana.id(), InteractionKind.COMPLAINT, Direction.FROM_THEM, book.today(), " ", null),
                "nobody could put right what has no words");
    }

    private static Interaction as(InteractionKind kind, Interaction was, String note) {
        return new Interaction(
                was.id(),
                was.contactId(),
                kind,
                was.direction(),
                was.date(),
                note,
                was.axis(),
                was.created(),
                was.minutes());
    }

    /// Two years and a day of silence; a day less leaves the ask to a reason (B19).
    @Test
    void whoWasSilentForTwoYearsIsNotAsked() {
        call(book.today().minusDays(730));
        assertFalse(verdict().locked());
        book.workspace().undo();
        call(book.today().minusDays(731));
        assertTrue(verdict().locked());
        assertTrue(refusal().contains("Reconnect first"), refusal());
    }

    /// No second ask in the pause, whatever the reason (B11).
    @Test
    void nobodyIsAskedTwiceInARow() {
        call(book.today());
        assertEquals("", problem(asked()));
        assertTrue(verdict().locked());
        assertTrue(refusal().startsWith("They were asked not long ago"), refusal());
    }

    /// No names while the customer promised is owed (E3).
    @Test
    @SuppressWarnings("unchecked")
    void aCustomerOwedComesBeforeEveryName() {
        call(book.today());
        Form owed = model.add(RecordKind.PROMISE);
        type(owed, "right.promise.text", "A customer from the yard");
        ((Field.Pick<Promise.Kind>) field(owed, "right.promise.kind")).choose(Promise.Kind.BRING_A_CUSTOMER);
        assertEquals("", problem(owed));
        assertTrue(verdict().locked());
        assertTrue(refusal().contains("bring Ana a customer first"), refusal());
    }

    /// What was avoided and is asked after all, though it is soon, says why, and counts as against the book (B9).
    @Test
    @SuppressWarnings("unchecked")
    void whatWasAvoidedNeedsItsReasonWhenItIsMade() {
        call(book.today());
        Form avoided = asked();
        var outcome = (Field.Pick<Ask.Outcome>) field(avoided, "right.ask.outcome");
        outcome.choose(Ask.Outcome.AVOIDED);
        type(avoided, "right.ask.override", "");
        assertFalse(problem(avoided).isEmpty(), "the cause is wanted");
        type(avoided, "right.ask.cause", "No quiet moment");
        outcome.choose(Ask.Outcome.NOT_NOW);
        assertFalse(problem(avoided).isEmpty(), "what was asked too soon says why");
        outcome.choose(Ask.Outcome.AVOIDED);
        assertEquals("", problem(avoided), "the cause is the reason");
        Form made = model.edit(records().getFirst());
        type(made, "right.ask.override", "");
        ((Field.Pick<Ask.Outcome>) field(made, "right.ask.outcome")).choose(Ask.Outcome.NOT_NOW);
        assertTrue(problem(made).startsWith("It is soon for an ask"), problem(made));
        type(made, "right.ask.override", "She brought it up");
        assertEquals("", problem(made));
        Ask kept = (Ask) records().getFirst();
        assertEquals("She brought it up", kept.override());
        assertEquals(
                1,
                AskMoment.of(List.of(kept)).stream()
                        .filter(m -> m.moment() == AskMoment.Moment.AGAINST_THE_BOOK)
                        .mapToInt(m -> m.brought().of())
                        .sum());
    }

    private void call(LocalDate day) {
        book.timeline().log(ana.id(), InteractionKind.CALL, Direction.TO_THEM, day, "", null);
    }

    /// Of an ask for which a reason is given.
    private String refusal() {
        return problem(asked());
    }

    private Form asked() {
        Form ask = model.ask(Ask.Way.INTRODUCTION).form();
        type(ask, "right.ask.override", "I must");
        return ask;
    }

    private List<Row> records() {
        return Objects.requireNonNull(model.standpointProperty().get()).file().records();
    }

    private VerdictText verdict() {
        return model.verdict().orElseThrow();
    }

    /// What is wrong with it; empty: it is saved.
    private String problem(Form form) {
        model.saving().save(form, _ -> {}, () -> {});
        return form.problemProperty().get();
    }

    @SuppressWarnings("unchecked")
    private static void light(Form form, Light light) {
        ((Field.Pick<Light>) field(form, "right.interview.light")).choose(light);
    }

    private static void type(Form form, String key, String text) {
        ((Field.Typed) field(form, key)).text().set(text);
    }

    private static Field field(Form form, String key) {
        return form.fields().stream()
                .filter(f -> f.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
