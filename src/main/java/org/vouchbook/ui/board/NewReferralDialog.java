package org.vouchbook.ui.board;

import java.util.function.LongConsumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.FormBody;

/// The form for a new referral in a window of its own. Closing it asks nothing and loses nothing.
final class NewReferralDialog extends Dialog<ButtonType> {
    static final double WIDTH = 560;
    private final NewReferralModel model;
    private final Label sentence = Fields.error();
    private final Hyperlink way = new Hyperlink();
    private final LongConsumer onOpen;

    /// @param onOpen shows a card: the new one, or the one that is there already
    NewReferralDialog(NewReferralModel model, Window owner, LongConsumer onOpen) {
        this.model = model;
        this.onOpen = onOpen;
        initOwner(owner);
        setResizable(true);
        setTitle(Messages.of("referral.new"));
        setHeaderText(Messages.of("referral.new"));
        var form = new NewReferralForm(model);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        way.setMinWidth(Hyperlink.USE_PREF_SIZE);
        way.managedProperty().bind(way.visibleProperty());
        HBox problem = new HBox(12, sentence, way);
        problem.getStyleClass().add("problem");
        var body = new FormBody(WIDTH, Math.max(320, owner.getHeight() - 190), form, problem);
        body.onGrown(
                () -> model.soon(() -> getDialogPane().getScene().getWindow().sizeToScene()));
        getDialogPane().setContent(body);
        getDialogPane().setPrefWidth(WIDTH);
        getDialogPane().getStyleClass().add("referral-dialog");
        buttons();
        model.onCreated(id -> finish(id));
        model.problem().addListener((p, was, is) -> show(is));
        show(model.problem().get());
        setOnShown(e -> model.soon(form::focusFirst));
    }

    private void buttons() {
        ButtonType create = new ButtonType(Messages.of("referral.create"), ButtonBar.ButtonData.OK_DONE);
        ButtonType later = new ButtonType(Messages.of("referral.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(create, later);
        if (getDialogPane().lookupButton(create) instanceof Button button) {
            button.addEventFilter(ActionEvent.ACTION, e -> {
                e.consume(); // it closes when the book has answered
                model.create();
            });
        }
    }

    private void show(@Nullable NewReferralProblem problem) {
        sentence.setText(problem == null ? "" : problem.sentence());
        way.setVisible(false);
        if (problem instanceof NewReferralProblem.Twice twice) {
            offer(
                    Messages.of("referral.open_existing"),
                    () -> finish(twice.existing().id()));
        } else if (problem instanceof NewReferralProblem.SameName same) {
            offer(
                    Messages.of("referral.take_known", same.contact().displayName()),
                    () -> model.prospect.set(same.contact()));
        }
    }

    private void offer(String words, Runnable action) {
        way.setText(words);
        way.setVisible(true);
        way.setVisited(false);
        way.setOnAction(e -> action.run());
    }

    private void finish(long id) {
        close();
        onOpen.accept(id);
    }
}
