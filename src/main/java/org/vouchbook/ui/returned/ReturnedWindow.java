package org.vouchbook.ui.returned;

import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.Returns.Line;

/// The list of those who came all the way back and later referred: who, from what, when, whom, what came of it.
public final class ReturnedWindow {
    private final Session session;
    private final Theme theme;
    private final ReturnedExport export;
    private final LongConsumer openPerson;

    /// @param openPerson shows a person; the window then closes
    public ReturnedWindow(Session session, Theme theme, SaveFile save, LongConsumer openPerson) {
        this.session = session;
        this.theme = theme;
        export = new ReturnedExport(session, save);
        this.openPerson = openPerson;
    }

    /// Opens over a window.
    public void open(Window owner) {
        var model = new ReturnedViewModel(session);
        var stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(Messages.of("returned.title"));
        TableView<Line> table = table(model);
        Runnable show = () -> {
            Line line = table.getSelectionModel().getSelectedItem();
            if (line != null) {
                stage.close();
                openPerson.accept(line.who().id());
            }
        };
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                show.run();
            }
        });
        var body = new VBox(12, head(model), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        body.getStyleClass().addAll("page", "page-body", "returned-window");
        var scene = new Scene(body, Math.min(1000, owner.getWidth() - 40), Math.min(520, owner.getHeight() - 40));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                stage.close();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && table.isFocused()) {
                show.run();
                e.consume();
            }
        });
        theme.dress(scene);
        stage.setScene(scene);
        model.load();
        stage.show();
        table.requestFocus();
    }

    private Node head(ReturnedViewModel model) {
        Label why = new Label(Messages.of("returned.why"));
        why.getStyleClass().add("quiet");
        why.setWrapText(true);
        why.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        Button csv = button("returned.csv", Icon.FILE, model);
        csv.setOnAction(_ -> export.csv(model.lines()));
        Button pdf = button("returned.pdf", Icon.PRINT, model);
        pdf.setOnAction(_ -> export.pdf(model.lines(), model.words()));
        var head = new HBox(10, why, csv, pdf);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Button button(String key, Icon icon, ReturnedViewModel model) {
        var button = new Button(Messages.of(key), icon.node());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(Bindings.isEmpty(model.lines()));
        return button;
    }

    private static TableView<Line> table(ReturnedViewModel model) {
        ReturnedWords words = model.words();
        var table = new TableView<>(model.lines());
        table.setAccessibleText(Messages.of("returned.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("returned.who", 130, l -> l.who().displayName()));
        table.getColumns().add(column("returned.from", 145, ReturnedWords::cause));
        table.getColumns().add(column("returned.ended", 105, words::ended));
        table.getColumns().add(column("returned.named", 130, l -> l.prospect().displayName()));
        table.getColumns().add(column("returned.when", 105, words::named));
        table.getColumns().add(column("returned.outcome", 320, words::outcome));
        var none = new Label(Messages.of("returned.none"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        none.visibleProperty().bind(model.readProperty());
        table.setPlaceholder(none);
        return table;
    }

    private static TableColumn<Line, String> column(String key, double width, Function<Line, String> words) {
        var column = new TableColumn<Line, String>(Messages.of(key));
        column.setPrefWidth(width);
        column.setMinWidth(80);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        return column;
    }
}
