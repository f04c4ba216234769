package org.vouchbook.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Row;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.kit.Tone;
import org.vouchbook.workspace.Earning;
import org.vouchbook.workspace.TodayLine;
import org.vouchbook.workspace.TodayLine.Section;

/// Whom to ask and what was promised, on Today.
class TodayPeopleTest {
    @TempDir
    Path folder;

    private DayBook book;
    private TodayViewModel model;

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        book = new DayBook(folder);
        model = new TodayViewModel(book.session, (_, _, _, _) -> {});
        book.earned();
        model.load();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void asked(LocalDate day) {
        new Earning(book.workspace).save(Fixtures.ask(book.id(), book.jonas.id(), day, Ask.Outcome.OPEN));
    }

    /// Whoever is to be taken up again: when they were last heard, and who spoke last (L1).
    @Test
    void aSilenceSaysWhoSpokeLast() {
        assertTrue(silence(Direction.TO_THEM, 199).contains("you spoke last"));
        assertTrue(silence(Direction.FROM_THEM, 190).contains("they spoke last"));
        assertTrue(silence(Direction.BOTH, 180).contains("you both spoke"));
    }

    private String silence(Direction direction, int daysAgo) {
        LocalDate day = DayBook.TODAY.minusDays(daysAgo);
        long id = book.marta.id();
        book.put(new Interaction(book.id(), id, InteractionKind.CALL, direction, day, "", null, book.workspace.now()));
        return model.lines().stream()
                .filter(l -> l.section() == Section.RECONNECT && l.person().id() == id)
                .map(l -> new ReasonWords(model.words(), l).text())
                .findFirst()
                .orElse("");
    }

    private Optional<TodayLine> line(Section section) {
        return model.lines().stream().filter(l -> l.section() == section).findFirst();
    }

    private LineWords words(Section section) {
        return new LineWords(model.words(), line(section).orElseThrow());
    }

    private String why(Section section) {
        return new ReasonWords(model.words(), line(section).orElseThrow()).text();
    }

    @Test
    void whoeverIsReadyIsOfferedWithPointsAndReasons() {
        assertEquals("Jonas Becker is ready to be asked", words(Section.ASK).title());
        assertEquals("ready", words(Section.ASK).chip());
        assertEquals(Tone.SUCCESS, words(Section.ASK).tone());
        assertTrue(
                why(Section.ASK).matches("\\d+ points · interview all green · confirmed a result 2 Nov.*"),
                why(Section.ASK));
        assertEquals(5, model.count().get(), "it deserves the day");
    }

    @Test
    void anAskEndsTheOfferAtOnce() {
        asked(DayBook.TODAY);
        assertFalse(line(Section.ASK).isPresent());
        book.workspace.undo();
        assertTrue(line(Section.ASK).isPresent());
    }

    @Test
    void anOfferIsPutOffAndLeftOut() {
        model.snooze(line(Section.ASK).orElseThrow(), DayBook.TODAY.plusDays(1));
        assertFalse(line(Section.ASK).isPresent());
        book.clock.set(book.at(DayBook.TODAY.plusDays(1), 8));
        model.tick();
        assertTrue(line(Section.ASK).isPresent());
        model.dismiss(line(Section.ASK).orElseThrow(), "Not a good moment for them", _ -> {});
        assertFalse(line(Section.ASK).isPresent());
    }

    /// A pause ends overnight, though nothing in the book is changed.
    @Test
    void theDayDecidesWhoIsReady() {
        asked(DayBook.TODAY.minusDays(89));
        assertFalse(line(Section.ASK).isPresent());
        book.clock.set(book.at(DayBook.TODAY.plusDays(1), 8));
        model.tick();
        assertTrue(line(Section.ASK).isPresent());
    }

    @Test
    void aPromiseIsAnnouncedPressesAndIsKept() {
        Promise promise = book.promised(Promise.Kind.PROMISE, DayBook.TODAY.plusDays(2));
        assertEquals(
                "Keep your promise to Marta Oliveira: Training for the night shift",
                words(Section.PROMISES).title());
        assertEquals("Tuesday", words(Section.PROMISES).chip());
        assertEquals(Tone.NEUTRAL, words(Section.PROMISES).tone());
        assertEquals("Promised 13 Nov by Ana", why(Section.PROMISES));
        book.clock.set(book.at(DayBook.TODAY.plusDays(3), 8));
        model.tick();
        assertEquals("1 day late", words(Section.PROMISES).chip());
        assertEquals(Tone.DANGER, words(Section.PROMISES).tone());
        assertTrue(why(Section.PROMISES).endsWith("before it is kept, nothing is asked"));
        model.done(line(Section.PROMISES).orElseThrow(), Deed.KEPT);
        assertFalse(line(Section.PROMISES).isPresent());
        assertEquals(
                promise.kept(DayBook.TODAY.plusDays(3)),
                new Earning(book.workspace).of(book.marta.id()).promises().getFirst());
        assertEquals(DayBook.TODAY.plusDays(3), book.lastContact(book.marta));
        book.workspace.undo();
        assertEquals("1 day late", words(Section.PROMISES).chip());
    }

    @Test
    void aPromisedCustomerIsNamedAsSuch() {
        book.promised(Promise.Kind.BRING_A_CUSTOMER, DayBook.TODAY);
        assertEquals(
                "Bring Marta Oliveira the customer you promised",
                words(Section.PROMISES).title());
    }

    /// Of a long part no more is read than is shown, and a little ahead.
    @Test
    void moreOfALongPartIsReadWhenItIsAskedFor() {
        var old = book.clock.instant().minus(Duration.ofDays(900));
        book.workspace.commit(ChangeSet.put(
                ChangeLabel.of("change.imported", "150"),
                IntStream.range(0, 150)
                        .mapToObj(i -> Contact.named(book.id(), "Old " + i, "Friend", old)
                                .kind(ContactKind.CLIENT)
                                .build())
                        .toArray(Row[]::new)));
        assertEquals(5, shown(Section.RECONNECT));
        for (int shown = 30; shown <= 130; shown += 25) {
            model.more(Section.RECONNECT);
            assertEquals(shown, shown(Section.RECONNECT));
        }
        model.more(Section.RECONNECT);
        assertEquals(151, shown(Section.RECONNECT), "Marta too");
        assertFalse(model.rows().stream().anyMatch(TodayRow.More.class::isInstance));
    }

    private long shown(Section section) {
        return model.lines().stream().filter(line -> line.section() == section).count();
    }
}
