package org.vouchbook.ui.words;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.words.Draft;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;

/// What can be done with a draft.
final class WordsButtons extends VBox {
    private final Label answer = new Label();

    WordsButtons(WordsViewModel model, Runnable onCopy, Runnable onMail, Consumer<Way> onDone) {
        super(8);
        BooleanBinding ready =
                Bindings.createBooleanBinding(() -> model.draft().get() instanceof Draft.Filled, model.draft());
        BooleanBinding refused = Bindings.createBooleanBinding(
                () -> model.draft().get() == null || model.draft().get() instanceof Draft.Refused, model.draft());
        Button keep = button("words.keep", Icon.EDIT.node(), () -> {});
        keep.setOnAction(_ -> KeepWording.show(keep, model, this::tell));
        Button copy = button("words.copy", Icon.COPY.node(), onCopy);
        Button mail = button("words.mail", Icon.MAIL.node(), onMail);
        Button phone = button("words.phone", Icon.CALL.node(), () -> onDone.accept(Way.SPOKEN));
        Button done = button("words.done", Icon.DONE.node(), () -> onDone.accept(Way.WRITTEN));
        done.getStyleClass().add("accent");
        copy.disableProperty().bind(ready.not());
        mail.disableProperty().bind(ready.not());
        done.disableProperty().bind(refused);
        keep.disableProperty().bind(refused);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(8, keep, space, copy, mail, phone, done);
        row.setAlignment(Pos.CENTER_RIGHT);
        answer.getStyleClass().add("quiet");
        answer.setWrapText(true);
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
        getChildren().addAll(answer, row);
    }

    /// Says what has just happened.
    void tell(String sentence) {
        answer.setText(sentence);
    }

    private static Button button(String key, Node icon, Runnable action) {
        var button = new Button(Messages.of(key), icon);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
