package org.vouchbook.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview.Light;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.words.WordingFigures;
import org.vouchbook.ui.form.Field;
import org.vouchbook.ui.form.Field.Checks;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.workspace.Standpoint;
import org.vouchbook.workspace.Wordings;

/// From a stranger to an ask, through the forms alone.
class RightViewModelTest extends RightFixture {
    @BeforeEach
    void weSpoke() {
        for (Axis axis : Axis.values()) {
            book.ratings().rate(ana.id(), axis, 7);
        }
        book.timeline().log(ana.id(), InteractionKind.CALL, Direction.TO_THEM, book.today(), "", null);
    }

    @Test
    void eachStepTakesItsObstacleAway() {
        assertEquals("Not yet: prove it", verdict().title());
        assertEquals(1, verdict().now().size());
        assertEquals(1, verdict().then().size());
        assertEquals(new Way.Add(RecordKind.RESULT), verdict().now().getFirst().way());
        Form result = model.add(RecordKind.RESULT);
        type(result, "right.result.benefit", "Half the downtime");
        save(result);
        assertEquals("Almost: confirm delight", verdict().title());
        save(interview());
        assertEquals("Ready to ask today", verdict().title());
        assertTrue(verdict().ready());
        assertFalse(verdict().reasons().isEmpty());
    }

    @Test
    void aResultMayBelongToASaleAndACustomerOwedIsBrought() {
        Form sale = model.add(RecordKind.SALE);
        type(sale, "right.sale.amount", "1200");
        save(sale);
        Form result = model.add(RecordKind.RESULT);
        type(result, "right.result.benefit", "Half the downtime");
        pick(result, "right.of_sale", at().file().sales().getFirst());
        save(result);
        assertEquals(
                at().file().sales().getFirst().id(),
                at().file().results().getFirst().saleId());
        Form owed = model.add(RecordKind.PROMISE);
        type(owed, "right.promise.text", "A customer from the yard");
        pick(owed, "right.promise.kind", Promise.Kind.BRING_A_CUSTOMER);
        save(owed);
        Step step = verdict().now().getFirst();
        assertEquals(Way.Elsewhere.GIVE, step.way());
        assertEquals(
                new Way.Open(at().file().promises().getFirst()), step.reason().way());
    }

    @Test
    void anOpenComplaintLeavesNoPathAndNoRungIsSkipped() {
        Form complaint = model.add(RecordKind.COMPLAINT);
        type(complaint, "right.complaint.what", "Came late");
        type(complaint, "right.complaint.verified", model.words().day(book.today()));
        refuse(complaint);
        type(complaint, "right.complaint.verified", "");
        save(complaint);
        assertTrue(verdict().locked());
        AskForm ask = model.ask(Ask.Way.INTRODUCTION);
        type(ask.form(), "right.ask.override", "I must");
        refuse(ask.form());
        Complaint open = at().file().complaints().getFirst();
        Form mended = model.edit(open);
        type(mended, "right.complaint.fixed", model.words().day(book.today()));
        type(mended, "right.complaint.verified", model.words().day(book.today()));
        save(mended);
        assertTrue(verdict().locked());
        save(interview());
        assertFalse(verdict().locked());
        assertEquals(Complaint.Rung.CLOSED, at().file().complaints().getFirst().rung());
    }

    @Test
    void whatIsWrongIsSaidAndStaysTyped() {
        Form satisfaction = model.add(RecordKind.SATISFACTION);
        type(satisfaction, "right.satisfaction.confident", "eleven");
        refuse(satisfaction);
        assertTrue(
                satisfaction.problemProperty().get().contains("0 to 10"),
                satisfaction.problemProperty().get());
        assertEquals(
                "eleven", typed(satisfaction, "right.satisfaction.confident").typed());
        type(satisfaction, "right.satisfaction.confident", "8");
        type(satisfaction, "right.satisfaction.cared_for", "9");
        type(satisfaction, "right.satisfaction.happy", "7");
        save(satisfaction);
        assertEquals(8, at().file().satisfaction().getFirst().mean());
    }

    @Test
    void theCustomerPromisedWhenPlantingBlocksAndOneUndoTakesBothBack() {
        Form planted = model.add(RecordKind.PLANTED);
        for (Field field : planted.fields()) {
            if (field instanceof Checks<?> checks) {
                checks.boxes().values().forEach(on -> on.set(true));
            }
        }
        save(planted);
        assertEquals(
                List.of(Promise.Kind.BRING_A_CUSTOMER),
                at().file().promises().stream().map(Promise::kind).toList());
        assertTrue(at().file().planted().stream().allMatch(PlantedRequest::planted));
        assertEquals("Give first", verdict().title());
        book.workspace().undo();
        assertEquals(List.of(), at().file().records());
    }

