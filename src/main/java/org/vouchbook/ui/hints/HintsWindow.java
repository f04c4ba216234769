package org.vouchbook.ui.hints;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.Hints.Line;

/// The list of referrals that lie in the notes: one key makes a card, one says that it is none.
public final class HintsWindow {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final Session session;
    private final Theme theme;
    private final LongConsumer openPerson;

    /// @param openPerson shows a person; the window then closes
    public HintsWindow(Session session, Theme theme, LongConsumer openPerson) {
        this.session = session;
        this.theme = theme;
        this.openPerson = openPerson;
    }

    /// Opens over a window and looks through the book.
    public void open(Window owner) {
        var model = new HintsViewModel(session);
        var stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(Messages.of("hints.title"));
        ListView<Line> list = list(model, line -> {
            stage.close();
            openPerson.accept(line.about().id());
        });
        var body = new VBox(12, quiet(Messages.of("hints.why")), list, foot(model));
        VBox.setVgrow(list, Priority.ALWAYS);
        body.getStyleClass().addAll("page", "page-body", "hints-window");
        var scene = new Scene(body, Math.min(900, owner.getWidth() - 40), Math.min(600, owner.getHeight() - 40));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                stage.close();
                e.consume();
            } else if (UNDO.match(e)) {
                model.undo();
                e.consume();
            }
        });
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        list.requestFocus();
        model.load();
    }

    private static ListView<Line> list(HintsViewModel model, Consumer<Line> open) {
        var list = new ListView<>(model.lines());
        list.setId("hints");
        list.setAccessibleText(Messages.of("hints.title"));
        list.getStyleClass().add("hint-list");
        list.setCellFactory(_ -> new HintCell(model::make, model::pass));
        Label none = quiet("");
        none.textProperty()
                .bind(Bindings.when(model.readProperty())
                        .then(Messages.of("hints.none"))
                        .otherwise(Messages.of("hints.looking")));
        list.setPlaceholder(none);
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> key(list, model, open, e));
        // What comes after an answered line takes its place.
        model.lines().addListener((ListChangeListener<Line>) _ -> {
            if (list.getSelectionModel().getSelectedIndex() < 0) {
                list.getSelectionModel().selectFirst();
            }
        });
        return list;
    }

    private static void key(ListView<Line> list, HintsViewModel model, Consumer<Line> open, KeyEvent event) {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case N -> model.make(line);
            case X, DELETE -> model.pass(line);
            case ENTER -> open.accept(line);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static Node foot(HintsViewModel model) {
        Label said = quiet("");
        said.setId("hints-said");
        said.textProperty()
                .bind(Bindings.when(model.saidProperty().isEmpty())
                        .then(Messages.of("hints.keys"))
                        .otherwise(model.saidProperty()));
        return said;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
