package org.vouchbook.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Paragraph;

/// Stands in the window where nothing is left of a book that was opened before: most likely its disk is not there. An
/// empty book is made only when the user says so.
public final class MissingBookPage extends StackPane {
    private final MissingBookModel model;
    private final FilePicker files;

    public MissingBookPage(MissingBookModel model, FilePicker files, Runnable onQuit) {
        this.model = model;
        this.files = files;
        getStyleClass().add("page");
        var title = new Label(Messages.of("missing.title"));
        title.getStyleClass().add("page-title");
        Label explained = new Paragraph(Messages.of("missing.explained", model.folder()));
        Label nothing = new Paragraph(Messages.of("missing.nothing_made"));
        nothing.getStyleClass().add("quiet");
        Label problem = new Paragraph("");
        problem.getStyleClass().add("form-error");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var card = new VBox(14, Icon.WARNING.node(), title, explained, nothing, problem, buttons(onQuit));
        card.getStyleClass().addAll("panel", "unlock");
        card.setMaxSize(640, Region.USE_PREF_SIZE);
        card.disableProperty().bind(model.busy());
        getChildren().add(card);
    }

    private HBox buttons(Runnable onQuit) {
        var again = new Button(Messages.of("open.retry"));
        again.setDefaultButton(true);
        again.getStyleClass().add("accent");
        again.setOnAction(_ -> model.again());
        var choose = new Button(Messages.of("missing.choose"));
        choose.setOnAction(_ -> files.folder().ifPresent(model::choose));
        var begin = new Button(Messages.of("missing.begin"));
        begin.setOnAction(_ -> ask());
        var quit = new Button(Messages.of("open.quit"));
        quit.setCancelButton(true);
        quit.setOnAction(_ -> onQuit.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(10, again, choose, begin, space, quit);
    }

    private void ask() {
        var alert = new Alert(Alert.AlertType.CONFIRMATION);
        alert.initOwner(getScene().getWindow());
        alert.setResizable(true);
        alert.setTitle(Messages.of("missing.begin.go"));
        alert.setHeaderText(null);
        alert.setContentText(Messages.of("missing.begin.ask", model.folder()));
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        var yes = new ButtonType(Messages.of("missing.begin.go"), ButtonBar.ButtonData.OK_DONE);
        alert.getButtonTypes().setAll(yes, ButtonType.CANCEL);
        alert.setOnHidden(_ -> {
            if (alert.getResult() == yes) {
                model.begin();
            }
        });
        alert.show();
    }
}
