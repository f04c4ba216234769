package org.vouchbook.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.EventGuest;
import org.vouchbook.domain.EventReport;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.Invitation;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.NoFiles;
import org.vouchbook.support.SlowBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.NoticeBoard;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.Events;
import org.vouchbook.workspace.SettingsFile;

/// An evening with more guests than fit on a screen, at the door.
class ManyGuestsTest extends FxTest {
    private static final int GUESTS = 60;

    @TempDir
    Path folder;

    private final SlowBackground background = new SlowBackground();
    private TestBook book;
    private Events events;
    private GuestEvent evening;

    @SuppressWarnings("NullAway.Init")
    ManyGuestsTest() {}

    @BeforeEach
    void invite() {
        book = new TestBook(folder.resolve("book"));
        events = new Events(book.workspace());
        evening = new GuestEvent(id(), "Winter evening", book.today(), "", "");
        events.save(evening, List.of());
        for (int i = 1; i <= GUESTS; i++) {
            Contact guest = book.add("Guest", number(i));
            String friend = i == 7 ? "Zoë Ångström" : "";
            events.save(new Invitation(id(), guest.id(), evening.id(), Invitation.State.INVITED, friend), List.of());
        }
    }

    @AfterEach
    void close() {
        book.close();
    }

    private long id() {
        return book.workspace().ids().getAsLong();
    }

    private static String number(int i) {
        return String.format(Locale.ROOT, "Number%02d", i);
    }

    private EventReport report() {
        return events.report(evening.id()).orElseThrow();
    }

    private void openWindow() {
        Stage owner = show(900, 600, Region::new);
        fx(() -> {
            var session =
                    Session.of(book.workspace(), background, new SettingsFile(folder.resolve("settings.json")), false);
            session.index().load();
            var save = new SaveFile(new NoFiles(), background, new NoticeBoard(), _ -> {});
            new EventsWindow(session, new Theme(Theme.Appearance.LIGHT), save, _ -> {}).open(owner, null);
            return true;
        });
        settle();
    }

    private Parent root() {
        return Window.getWindows().getLast().getScene().getRoot();
    }

    private boolean isSeen(String selector) {
        return fx(() -> Objects.requireNonNull(root().lookup(selector)).isVisible());
    }

    private List<String> names() {
        return fx(() -> root().lookupAll(".event-row .hyperlink").stream()
                .map(link -> ((Hyperlink) link).getText())
                .filter(text -> text.startsWith("Guest"))
                .toList());
    }

    private void find(String words) {
        fx(() -> {
            ((TextField) Objects.requireNonNull(root().lookup("#find-guest"))).setText(words);
            return true;
        });
    }

    @Test
    void untilTheEventsAreReadNobodySaysThatThereAreNone() {
        background.slow = true;
        openWindow();
        assertFalse(isSeen(".records-none"));
        fx(() -> {
            Objects.requireNonNull(background.waiting.poll()).run();
            return true;
        });
        assertFalse(isSeen(".records-none"));
        assertEquals(25, names().size());
    }

    @Test
    void whereThereIsNoneTheWindowSaysSo() {
        events.delete(report().event());
        openWindow();
        assertTrue(isSeen(".records-none"));
    }

    @Test
    void aGuestIsFoundByNameAndMarkedWhileTheWordsStay() {
        openWindow();
        assertEquals(
                IntStream.rangeClosed(1, 25).mapToObj(i -> "Guest " + number(i)).toList(), names());
        find("number58");
        assertEquals(List.of("Guest Number58"), names());
        clickOn(named("Guest Number58: Came"));
        settle();
        assertEquals(1, report().came());
        assertEquals(List.of("Guest Number58"), names());
        find("angstrom zoe");
        assertEquals(List.of("Guest Number07"), names(), "by whom they bring");
        find("nobody of this name");
        assertEquals(List.of(), names());
        find("");
        assertEquals(25, names().size());
    }

    /// Else nobody could take back what is typed in it.
    @Test
    void theFieldStaysAsLongAsWordsAreInIt() {
        openWindow();
        find("number01");
        fx(() -> {
            for (EventGuest guest : report().guests().subList(20, GUESTS)) {
                events.delete(guest.invitation());
            }
            return true;
        });
        assertTrue(isSeen("#find-guest"));
        assertEquals(List.of("Guest Number01"), names());
        find("");
        assertEquals(20, names().size());
    }

    /// Who goes on to the next ones and marks one of them is not sent back to the beginning.
    @Test
    void howFarOneWentOnStays() {
        openWindow();
        fx(() -> {
            root().lookupAll(".hyperlink").stream()
                    .map(Hyperlink.class::cast)
                    .filter(link -> link.getText().equals("35 more"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        assertEquals(GUESTS, names().size());
        Node field = fx(() -> root().lookup("#find-guest"));
        fx(() -> {
            events.save(report().guests().getFirst().invitation().went(Invitation.State.CAME), List.of());
            return true;
        });
        assertEquals(GUESTS, names().size());
        assertEquals(field, fx(() -> root().lookup("#find-guest")), "what is being typed goes on");
    }
}
