package org.vouchbook.ui.person;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.ui.kit.Theme;

/// Draws the panel light and dark into target/person, to be looked at.
class PersonPictures extends FxTest {
    private static final Path OUT = Path.of("target", "person");
    private static final Locale BEFORE = Locale.getDefault();

    @TempDir
    Path folder;

    @BeforeAll
    static void british() {
        Locale.setDefault(Locale.UK);
    }

    @AfterAll
    static void asBefore() {
        Locale.setDefault(BEFORE);
    }

    @Test
    void light() throws Exception {
        draw(Theme.Appearance.LIGHT, "light");
    }

    @Test
    void dark() throws Exception {
        draw(Theme.Appearance.DARK, "dark");
    }

    private void draw(Theme.Appearance appearance, String name) throws Exception {
        try (Book book = new Book(folder, new InlineBackground()).rich()) {
            Theme theme = fx(() -> new Theme(appearance));
            PersonView[] view = new PersonView[1];
            var stage = showScene(() -> {
                view[0] = new PersonView(
                        book.session, book, new PersonActions(f -> {}, id -> {}, f -> {}, f -> {}, true), List.of());
                var box = new HBox(view[0].node());
                box.getStyleClass().add("page");
                var scene = new Scene(box, 412, 830);
                theme.dress(scene);
                return scene;
            });
            picture(stage.getScene(), name + "-nobody");
            fx(() -> {
                view[0].show(book.newcomer.id());
                return true;
            });
            picture(stage.getScene(), name + "-unrated");
            fx(() -> {
                view[0].show(book.marta.id());
                return true;
            });
            picture(stage.getScene(), name + "-rich");
            for (String tab : new String[] {"referrals", "facts", "ratings"}) {
                fx(() -> {
                    TabPane tabs = (TabPane) stage.getScene().lookup(".person-tabs");
                    tabs.getSelectionModel().selectNext();
                    return true;
                });
                settle();
                fx(() -> {
                    ((ScrollPane) stage.getScene().lookup(".scroll-pane")).setVvalue(tab.equals("facts") ? 1 : 0);
                    return true;
                });
                picture(stage.getScene(), name + "-" + tab);
            }
            push(KeyCode.L);
            shot(styled("popover"), OUT.resolve(name + "-log.png"));
        }
    }

    private static void picture(Scene scene, String name) throws Exception {
        Files.createDirectories(OUT);
        shot(scene.getRoot(), OUT.resolve(name + ".png"));
    }
}
