package org.vouchbook.ui.board;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;
import org.vouchbook.bench.Frames;
import org.vouchbook.bench.Measure;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.RecordedWays;
import org.vouchbook.support.TestDesktop;
import org.vouchbook.ui.FxBackground;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Workspace;

/// The board with a thousand cards or more: what the window's thread has to do for each frame of scrolling and
/// dragging.
public final class BoardBenchmark {
    private static final int WARM_WINDOWS = 3;
    private static final int WINDOWS = 7;
    private final Scene scene;
    private final BoardPage page;

    private BoardBenchmark(Scene scene, BoardPage page) {
        this.scene = scene;
        this.page = page;
    }

    /// Measures on an open book.
    public static void run(Workspace workspace, Path folder) throws Exception {
        TestDesktop.start();
        var session =
                Session.of(workspace, new InlineBackground(), new SettingsFile(folder.resolve("settings.json")), false);
        // The first windows of the kind are slow for everybody: until then the machine has not seen the code often.
        var times = new ArrayList<Double>();
        BoardBenchmark board = fx(() -> opened(session));
        for (int i = 0; i < WARM_WINDOWS + WINDOWS; i++) {
            BoardBenchmark before = board;
            fx(() -> {
                before.scene.getWindow().hide();
                return true;
            });
            board = fx(() -> {
                long start = Measure.now();
                BoardBenchmark opened = opened(session);
                times.add((Measure.now() - start) / 1e6);
                return opened;
            });
        }
        WaitForAsyncUtils.waitForFxEvents();
        BoardBenchmark last = board;
        int cards = fx(() -> last.page.model().extract().cards().size());
        new Measure.Times(times.subList(WARM_WINDOWS, times.size()).stream()
                        .sorted()
                        .toList())
                .print("the board of " + cards + " cards opens", 300);
        board.scroll();
        board.drag();
        filter(workspace, folder);
    }

    /// Words typed letter by letter: what the window's thread works until the columns have other cards; laying them
    /// out comes with the next frame.
    private static void filter(Workspace workspace, Path folder) throws Exception {
        List<String> typed = List.of("a", "an", "ann", "anna", "anna m", "", "m", "ma", "mar", "");
        var worked = new ArrayList<Double>();
        try (var book = new FxBackground(Throwable::printStackTrace)) {
            var timed = new TimedAnswers(book);
            var session = Session.of(workspace, timed, new SettingsFile(folder.resolve("settings.json")), false);
            BoardBenchmark board = fx(() -> opened(session));
            timed.settled();
            for (int i = 0; i < 130; i++) {
                String text = typed.get(i % typed.size());
                timed.spent.set(0);
                fx(() -> timed.time(() -> board.page.model().query.set(text)));
                timed.settled();
                worked.add(timed.spent.get() / 1e6);
            }
        }
        new Measure.Times(worked.subList(30, worked.size()).stream().sorted().toList())
                .print("board: a keystroke in its filter", 16);
    }

    /// Answers as the window's background does, and sums up for how long the window's thread is at it.
    private static final class TimedAnswers implements Background {
        private final FxBackground book;
        private final AtomicLong spent = new AtomicLong();

        private TimedAnswers(FxBackground book) {
            this.book = book;
        }

        private boolean time(Runnable job) {
            long start = Measure.now();
            job.run();
            spent.addAndGet(Measure.now() - start);
            return true;
        }

        /// Waits until everything that was asked for has been answered.
        private void settled() throws Exception {
            var done = new CompletableFuture<Boolean>();
            book.run(() -> true, done::complete);
            done.get(60, TimeUnit.SECONDS);
        }

        @Override
        public <T extends @Nullable Object> void run(
                Callable<T> job, Consumer<? super T> onSuccess, Consumer<Exception> onFailure) {
            book.run(job, answer -> time(() -> onSuccess.accept(answer)), onFailure);
        }

        @Override
        public <T extends @Nullable Object> void run(Callable<T> job, Consumer<? super T> onSuccess) {
            book.run(job, answer -> time(() -> onSuccess.accept(answer)));
        }

        @Override
        public void deliver(Runnable news) {
            book.deliver(news);
        }
    }

    private static BoardBenchmark opened(Session session) {
        var page = new BoardPage(session, new RecordedWays(), e -> {}, e -> {}, c -> {}, Optional::empty);
        var scene = new Scene(page.content(), 1440, 900);
        new Theme(Theme.Appearance.LIGHT).dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return new BoardBenchmark(scene, page);
    }

    private void scroll() throws Exception {
        List<VirtualFlow<?>> flows = fx(() -> {
            var found = new ArrayList<VirtualFlow<?>>();
            for (Node node : scene.getRoot().lookupAll(".virtual-flow")) {
                if (node instanceof VirtualFlow<?> flow) {
                    found.add(flow);
                }
            }
            return found;
        });
        // A wheel turns over one column at a time: the fullest is the hardest.
        VirtualFlow<?> fullest = fx(() -> flows.stream()
                .max(Comparator.comparingInt(VirtualFlow::getCellCount))
                .orElseThrow());
        Frames.measured(
                "board: a frame of scrolling the fullest column",
                frame -> fullest.scrollPixels(frame % 200 < 100 ? 60 : -60));
    }

    private void drag() throws Exception {
        Node card = fx(() -> scene.getRoot().lookupAll(".list-cell").stream()
                .filter(node -> node instanceof CardCell cell && cell.isVisible() && cell.getItem() != null)
                .findFirst()
                .orElseThrow());
        Bounds at = fx(() -> card.localToScene(card.getBoundsInLocal()));
        fx(() -> {
            fire(card, MouseEvent.MOUSE_PRESSED, at.getCenterX(), at.getCenterY());
            return true;
        });
        Frames.measured(
                "board: a frame of dragging a card",
                frame -> fire(card, MouseEvent.MOUSE_DRAGGED, 100 + frame * 7 % 1200, 250 + frame * 3 % 500));
    }

    private static void fire(Node node, EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null));
    }

    private static <T> T fx(Callable<T> job) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, job);
    }
}
