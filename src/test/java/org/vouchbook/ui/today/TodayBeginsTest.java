package org.vouchbook.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.NoFiles;
import org.vouchbook.ui.NoticeBoard;
import org.vouchbook.ui.SaveFile;

/// What Today shows first after the start.
class TodayBeginsTest extends FxTest {
    @TempDir
    Path folder;

    private DayBook book;
    private TodayViewModel model;

    @BeforeEach
    void open() {
        book = new DayBook(folder);
        model = new TodayViewModel(book.session, (id, stage, by, wording) -> {});
    }

    @AfterEach
    void close() {
        book.close();
    }

    private List<FollowUpKind> kinds() {
        return model.lines().stream().map(line -> line.followUp().kind()).toList();
    }

    @Test
    void whatWasReadAheadIsShownWithoutReadingItAgain() {
        book.session.today().readAhead(TodayPage.FIRST);
        var ahead = book.clock.instant();
        book.clock.advance(Duration.ofMinutes(1));
        model.begin();
        assertEquals(ahead, Objects.requireNonNull(model.picture().get()).at());
        assertEquals(5, model.lines().size());
        model.begin();
        assertEquals(
                book.clock.instant(),
                Objects.requireNonNull(model.picture().get()).at(),
                "it is shown once");
    }

    @Test
    void anotherPageDoesNotWaitForTheDay() {
        var waiting = new ArrayList<Runnable>();
        var ways = new WaysOfToday();
        var save = new SaveFile(new NoFiles(), book.session.background(), new NoticeBoard(), _ -> {});
        var page = new TodayPage(book.session, ways, ways.today(), save, new Pane());
        book.session.settings().change(s -> s.withLastPage("clients"));
        page.readRest(waiting::add);
        page.begin();
        assertNull(page.model().picture().get(), "nobody looks at it yet");
        waiting.forEach(Runnable::run);
        assertEquals(4, page.badge().getValue(), "its count stands in the sidebar");
    }

    /// Its true lines, as they are now, before the thousands of others have been read; no number until then.
    @Test
    void aLargeBookBeginsWithTheCardsThatStoodFirst() {
        var waiting = new ArrayList<Runnable>();
        book.session.index().noteFirst(List.of(book.introduced.id(), 987_654L));
        book.session.today().readAhead(TodayPage.FIRST);
        model.readRest(waiting::add);
        model.begin();
        assertEquals(List.of(FollowUpKind.FIRST_CONTACT, FollowUpKind.THANK_FOR_NAME), kinds());
        assertEquals(0, model.count().get(), "not known yet");
        assertTrue(model.rows().stream()
                .noneMatch(row -> row instanceof TodayRow.Heading heading && heading.count() >= 0));
        assertFalse(model.nobody());
        waiting.forEach(Runnable::run);
        assertEquals(5, model.lines().size());
        assertEquals(4, model.count().get());
    }

    @Test
    void whatWasDoneSinceIsNotShownAsBefore() {
        book.session.index().noteFirst(List.of(book.introduced.id()));
        var waiting = new ArrayList<Runnable>();
        model.load();
        model.done(
                model.lines().stream()
                        .filter(l -> l.followUp().kind() == FollowUpKind.THANK_FOR_NAME)
                        .filter(l -> l.followUp().key().subjectId() == book.introduced.id())
                        .findFirst()
                        .orElseThrow(),
                Deed.CALLED);
        model.readRest(waiting::add);
        book.session.today().readAhead(TodayPage.FIRST);
        model.begin();
        assertEquals(List.of(FollowUpKind.FIRST_CONTACT), kinds());
        book.session.index().noteFirst(List.of(987_654L));
        book.session.today().readAhead(TodayPage.FIRST);
        model.begin();
        assertEquals(4, model.lines().size(), "nothing of the note is left: the day is read whole");
    }
}
