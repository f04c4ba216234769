package org.vouchbook.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestDesktop;
import org.vouchbook.ui.FxBackground;
import org.vouchbook.ui.PersonPane;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.ask.AskPanel;
import org.vouchbook.ui.ask.Prints;
import org.vouchbook.ui.clients.ClientsPage;
import org.vouchbook.ui.clients.FakeNeighbours;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.ui.person.PersonActions;
import org.vouchbook.ui.person.PersonView;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Workspace;

/// From a keystroke in the search field to the narrowed list laid out: the work of the window's thread with 10,000
/// people, or as many as the first argument says, beside a plain loop over the same texts. A second argument is a
/// folder that keeps the filled book.
final class ClientsSearchBenchmark {
    private static final int USUAL = 10_000;
    private static final int WARM_UPS = 150;
    private static final int RUNS = 500;
    private static final String[] TYPED =
            "a an ann anna ann an a d de den dent denta 4 44 p p7 p77 x xy xyz ".split(" ", -1);

    private ClientsSearchBenchmark() {}

    public static void main(String[] args) throws Exception {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : USUAL;
        Path folder = Files.createTempDirectory("vouchbook-bench");
        Path book = args.length > 1 ? Path.of(args[1]) : folder.resolve("book");
        TestDesktop.start();
        BigBook.make(book, Clock.systemUTC(), people, people * 5, people / 5);
        try (var workspace = Workspace.open(book, Clock.systemUTC())) {
            var session = Session.of(
                    workspace, new InlineBackground(), new SettingsFile(folder.resolve("settings.json")), false);
            session.index().load();
            ClientsPage page = fx(() -> shown(session, new FakeNeighbours()));
            keystrokes("keystroke to the list laid out", page);
            fx(() -> beside(session, page));
        }
        // The panel reads whom it shows beside the window's thread, as the window has it.
        try (var workspace = Workspace.open(book, Clock.systemUTC());
                var background = new FxBackground(Throwable::printStackTrace)) {
            var session = Session.of(workspace, background, new SettingsFile(folder.resolve("settings.json")), false);
            session.index().load();
            keystrokes("  the same with the person in the panel", fx(() -> shown(session, panel(session))));
        }
        System.exit(0);
    }

    private static PersonPane panel(Session session) {
        var around = new FakeNeighbours();
        var prints = new Prints(_ -> {}, _ -> {});
        return new PersonView(
                session,
                around,
                new PersonActions(_ -> {}, _ -> {}, _ -> {}, _ -> {}, true),
                List.of(panel -> new AskPanel(session, around, _ -> {}, prints, panel).part()));
    }

    private static ClientsPage shown(Session session, PersonPane panel) {
        var page = new ClientsPage(
                session, new FakeNeighbours(), panel, (format, shown) -> {}, new Label(), Runnable::run);
        var scene = new Scene(page.content(), 1232, 900);
        new Theme(Theme.Appearance.LIGHT).dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return page;
    }

    private static void keystrokes(String what, ClientsPage page) throws Exception {
        var field = (TextField) page.firstFocus();
        Frames.measured(what, TYPED.length, key -> field.setText(TYPED[key % TYPED.length]));
    }

    private static boolean beside(Session session, ClientsPage page) throws Exception {
        var next = new AtomicInteger();
        List<String> texts = session.index().list().rows().stream()
                .map(r -> r.contact().toString().toLowerCase(Locale.ROOT))
                .toList();
        Measure.Times plain = work(() -> {
            String part = TYPED[next.getAndIncrement() % TYPED.length].toLowerCase(Locale.ROOT);
            return texts.stream().filter(t -> t.contains(part)).count();
        });
        Measure.line(String.format(
                Locale.ROOT,
                "%-52s median %8.2f ms   p99 %8.2f ms",
                "  beside it: String.contains over the records' text",
                plain.median(),
                plain.p99()));
        var table = (TableView<?>) page.content().lookup("#people");
        var field = (TextField) page.firstFocus();
        field.clear();
        work(() -> {
                    table.getSelectionModel().selectAll();
                    table.getSelectionModel().clearSelection();
                    return true;
                })
                .print("select everybody and nobody again", 100);
        field.getScene().getWindow().hide();
        return true;
    }

    /// The processor time of this thread: what other programs take does not count.
    private static Measure.Times work(Callable<?> job) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        var times = new double[RUNS];
        for (int i = -WARM_UPS; i < RUNS; i++) {
            long start = threads.getCurrentThreadCpuTime();
            job.call();
            times[Math.max(0, i)] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return new Measure.Times(Arrays.stream(times).boxed().toList());
    }

    private static <T> T fx(Callable<T> job) throws Exception {
        var task = new FutureTask<>(job);
        Platform.runLater(task);
        return task.get();
    }
}
