package org.vouchbook;

import java.net.URI;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.MailProgram;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.WordsRequest;
import org.vouchbook.ui.events.EventsWindow;
import org.vouchbook.ui.figures.FiguresWindow;
import org.vouchbook.ui.groups.GroupsWindow;
import org.vouchbook.ui.hints.HintsWindow;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.ui.returned.ReturnedWindow;
import org.vouchbook.ui.words.Words;

/// The windows that open over the main one and belong to no page.
final class SideWindows {
    private final Session session;
    private final Window owner;
    private final MailProgram mail = new MailProgram(System.getProperty("os.name", ""));
    private final Words words;
    private final GroupsWindow groups;
    private final EventsWindow events;
    private final ReturnedWindow returned;
    private final FiguresWindow figures;
    private final HintsWindow hints;

    SideWindows(Session session, Theme theme, Window owner, SaveFile save, Navigator navigator) {
        this.session = session;
        this.owner = owner;
        words = new Words(session, theme, mail::open);
        groups = new GroupsWindow(session, theme, save, navigator::openPerson);
        events = new EventsWindow(session, theme, save, navigator::openPerson);
        returned = new ReturnedWindow(session, theme, save, navigator::openPerson);
        figures = new FiguresWindow(session, theme, save, navigator::openPerson, navigator::openReferral);
        hints = new HintsWindow(session, theme, navigator::openPerson);
    }

    void hints() {
        hints.open(owner);
    }

    void figures(FigureKind first) {
        figures.open(owner, first);
    }

    void words(WordsRequest request) {
        words.open(owner, request);
    }

    void groups(@Nullable Long groupId) {
        groups.open(owner, groupId);
    }

    void events(@Nullable Long eventId) {
        events.open(owner, eventId);
    }

    void returned() {
        returned.open(owner);
    }

    /// Opens an address in the system's program for it, beside the window, as the system may take its time.
    void outside(URI address, Navigator navigator) {
        Thread.startVirtualThread(() -> {
            if (!mail.open(address)) {
                session.background().deliver(() -> navigator.notice(Messages.of("window.no_program", address)));
            }
        });
    }
}
