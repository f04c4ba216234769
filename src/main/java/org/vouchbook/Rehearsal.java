package org.vouchbook;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.MainWindow;
import org.vouchbook.ui.Page;
import org.vouchbook.ui.Session;

/// A session that plays itself: packages learn their start-up cache from it and are proved by it, and its lines tell a
/// measuring program how far the start has come.
///
/// The property `vouchbook.rehearsal` asks for it: `start` ends when everything is read, `pages` after every page
/// and window of the book, or of the sample book when the book is empty.
final class Rehearsal {
    private final Shell shell;
    private final PrintStream out;
    private final boolean pages;

    private Rehearsal(Shell shell, PrintStream out, boolean pages) {
        this.shell = shell;
        this.out = out;
        this.pages = pages;
    }

    /// Plays when it is asked for.
    static void play(Shell shell, PrintStream out) {
        String wanted = System.getProperty("vouchbook.rehearsal", "");
        if (!wanted.isEmpty()) {
            new Rehearsal(shell, out, wanted.equals("pages")).play();
        }
    }

    private void play() {
        onceDrawn(session -> {
            out.println("usable");
            whenComplete(session, () -> {
                out.println("settled");
                if (!pages) {
                    leave();
                } else if (session.index().list().rows().isEmpty() && !session.sample()) {
                    shell.swapSample();
                    onceDrawn(_ -> walk());
                } else {
                    walk();
                }
            });
        });
    }

    /// When the first screenful is drawn, and a key or a click would be answered.
    private void onceDrawn(Consumer<Session> then) {
        shell.drawn().then(() -> then.accept(Objects.requireNonNull(shell.session())));
    }

    /// When everybody is read and nothing else is asked of the book.
    private void whenComplete(Session session, Runnable then) {
        Drawn.afterFrames(() -> shell.whenIdle(() -> {
            if (session.index().complete()) {
                then.run();
            } else {
                whenComplete(session, then);
            }
        }));
    }

    private void walk() {
        next(((MainWindow) shell.scene().getRoot()).pages().iterator());
    }

    private void next(Iterator<Page> rest) {
        if (!rest.hasNext()) {
            ways();
            return;
        }
        Page page = rest.next();
        ((MainWindow) shell.scene().getRoot()).show(page);
        Drawn.afterFrames(() -> shell.whenIdle(() -> {
            out.println(page.id());
            next(rest);
        }));
    }

    /// What opens from a page: somebody, a card, and the windows beside.
    private void ways() {
        Session session = shell.session();
        Screens screens = shell.screens();
        if (session == null || screens == null) {
            leave();
            return;
        }
        var ways = new ArrayList<Way>();
        session.index().list().rows().stream()
                .findFirst()
                .ifPresent(row -> ways.add(new Way("person", () -> screens.openPerson(row.id()))));
        ways.add(new Way("groups", () -> screens.openGroups(null)));
        ways.add(new Way("events", () -> screens.openEvents(null)));
        ways.add(new Way("returned", screens::openReturned));
        ways.add(new Way("figures", () -> screens.openFigures(FigureKind.CALLS)));
        ways.add(new Way("hints", screens::openHints));
        session.background().run(() -> session.agenda().board(), cards -> {
            cards.stream()
                    .findFirst()
                    .map(card -> card.card().referral().id())
                    .ifPresent(id -> ways.addFirst(new Way("card", () -> screens.openReferral(id))));
            go(ways.iterator());
        });
    }

    private record Way(String id, Runnable open) {}

    private void go(Iterator<Way> rest) {
        if (!rest.hasNext()) {
            leave();
            return;
        }
        Way way = rest.next();
        way.open().run();
        Drawn.afterFrames(() -> shell.whenIdle(() -> {
            out.println(way.id());
            List.copyOf(Window.getWindows()).stream()
                    .filter(window -> !window.equals(shell.scene().getWindow()))
                    .forEach(Window::hide);
            go(rest);
        }));
    }

    private void leave() {
        shell.scene().getWindow().hide();
    }
}
