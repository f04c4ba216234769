package org.vouchbook.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.support.SlowBackground;
import org.vouchbook.ui.person.PersonViewModel.State;
import org.vouchbook.workspace.PersonFile;

class PersonViewModelTest {
    private final Locale before = Locale.getDefault();
    private final SlowBackground background = new SlowBackground();

    @TempDir
    Path folder;

    private Book book;
    private PersonViewModel model;

    @SuppressWarnings("NullAway.Init")
    PersonViewModelTest() {}

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        book = new Book(folder, background);
        model = new PersonViewModel(book.session);
        model.show(book.marta.id());
    }

    @AfterEach
    void close() {
        book.close();
        Locale.setDefault(before);
    }

    @Test
    void aRatingIsDatedAndItsWhyGoesToTodaysCard() {
        model.rate(Axis.LIKING, 7.5, () -> {});
        model.why().textProperty().set("She  laughed\n at last ");
        model.why().commit();
        Scorecard card = file().card().orElseThrow();
        assertEquals(Book.TODAY, card.date());
        assertEquals(7.5, card.liking());
        assertEquals("She laughed at last", card.why());
        assertEquals("She laughed at last", model.why().textProperty().get());
    }

    @Test
    void aQuickNextRatingIsNotTakenBackOnTheScreen() {
        background.slow = true;
        model.rate(Axis.LIKING, 7, () -> {});
        background.waiting.remove().run();
        model.rate(Axis.LIKING, 7.5, () -> {});
        List<Double> seen = new ArrayList<>();
        model.fileProperty().subscribe(f -> {
            if (f != null) {
                f.card().ifPresent(c -> seen.add(c.liking()));
            }
        });
        answer();
        assertEquals(7.5, file().card().orElseThrow().liking());
        assertFalse(seen.contains(7.0));
    }

    @Test
    void anEndlessWhyStaysTypedWithASentence() {
        model.rate(Axis.LIKING, 7.5, () -> {});
        model.why().textProperty().set("x".repeat(501));
        model.why().commit();
        assertNotEquals("", model.why().problemProperty().get());
        assertEquals("", file().card().orElseThrow().why());
    }

    @Test
    void aFactIsSavedClean() {
        type(Fact.GIVEN_NAME, " Mar\u202eta\u0000  Luisa ");
        assertEquals("Marta Luisa", file().contact().givenName());
        assertEquals(
                "Marta Luisa",
                model.facts().field(Fact.GIVEN_NAME).textProperty().get());
    }

    @Test
    void twoQuickEditsDoNotUndoEachOther() {
        background.slow = true;
        type(Fact.ROLE, "Dentist");
        type(Fact.WEBSITE, "oliveira.example");
        answer();
        assertEquals("Dentist", file().contact().role());
        assertEquals("oliveira.example", file().contact().website());
    }

    @Test
    void anEndlessNameIsRefusedAndStays() {
        String endless = "M".repeat(70_000);
        type(Fact.FAMILY_NAME, endless);
        assertTrue(model.facts().field(Fact.FAMILY_NAME).problemProperty().get().contains("70,000"));
        assertEquals(
                endless, model.facts().field(Fact.FAMILY_NAME).textProperty().get());
        assertEquals("Oliveira", book.file(book.marta).contact().familyName());
    }

    @Test
    void aBadBirthdayStaysTypedAlsoAfterSomebodyElse() {
        DraftField<?> birthday = model.facts().field(Fact.BIRTHDAY);
        assertEquals("14 March", birthday.textProperty().get());
        type(Fact.BIRTHDAY, "31 Feb");
        String sentence = birthday.problemProperty().get();
        assertTrue(sentence.contains("31 Feb"), sentence);
        model.show(book.newcomer.id());
        assertEquals("", birthday.textProperty().get());
        assertEquals("", birthday.problemProperty().get());
        model.show(book.marta.id());
        assertEquals("31 Feb", birthday.textProperty().get());
        assertEquals(sentence, birthday.problemProperty().get());
        birthday.restore();
        assertEquals("14 March", birthday.textProperty().get());
        assertEquals(
                Objects.requireNonNull(book.marta.birthday()),
                book.file(book.marta).contact().birthday());
    }

    @Test
    void theSentenceGoesAsSoonAsItNoLongerHolds() {
        type(Fact.BIRTHDAY, "14.3.198");
        DraftField<?> birthday = model.facts().field(Fact.BIRTHDAY);
        assertNotEquals("", birthday.problemProperty().get());
        birthday.textProperty().set("14.3.1981");
        assertEquals("", birthday.problemProperty().get());
    }

    @Test
    void whatIsTypedIsSavedWhenSomebodyElseIsShown() {
        model.facts().field(Fact.LIKES).textProperty().set("Jazz");
        model.show(book.newcomer.id());
        assertEquals("Jazz", book.file(book.marta).contact().likes());
        assertEquals("", book.file(book.newcomer).contact().likes());
    }

    @Test
    void rhythmAndSinceAreReadAsPeopleWriteThem() {
        assertEquals("3 weeks", model.facts().field(Fact.RHYTHM).textProperty().get());
        type(Fact.RHYTHM, "20 days");
        assertEquals(20, file().contact().rhythmDays());
        type(Fact.RHYTHM, "often");
        assertNotEquals("", model.facts().field(Fact.RHYTHM).problemProperty().get());
        type(Fact.RHYTHM, "");
        assertEquals(null, file().contact().rhythmDays());
        type(Fact.SINCE, "May 2021");
        assertEquals("2021-05-01", String.valueOf(file().contact().since()));
        type(Fact.SINCE, "1 May 2031");
        assertNotEquals("", model.facts().field(Fact.SINCE).problemProperty().get());
    }

    @Test
    void emailsAreAddedCheckedAndRemoved() {
        PointsField emails = model.facts().emails();
        PointsField.Row added = emails.add();
        added.value.set("marta(at)home");
        emails.commit();
        assertNotEquals("", added.problem.get());
        assertEquals(1, file().contact().emails().size());
        added.value.set("marta@home.example");
        added.label.set("home");
        emails.commit();
        assertEquals("home", file().contact().emails().get(1).label());
        emails.remove(emails.rows().getFirst());
        assertEquals("marta@home.example", file().contact().emails().getFirst().value());
        assertEquals(1, file().contact().emails().size());
    }

    @Test
    void theLastNameOfSomebodyCannotBeTakenAway() {
        model.show(book.newcomer.id());
        type(Fact.GIVEN_NAME, "");
        type(Fact.FAMILY_NAME, "");
        assertNotEquals(
                "", model.facts().field(Fact.FAMILY_NAME).problemProperty().get());
        assertEquals("Sørensen", book.file(book.newcomer).contact().familyName());
    }

    @Test
    void tagsComeAndGo() {
        model.facts().newTag().textProperty().set(" golf ");
        model.facts().newTag().commit();
        assertEquals("", model.facts().newTag().textProperty().get());
        model.facts().removeTag("dental");
        assertEquals(List.of("Porto", "golf"), file().contact().tags());
        assertTrue(model.facts().knownTags().contains("energy"));
    }

    @Test
    void theFormFollowsTheKindUntilTheUserChooses() {
        InteractionForm form = model.logForm();
        form.kindProperty().set(InteractionKind.ADVICE_SOUGHT);
        assertEquals(Direction.FROM_THEM, form.directionProperty().get());
        assertEquals(Axis.CREDIBILITY, form.axisProperty().get());
        form.axisProperty().set(Axis.LIKING);
        form.kindProperty().set(InteractionKind.FAVOUR);
        assertEquals(Direction.TO_THEM, form.directionProperty().get());
        assertEquals(Axis.LIKING, form.axisProperty().get());
    }

    @Test
    void halfADateAndTomorrowAreRefusedAndWhatWasTypedWaits() {
        InteractionForm form = model.logForm();
        form.noteProperty().set("Asked about the X-ray");
        for (String wrong : new String[] {"", "22 Nov", "23/11/2026", "31 February 2026"}) {
            form.dateProperty().set(wrong);
            model.save(form, () -> {});
            assertNotEquals("", form.problemProperty().get(), wrong);
        }
        assertTrue(file().interactions().isEmpty());
        model.show(book.newcomer.id());
        assertNotEquals(form, model.logForm());
        model.show(book.marta.id());
        assertEquals(form, model.logForm());
        form.dateProperty().set("20/11/2026");
        model.save(form, () -> {});
        Interaction logged = file().interactions().getFirst();
        assertEquals("Asked about the X-ray", logged.note());
        assertEquals(20, logged.date().getDayOfMonth());
        assertNotEquals(form, model.logForm());
    }

    @Test
    void anInteractionIsPutRightAndDeleted() {
        book.log(InteractionKind.CALL, Book.TODAY, "first", null);
        InteractionForm form = model.editForm(file().interactions().getFirst());
        form.noteProperty().set("second");
        model.save(form, () -> {});
        assertEquals("second", file().interactions().getFirst().note());
        model.delete(file().interactions().getFirst());
        assertTrue(file().interactions().isEmpty());
        book.workspace.undo();
        assertEquals("second", file().interactions().getFirst().note());
    }

    @Test
    void aDeletedPersonIsGoneUntilUndone() {
        model.deletePerson();
        assertEquals(State.GONE, model.stateProperty().get());
        book.workspace.undo();
        assertEquals(State.PERSON, model.stateProperty().get());
        assertEquals("Oliveira", file().contact().familyName());
    }

    @Test
    void undoShowsTheBookAgainButNotOverWhatIsBeingTyped() {
        type(Fact.ROLE, "Dentist");
        model.facts().field(Fact.LIKES).textProperty().set("half typ");
        book.workspace.undo();
        assertEquals("Owner", model.facts().field(Fact.ROLE).textProperty().get());
        assertEquals("half typ", model.facts().field(Fact.LIKES).textProperty().get());
    }

    @Test
    void aLateAnswerForSomebodyElseIsDropped() {
        background.slow = true;
        model.show(book.newcomer.id());
        Runnable late = Objects.requireNonNull(background.waiting.poll());
        model.show(book.marta.id());
        answer();
        late.run();
        assertEquals(book.marta.id(), file().contact().id());
    }

    private void type(Fact fact, String text) {
        model.facts().field(fact).textProperty().set(text);
        model.facts().field(fact).commit();
    }

    private void answer() {
        background.slow = false;
        while (!background.waiting.isEmpty()) {
            background.waiting.remove().run();
        }
    }

    private PersonFile file() {
        return Objects.requireNonNull(model.fileProperty().get());
    }
}
