package org.vouchbook.ui.kit;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// What a first page is made of, one of each, dressed, laid out, painted and thrown away: the first time of each takes
/// the JVM longest, and while the book is being read the window's thread would only wait.
public final class WarmUp {
    private WarmUp() {}

    /// Takes 0.1 to 0.2 s. Nothing depends on it: what fails in it would fail again where it can be said.
    public static void play(Theme theme) {
        try {
            paint(theme);
        } catch (RuntimeException e) {
            Logger.getLogger(WarmUp.class.getName()).log(Level.WARNING, "no first painting", e);
        }
    }

    private static void paint(Theme theme) {
        var list = new ListView<String>();
        list.setCellFactory(_ -> new Line());
        list.getItems().setAll("");
        var figures = new GridPane();
        figures.addRow(0, new Label("Name"), new Bar(0.5), new Label("1"));
        var all = new VBox(
                new MenuButton("Menu", Icon.MORE.node(), new MenuItem("Item")),
                figures,
                new Hyperlink("Link"),
                new PlainScroll(new Paragraph("Words")),
                list);
        all.getStyleClass().add("page");
        theme.dress(new Scene(all, 300, 300));
        all.snapshot(null, null);
    }

    /// Like a line of Today.
    private static final class Line extends ListCell<String> {
        private final HBox row = new HBox();

        Line() {
            var name = new Label("Name");
            name.setTooltip(new Tooltip("Tip"));
            var button = new Button("Button");
            button.getStyleClass().add("line-button");
            row.getStyleClass().add("today-line");
            row.getChildren().setAll(new Avatar("Name"), new VBox(name, new TextFlow(new Text("Words"))), button);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : row);
        }
    }
}
