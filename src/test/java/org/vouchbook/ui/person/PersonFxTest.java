package org.vouchbook.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.support.FxTest;
import org.vouchbook.ui.FxBackground;
import org.vouchbook.ui.PersonPart;
import org.vouchbook.ui.kit.Theme;

/// Marta of the small book in the panel of a person, as wide as it is beside the list.
abstract class PersonFxTest extends FxTest {
    private final List<Exception> unexpected = new ArrayList<>();
    private final int height;

    @TempDir
    Path folder;

    FxBackground background;
    Book book;
    PersonView view;
    Scene scene;

    /// @param height of the panel, in pixels
    @SuppressWarnings("NullAway.Init")
    PersonFxTest(int height) {
        this.height = height;
    }

    /// What other screens put into the panel.
    abstract List<Function<PersonPart.Panel, PersonPart>> parts();

    /// What leaves the panel.
    abstract PersonActions actions();

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        background = new FxBackground(unexpected::add);
        book = new Book(folder, background);
        Theme theme = fx(() -> new Theme(Theme.Appearance.LIGHT));
        view = fx(() -> new PersonView(book.session, book, actions(), parts()));
        scene = showScene(() -> {
                    Scene made = new Scene(new StackPane(view.node()), 412, height);
                    theme.dress(made);
                    return made;
                })
                .getScene();
        fx(() -> {
            view.show(book.marta.id());
            return true;
        });
        await(
                "Marta is shown",
                () -> scene.getRoot().lookup(".person-name") instanceof Label name
                        && name.getText().equals("Marta Oliveira"));
    }

    @AfterEach
    void close() {
        fx(() -> {
            view.clear();
            return true;
        });
        background.close();
        book.close();
        assertEquals(List.of(), unexpected);
    }
}