    @Test
    void aBareNameIsLevelZeroAndAnEarlyAskKeepsItsReason() {
        AskForm ask = model.ask(Ask.Way.INTRODUCTION);
        assertEquals(
                List.of(false, false, true, true),
                ask.checks().stream().map(Check::green).toList(),
                "no result and no interview, each for itself");
        assertEquals(
                "1 contact in twelve months, liking 7, trust 7: people refer those they know, like and trust.",
                ask.known());
        assertTrue(ask.tooEarly().startsWith("Before Ana has a result it is awkward at best"), ask.tooEarly());
        pick(ask.form(), "right.ask.request", Request.NAME_ONLY);
        assertFalse(ask.checks().getLast().green());
        assertTrue(ask.checks().getLast().reason().contains("level 0"));
        refuse(ask.form());
        type(ask.form(), "right.ask.override", "She offered it");
        type(ask.form(), "right.ask.about", "Jonas Becker");
        assertTrue(ask.gains().get(1).contains("Jonas Becker"));
        save(ask.form());
        Ask kept = at().file().asks().getFirst();
        assertEquals("She offered it", kept.override());
        assertEquals(book.today(), kept.date());
        assertTrue(verdict().title().contains("Cooling down"));
    }

    @Test
    void anAskBeginsWithAWordingAndRemembersIt() {
        AskForm ask = model.ask(Ask.Way.INTRODUCTION);
        type(ask.form(), "right.ask.override", "She offered it");
        var wordings = new Wordings(book.workspace())
                .offered(DraftPurpose.ASK_INTRODUCTION)
                .wordings();
        pick(ask.form(), "right.ask.wording", wordings.getFirst());
        assertTrue(typed(ask.form(), "right.ask.words").typed().startsWith("Dear Ana,"));
        type(ask.form(), "right.ask.about", "Jonas Becker");
        assertTrue(typed(ask.form(), "right.ask.words").typed().contains("thinking of Jonas Becker"));
        refuse(ask.form());
        assertTrue(ask.form().problemProperty().get().startsWith("Still to say in your words:"));
        type(ask.form(), "right.ask.words", "Would you ring Jonas?");
        type(ask.form(), "right.ask.about", "Jonas B.");
        pick(ask.form(), "right.ask.wording", wordings.getLast());
        assertEquals(
                "Would you ring Jonas?", typed(ask.form(), "right.ask.words").typed(), "the user's own stay");
        save(ask.form());
        Ask kept = at().file().asks().getFirst();
        assertEquals(wordings.getLast().key(), kept.wording());
        Form edit = model.edit(kept);
        pick(edit, "right.ask.outcome", Ask.Outcome.NAMED);
        save(edit);
        assertEquals(wordings.getLast().key(), at().file().asks().getFirst().wording());
        assertEquals(
                1,
                new Wordings(book.workspace())
                        .figures()
                        .getOrDefault(wordings.getLast().key(), WordingFigures.NONE)
                        .led());
    }

    @Test
    void whatWasNotAskedAfterAllNeedsNoFinishedWords() {
        AskForm ask = model.ask(Ask.Way.INTRODUCTION);
        ask.said("Dear Ana, {human_line}", "ask-introduction-en-1");
        type(ask.form(), "right.ask.override", "She offered it");
        refuse(ask.form());
        pick(ask.form(), "right.ask.outcome", Ask.Outcome.AVOIDED);
        type(ask.form(), "right.ask.cause", "No quiet moment");
        save(ask.form());
        assertEquals(1, new Wordings(book.workspace()).figures().size());
    }

    @Test
    void wordsThatWereSaidBringTheirWordingAlong() {
        AskForm ask = model.ask(Ask.Way.INTRODUCTION);
        ask.said("Hello Ana", "ask-introduction-en-2");
        assertEquals("Hello Ana", typed(ask.form(), "right.ask.words").typed());
        type(ask.form(), "right.ask.override", "She offered it");
        save(ask.form());
        assertEquals("ask-introduction-en-2", at().file().asks().getFirst().wording());
    }

    private Form interview() {
        Form interview = model.add(RecordKind.INTERVIEW);
        for (String key : List.of("improvement", "strength", "condition")) {
            type(interview, "right.interview." + key, "Fine");
        }
        for (Field field : interview.fields()) {
            if (field.key().equals("right.interview.light")) {
                choose(field, Light.GREEN);
            }
        }
        return interview;
    }

    private void save(Form form) {
        model.saving().save(form, _ -> {}, () -> {});
        assertEquals("", form.problemProperty().get());
    }

    private void refuse(Form form) {
        model.saving().save(form, _ -> {}, () -> {});
        assertFalse(form.problemProperty().get().isEmpty());
    }

    private static void type(Form form, String key, String text) {
        typed(form, key).text().set(text);
    }

    private static Typed typed(Form form, String key) {
        return (Typed) form.fields().stream()
                .filter(f -> f.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void pick(Form form, String key, Object value) {
        form.fields().stream().filter(f -> f.key().equals(key)).forEach(f -> choose(f, value));
    }

    @SuppressWarnings("unchecked")
    private static void choose(Field field, Object value) {
        ((Pick<Object>) field).choose(value);
    }

    private Standpoint at() {
        return Objects.requireNonNull(model.standpointProperty().get());
    }

    private VerdictText verdict() {
        return model.verdict().orElseThrow();
    }
}
