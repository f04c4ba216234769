package org.vouchbook.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.RecordedWays;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.FxBackground;
import org.vouchbook.ui.PersonPart;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.SettingsFile;

/// Ana, whom we rated seven all round and who thanked us today, in the panel of a person: no result is confirmed yet.
abstract class AskPanelFixture extends FxTest {
    final List<String> went = new ArrayList<>();
    private final List<Exception> unexpected = new ArrayList<>();

    @TempDir
    Path folder;

    TestBook book;
    private FxBackground background;
    Contact ana;
    Scene scene;
    LongConsumer shown = _ -> {};

    @SuppressWarnings("NullAway.Init")
    AskPanelFixture() {}

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        book = new TestBook(folder.resolve("book"));
        ana = book.add("Ana", "Lima");
        for (Axis axis : Axis.values()) {
            book.ratings().rate(ana.id(), axis, 7);
        }
        book.timeline().log(ana.id(), InteractionKind.THANKED_ME, Direction.FROM_THEM, book.today(), "", null);
        background = new FxBackground(unexpected::add);
        var session =
                Session.of(book.workspace(), background, new SettingsFile(folder.resolve("settings.json")), false);
        var ways = new PersonPart.Panel(() -> went.add("log"), i -> went.add("edit"), () -> went.add("rate"));
        Theme theme = fx(() -> new Theme(Theme.Appearance.LIGHT));
        scene = showScene(() -> {
                    PersonPart part = new AskPanel(
                                    session,
                                    new RecordedWays(went),
                                    id -> went.add("give " + id),
                                    new Prints(_ -> went.add("print"), _ -> went.add("interview sheet")),
                                    ways)
                            .part();
                    var box = new VBox(12, part.card(), part.tab());
                    box.getStyleClass().addAll("panel", "person");
                    var made = new Scene(box, 412, 800);
                    theme.dress(made);
                    shown = part.show();
                    shown.accept(ana.id());
                    return made;
                })
                .getScene();
        await("the verdict", () -> title().equals("Not yet: prove it"));
    }

    @AfterEach
    void close() {
        background.close();
        book.close();
        assertEquals(List.of(), unexpected);
    }

    final String title() {
        return scene.getRoot().lookup(".verdict-title") instanceof Labeled label ? label.getText() : "";
    }

    final String text(String selector) {
        return lookup(selector).tryQuery().map(n -> ((Labeled) n).getText()).orElse("");
    }
}
