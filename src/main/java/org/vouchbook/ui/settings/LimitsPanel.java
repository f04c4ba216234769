package org.vouchbook.ui.settings;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.SettingsFile;

/// How long each duty may take and how often to be in touch: the number, and where it comes from. A number that cannot
/// be read stays typed, with a sentence under it.
final class LimitsPanel extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final SettingsFile settings;

    LimitsPanel(SettingsFile settings) {
        this.settings = settings;
        getStyleClass().add("panel");
        show();
    }

    private void show() {
        getChildren()
                .setAll(title("settings.limits.clocks"), grid(true), title("settings.limits.rhythms"), grid(false));
        var usual = new Button(Messages.of("settings.limits.usual"));
        usual.setOnAction(_ -> {
            for (Limit limit : Limit.values()) {
                settings.change(s -> limit.with(s, limit.usual()));
            }
            show();
        });
        getChildren().add(usual);
    }

    private static Label title(String key) {
        var title = new Label(Messages.of(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private GridPane grid(boolean clocks) {
        var grid = new GridPane(16, 12);
        grid.getStyleClass().add("form");
        var name = new ColumnConstraints(230);
        var number = new ColumnConstraints(110);
        var why = new ColumnConstraints();
        why.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, number, why);
        for (Limit limit : Limit.values()) {
            if (limit.isClock() == clocks) {
                row(grid, limit);
            }
        }
        return grid;
    }

    private void row(GridPane grid, Limit limit) {
        var label = new Label(Messages.of("settings.limit.", limit));
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        var field = new TextField(String.valueOf(limit.of(settings.get())));
        field.setPrefColumnCount(4);
        field.setAccessibleText(label.getText());
        label.setLabelFor(field);
        var unit =
                new Label(Messages.of(limit == Limit.FIRST_CONTACT ? "settings.limits.hours" : "settings.limits.days"));
        unit.setMinWidth(USE_PREF_SIZE);
        var why = new Label(Messages.of("settings.limits.why", Messages.of("settings.why.", limit), limit.usual()));
        why.getStyleClass().addAll("quiet", "small");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        var problem = new Label();
        problem.getStyleClass().add("form-error");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take(limit, field, problem);
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                take(limit, field, problem);
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                field.setText(String.valueOf(limit.of(settings.get())));
                take(limit, field, problem);
                e.consume();
            }
        });
        var input = new HBox(8, field, unit);
        input.getStyleClass().add("number-input");
        GridPane.setValignment(label, VPos.CENTER);
        GridPane.setValignment(input, VPos.CENTER);
        grid.addRow(grid.getRowCount(), label, input, new VBox(3, why, problem));
    }

    private void take(Limit limit, TextField field, Label problem) {
        String typed = Text.line(field.getText());
        boolean number = typed.matches("[0-9]{1,4}");
        int value = number ? Integer.parseInt(typed) : 0;
        boolean fits = value >= 1 && value <= limit.most();
        problem.setText(fits ? "" : Messages.of("settings.limits.wrong", limit.most()));
        field.pseudoClassStateChanged(INVALID, !fits);
        field.setAccessibleHelp(problem.getText());
        if (fits && value != limit.of(settings.get())) {
            settings.change(s -> limit.with(s, value));
        }
    }
}
