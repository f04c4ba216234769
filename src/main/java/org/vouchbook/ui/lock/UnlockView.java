package org.vouchbook.ui.lock;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.NewPassword;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.lock.UnlockViewModel.Step;

/// Stands in the window instead of the book until the password was right.
public final class UnlockView extends StackPane {
    private final UnlockViewModel model;
    private final Label title = new Label(Messages.of("unlock.title"));
    private final Label sentence = new Label();
    private final PasswordField password = new PasswordField();
    private final TextField recovery = new TextField();
    private final NewPassword chosen = new NewPassword();
    private final Label problem = new Label();
    private final Hyperlink other = new Hyperlink();
    private final Button open = new Button(Messages.of("unlock.open"));

    public UnlockView(UnlockViewModel model, Runnable onQuit) {
        this.model = model;
        getStyleClass().add("page");
        title.getStyleClass().add("page-title");
        for (Label label : new Label[] {sentence, problem}) {
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
        }
        sentence.getStyleClass().add("quiet");
        problem.getStyleClass().add("form-error");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        password.setAccessibleText(Messages.of("unlock.password"));
        recovery.setAccessibleText(Messages.of("unlock.recovery"));
        recovery.setPromptText("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX");
        var fields = new StackPane(password, recovery, chosen);
        fields.setAlignment(Pos.TOP_LEFT);
        for (Region field : new Region[] {password, recovery, chosen}) {
            field.managedProperty().bind(field.visibleProperty());
        }
        fields.disableProperty().bind(model.busy());
        other.disableProperty().bind(model.busy());
        other.setOnAction(_ -> model.ask(model.step().get() == Step.PASSWORD ? Step.RECOVERY : Step.PASSWORD));
        var card = new VBox(14, Icon.LOCK.node(), title, sentence, fields, problem, buttons(onQuit), other);
        card.getStyleClass().addAll("panel", "unlock");
        card.setMaxSize(440, VBox.USE_PREF_SIZE);
        getChildren().add(card);
        model.step().subscribe(this::show);
        // The next try replaces what was wrong.
        model.problem().subscribe(wrong -> {
            if (!wrong.isEmpty()) {
                TextField field = model.step().get() == Step.PASSWORD ? password : recovery;
                field.requestFocus();
                field.selectAll();
            }
        });
        // Once the window shows it: a field without a window takes no keyboard.
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                password.requestFocus();
            }
        });
    }

    private HBox buttons(Runnable onQuit) {
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        open.setOnAction(_ -> submit());
        open.textProperty()
                .bind(Bindings.when(model.busy())
                        .then(Messages.of("unlock.busy"))
                        .otherwise(Messages.of("unlock.open")));
        open.disableProperty().bind(model.busy());
        var quit = new Button(Messages.of("open.quit"));
        quit.setCancelButton(true);
        quit.setOnAction(_ -> onQuit.run());
        // The keyboard would come here from the fields, and the next key would quit.
        quit.disableProperty().bind(model.busy());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(10, quit, space, open);
    }

    private void submit() {
        if (model.step().get() == Step.NEW_PASSWORD) {
            chosen.value().ifPresent(model::choose);
        } else {
            TextField field = model.step().get() == Step.PASSWORD ? password : recovery;
            model.submit(field.getText());
        }
    }

    private void show(Step step) {
        password.setVisible(step == Step.PASSWORD);
        recovery.setVisible(step == Step.RECOVERY);
        chosen.setVisible(step == Step.NEW_PASSWORD);
        other.setVisible(step != Step.NEW_PASSWORD);
        switch (step) {
            case PASSWORD -> {
                sentence.setText(Messages.of("unlock.sentence"));
                other.setText(Messages.of("unlock.forgotten"));
                password.requestFocus();
            }
            case RECOVERY -> {
                sentence.setText(Messages.of("unlock.recovery.sentence"));
                other.setText(Messages.of("unlock.back"));
                recovery.requestFocus();
            }
            case NEW_PASSWORD -> {
                sentence.setText(Messages.of("unlock.new.sentence"));
                chosen.focus();
            }
        }
    }
}
