package org.vouchbook.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/// The look of every window: letters, style sheets and the colour scheme, also in dialogs, menus and tool tips.
public final class Theme {
    /// Light, dark, or as the system is.
    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// What the sheets are made of is named in there; in a package it lies beside it in the toolkit's binary form.
    private static final String SHEET = Objects.requireNonNull(
                    Theme.class.getResource("/org/vouchbook/ui/look.css"), "look.css")
            .toExternalForm();

    /// The toolkit forgets the sheets of a scene whenever a pane leaves it, and would read them anew for the next one.
    /// It keeps those that a pane asks for which stays.
    private final Scene keeper = new Scene(new Group());

    private Appearance appearance;

    /// Dresses the windows that are open and all that will open. To be made once, when the toolkit has started.
    public Theme(Appearance appearance) {
        this.appearance = appearance;
        Fonts.load();
        // The dark theme differs from the light one in tokens only, and those are ours.
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        keeper.getRoot().getStylesheets().add(SHEET);
        keeper.getRoot().applyCss();
        Window.getWindows().forEach(this::dress);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::open);
            }
        });
    }

    public Appearance appearance() {
        return appearance;
    }

    /// Changes the colour scheme of everything at once.
    public void choose(Appearance chosen) {
        appearance = chosen;
        Window.getWindows().forEach(this::dress);
    }

    /// Dresses a scene before its window opens, so that its size is right from the start.
    public void dress(Scene scene) {
        if (!scene.getStylesheets().contains(SHEET)) {
            scene.getStylesheets().add(SHEET);
        }
        scene.getPreferences()
                .setColorScheme(
                        switch (appearance) {
                            case SYSTEM -> null;
                            case LIGHT -> ColorScheme.LIGHT;
                            case DARK -> ColorScheme.DARK;
                        });
    }

    private void open(Window window) {
        dress(window);
        if (window.getScene() != null && window.getScene().getRoot() instanceof DialogPane pane) {
            measure(pane);
        }
    }

    /// What scroll panes hold has no size yet when a window asks for its first one. Some window managers answer that
    /// first, far too small size after the right one, and the window stays a strip in which nothing can be typed.
    private static void measure(DialogPane root) {
        root.applyCss();
        double width = root.prefWidth(-1);
        for (int pass = 0; pass < 2; pass++) {
            root.resize(width, root.prefHeight(width));
            root.layout();
        }
    }

    private void dress(Window window) {
        if (window.getScene() != null) {
            dress(window.getScene());
        }
    }
}
