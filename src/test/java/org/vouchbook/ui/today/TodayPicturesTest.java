package org.vouchbook.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.sample.SampleBook;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.NoFiles;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.NoticeBoard;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Workspace;

/// Today with the sample book and with a quiet one, drawn to target/today to be looked at.
class TodayPicturesTest extends FxTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZONE);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void drawsTheDay(Theme.Appearance appearance) throws Exception {
        Locale.setDefault(Locale.UK);
        try (Workspace workspace = Workspace.open(folder.resolve("book"), CLOCK)) {
            var session = session(workspace);
            workspace.commit(ChangeSet.put(
                    ChangeLabel.of("change.sample"), SampleBook.rows(workspace.ids(), LocalDate.now(CLOCK), ZONE)));
            session.index().load();
            draw(session, appearance, "today");
        }
        try (Workspace workspace = Workspace.open(folder.resolve("quiet"), CLOCK)) {
            var session = session(workspace);
            session.people().add(Fixtures.contact("Ada", "Byron"));
            draw(session, appearance, "quiet");
            assertTrue(
                    lookup(Messages.of("today.empty.no_referral")).tryQuery().isPresent(),
                    "who was never vouched for is told so");
        }
    }

    private Session session(Workspace workspace) {
        var settings = new SettingsFile(folder.resolve("settings.json"));
        settings.change(s -> s.withCurrency("EUR"));
        return Session.of(workspace, new InlineBackground(), settings, true);
    }

    private void draw(Session session, Theme.Appearance appearance, String name) throws Exception {
        List<Exception> failures = new ArrayList<>();
        for (int[] size : new int[][] {{1440, 900}, {1100, 700}}) {
            var ways = new WaysOfToday();
            TodayPage page = fx(() -> {
                var save = new SaveFile(new NoFiles(), session.background(), new NoticeBoard(), failures::add);
                return new TodayPage(session, ways, ways.today(), save, new Pane());
            });
            Scene scene = showScene(() -> {
                        var sidebar = new Region();
                        sidebar.getStyleClass().add("sidebar");
                        HBox.setHgrow(page.content(), Priority.ALWAYS);
                        var made = new Scene(new HBox(sidebar, page.content()), size[0], size[1]);
                        new Theme(appearance).dress(made);
                        page.load();
                        page.firstFocus().requestFocus();
                        return made;
                    })
                    .getScene();
            String file = name + "-" + appearance.name().toLowerCase(Locale.ROOT) + "-" + size[0] + ".png";
            shot(scene, Path.of("target/today", file));
            assertEquals(List.of(), cut(scene), file);
        }
        assertTrue(failures.isEmpty(), failures::toString);
    }

    /// The words of lines in sight that have less room than they need.
    private static List<String> cut(Scene scene) {
        return fx(() -> scene.getRoot().lookupAll(".today-line").stream()
                .filter(line -> line.getScene() != null && line.getParent().isVisible())
                .flatMap(line -> ((LinePane) line)
                        .lookupAll(".label").stream()
                                .map(Label.class::cast)
                                .filter(label -> label.isVisible() && label.isWrapText())
                                .filter(label -> label.getHeight() < label.prefHeight(label.getWidth()) - 0.5
                                        || !line.getLayoutBounds()
                                                .contains(line.sceneToLocal(
                                                        label.localToScene(label.getLayoutBounds())))))
                .map(Label::getText)
                .toList());
    }
}
