package org.vouchbook.ui.merge;

import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.PeopleSuggestions;
import org.vouchbook.ui.SafetyModel;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Paragraph;

/// Asks which of two entries stays, shows what comes together, and merges them.
public final class MergeDialog {
    private static final double WIDTH = 520;

    private final Session session;
    private final MergeViewModel model;
    private final LongConsumer onMerged;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final TextField other = new TextField();
    private final RadioButton first = new RadioButton();
    private final RadioButton second = new RadioButton();
    private final BooleanBinding busy;

    private MergeDialog(Session session, MergeViewModel model, LongConsumer onMerged) {
        this.session = session;
        this.model = model;
        this.onMerged = onMerged;
        busy = model.step.isNotEqualTo(MergeViewModel.Step.CHOOSING);
    }

    /// Opens over a window.
    ///
    /// @param secondId the other entry; none: it is asked for
    /// @param onMerged takes the id of who stayed
    public static void open(
            Session session,
            SafetyModel safety,
            Window owner,
            long firstId,
            @Nullable Long secondId,
            LongConsumer onMerged) {
        new MergeDialog(session, new MergeViewModel(session, safety, firstId, secondId), onMerged)
                .show(owner, secondId == null);
    }

    private void show(Window owner, boolean asks) {
        dialog.initOwner(owner);
        dialog.setResizable(true);
        dialog.setTitle(Messages.of("merge.title"));
        dialog.setHeaderText(Messages.of("merge.title"));
        var body = new VBox(12);
        if (asks) {
            body.getChildren().add(search());
        }
        body.getChildren().addAll(who(), new MergeCard(model).node(), problem(), hint());
        dialog.getDialogPane().setContent(body);
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane().getStyleClass().add("merge-dialog");
        buttons();
        model.preview().addListener((_, _, _) -> fit());
        model.second.addListener((_, _, _) -> fit());
        model.problem().addListener((_, _, _) -> fit());
        busy.addListener((_, _, _) -> fit());
        dialog.setOnHidden(_ -> model.leave());
        dialog.setOnShown(_ -> (asks ? other : first).requestFocus());
        dialog.show();
    }

    /// Only when what is shown has changed too can the window know its height.
    private void fit() {
        session.background().deliver(() -> {
            if (dialog.isShowing()) {
                dialog.getDialogPane().getScene().getWindow().sizeToScene();
            }
        });
    }

    private Node search() {
        var label = new Label(Messages.of("merge.other"));
        label.getStyleClass().add("form-label");
        label.setLabelFor(other);
        other.setAccessibleText(label.getText());
        other.setPromptText(Messages.of("merge.other.prompt"));
        PeopleSuggestions.over(other, session.index(), contact -> {
            other.setText(PeopleSuggestions.words(contact));
            model.second.set(contact);
        });
        // What is chosen now is what will be one.
        other.disableProperty().bind(busy);
        return new VBox(4, label, other);
    }

    private Node who() {
        var label = new Label(Messages.of("merge.stays"));
        label.getStyleClass().add("form-label");
        var group = new ToggleGroup();
        first.setToggleGroup(group);
        second.setToggleGroup(group);
        first.setSelected(true);
        first.selectedProperty().subscribe(model.firstStays::set);
        model.first().subscribe(contact -> name(first, contact));
        model.second.subscribe(contact -> name(second, contact));
        var choice = new VBox(6, label, first, second);
        choice.disableProperty().bind(busy);
        choice.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.first().get() != null && model.second.get() != null, model.first(), model.second));
        choice.managedProperty().bind(choice.visibleProperty());
        return choice;
    }

    private static void name(RadioButton choice, @Nullable Contact contact) {
        choice.setText(
                contact == null
                        ? ""
                        : Messages.of(
                                "merge.choice",
                                PeopleSuggestions.words(contact),
                                Messages.of("kind.", contact.kind())));
    }

    private Node problem() {
        var problem = new Paragraph("", "form-error");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }

    private Node hint() {
        var hint = new Label();
        hint.textProperty()
                .bind(Bindings.when(busy).then(Messages.of("merge.busy")).otherwise(Messages.of("merge.hint")));
        hint.getStyleClass().addAll("quiet", "small");
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        return hint;
    }

    private void buttons() {
        var merge = new ButtonType(Messages.of("merge.go"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(merge, ButtonType.CANCEL);
        dialog.getDialogPane()
                .lookupButton(ButtonType.CANCEL)
                .disableProperty()
                .bind(model.step.isEqualTo(MergeViewModel.Step.MERGING));
        if (dialog.getDialogPane().lookupButton(merge) instanceof Button button) {
            button.disableProperty().bind(model.preview().isNull().or(busy));
            button.addEventFilter(ActionEvent.ACTION, e -> {
                e.consume(); // it closes when the book has answered
                model.merge(kept -> {
                    dialog.setResult(ButtonType.CANCEL);
                    dialog.close();
                    onMerged.accept(kept);
                });
            });
        }
    }
}
