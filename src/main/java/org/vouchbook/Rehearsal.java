package org.vouchbook;

import java.io.PrintStream;
import java.util.Iterator;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.MainWindow;
import org.vouchbook.ui.Page;
import org.vouchbook.ui.Session;

/// A session that plays itself: packages learn their start-up cache from it and are proved by it, and its lines tell a
/// measuring program how far the start has come.
///
/// The property `vouchbook.rehearsal` asks for it: `start` ends when everything is read, `pages` after every page
/// of the book, or of the sample book when the book is empty.
final class Rehearsal {
    private final Shell shell;
    private final Scene scene;
    private final PrintStream out;
    private final boolean pages;

    private Rehearsal(Shell shell, Scene scene, PrintStream out, boolean pages) {
        this.shell = shell;
        this.scene = scene;
        this.out = out;
        this.pages = pages;
    }

    /// Plays when it is asked for.
    static void play(Shell shell, Scene scene, PrintStream out) {
        String wanted = System.getProperty("vouchbook.rehearsal", "");
        if (!wanted.isEmpty()) {
            new Rehearsal(shell, scene, out, wanted.equals("pages")).play();
        }
    }

    private void play() {
        onceShown(null, session -> {
            out.println("usable");
            whenComplete(session, () -> {
                out.println("settled");
                if (!pages) {
                    leave();
                } else if (session.index().list().rows().isEmpty() && !session.sample()) {
                    shell.swapSample();
                    onceShown(session, _ -> walk());
                } else {
                    walk();
                }
            });
        });
    }

    /// When everybody is read and nothing else is asked of the book.
    private void whenComplete(Session session, Runnable then) {
        afterFrames(() -> shell.whenIdle(() -> {
            if (session.index().complete()) {
                then.run();
            } else {
                whenComplete(session, then);
            }
        }));
    }

    private void walk() {
        next(((MainWindow) scene.getRoot()).pages().iterator());
    }

    private void next(Iterator<Page> rest) {
        if (!rest.hasNext()) {
            leave();
            return;
        }
        Page page = rest.next();
        ((MainWindow) scene.getRoot()).show(page);
        afterFrames(() -> shell.whenIdle(() -> {
            out.println(page.id());
            next(rest);
        }));
    }

    private void leave() {
        scene.getWindow().hide();
    }

    private interface Then {
        void with(Session session);
    }

    /// When another book than the one before is on the screen.
    private void onceShown(@Nullable Session before, Then then) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                Session session = shell.session();
                if (session != null && !session.equals(before) && scene.getRoot() instanceof MainWindow) {
                    stop();
                    afterFrames(() -> then.with(session));
                }
            }
        }.start();
    }

    /// When what is in the window now has been laid out and drawn.
    static void afterFrames(Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 3) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
