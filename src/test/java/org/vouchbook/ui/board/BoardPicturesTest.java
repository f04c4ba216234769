package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Stage;
import org.vouchbook.sample.SampleBook;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.FxBackground;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Workspace;

/// The board with the sample book, drawn to target/board to be looked at.
class BoardPicturesTest extends FxTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:14:00Z"), ZONE);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void drawsTheBoard(Theme.Appearance appearance) throws Exception {
        Locale.setDefault(Locale.UK);
        List<Exception> failures = new ArrayList<>();
        try (var background = new FxBackground(failures::add);
                Workspace workspace = Workspace.open(folder.resolve("book"), CLOCK)) {
            workspace.commit(ChangeSet.put(
                    ChangeLabel.of("change.sample"), SampleBook.rows(workspace.ids(), LocalDate.now(CLOCK), ZONE)));
            Session session =
                    Session.of(workspace, background, new SettingsFile(folder.resolve("settings.json")), true);
            session.settings().change(settings -> settings.withCurrency("EUR"));
            session.index().load();
            for (int[] size : new int[][] {{1440, 900}, {1100, 700}}) {
                String name = appearance.name().toLowerCase(Locale.ROOT) + "-" + size[0];
                BoardPage page =
                        fx(() -> new BoardPage(session, new RecordedWays(), extract -> {}, extract -> {}, card -> {}));
                javafx.stage.Stage window = open(page, appearance, size[0], size[1]);
                Scene scene = window.getScene();
                draw(scene, "board-" + name);
                fx(() -> {
                    page.model().lostShown.set(true);
                    return true;
                });
                draw(scene, "lost-" + name);
                long id = fx(() -> page.model()
                        .picture()
                        .get()
                        .column(Stage.INTRODUCED)
                        .cards()
                        .getFirst()
                        .id());
                fx(() -> {
                    page.model().open(id);
                    return true;
                });
                draw(scene, "form-" + name);
                for (String tab : List.of("Introduction", "Prepare", "Outcome", "Card")) {
                    clickOn(tab);
                    draw(scene, "form-" + tab.toLowerCase(Locale.ROOT) + "-" + name);
                }
                fx(() -> {
                    page.model().opened.set(null);
                    return true;
                });
                for (Stage to : List.of(Stage.PROMISED, Stage.INTRODUCED, Stage.CONTACTED, Stage.WON, Stage.LOST)) {
                    long named = fx(() -> page.model()
                            .picture()
                            .get()
                            .column(Stage.NAMED)
                            .cards()
                            .getFirst()
                            .id());
                    fx(() -> {
                        page.model().move(named, to, 0);
                        return true;
                    });
                    String dialog = "move-" + to.name().toLowerCase(Locale.ROOT);
                    await("the form", () -> lookup("Not now").tryQuery().isPresent());
                    clickOn("Move");
                    settle();
                    shot(lookup("Not now").query().getScene(), Path.of("target/board/" + dialog + "-" + name + ".png"));
                    fx(() -> {
                        page.model().moving().cancel();
                        return true;
                    });
                }
                fx(() -> {
                    page.newReferral(window, null);
                    return true;
                });
                await("the dialog", () -> lookup("Write it down").tryQuery().isPresent());
                shot(named("Who brings them?").getScene(), Path.of("target/board/new-" + name + ".png"));
                fx(() -> {
                    List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide);
                    return true;
                });
            }
        }
        assertTrue(failures.isEmpty(), failures::toString);
    }

    private static void draw(Scene scene, String name) throws Exception {
        settle();
        shot(scene, Path.of("target/board/" + name + ".png"));
        assertTrue(Files.size(Path.of("target/board/" + name + ".png")) > 10_000);
    }

    private javafx.stage.Stage open(BoardPage page, Theme.Appearance appearance, int width, int height) {
        javafx.stage.Stage window = showScene(() -> {
            Region sidebar = new Region();
            sidebar.getStyleClass().add("sidebar");
            HBox.setHgrow(page.content(), Priority.ALWAYS);
            Scene scene = new Scene(new HBox(sidebar, page.content()), width, height);
            new Theme(appearance).dress(scene);
            return scene;
        });
        await("the board is read", () -> page.model().loaded());
        return window;
    }
}
