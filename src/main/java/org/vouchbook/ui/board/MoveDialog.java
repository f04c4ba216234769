package org.vouchbook.ui.board;

import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.FormBody;

/// The short form of a column, beside it: only what is missing. *Not now* leaves the card where it is.
final class MoveDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 430;
    private final CardMoving moving;
    private final VBox content = new VBox(10);
    private final Label problem = Fields.error();
    private final FormBody body;
    private MoveFields fields;
    private CardMoving.Asked shown;

    /// @param near what the dialog stands beside
    MoveDialog(CardMoving moving, CardMoving.Asked asked, Node near) {
        this(moving, asked, near.getScene().getWindow());
        place(near.getScene().getWindow(), near);
    }

    /// In the middle of a window that shows no board.
    MoveDialog(CardMoving moving, CardMoving.Asked asked, Window owner) {
        this.moving = moving;
        shown = asked;
        fields = new MoveFields(asked.draft());
        initOwner(owner);
        setResizable(true);
        String title = asked.confirming()
                ? Messages.of("move.confirm.title", asked.card().prospect().displayName())
                : Messages.of("move.title", asked.card().prospect().displayName(), Messages.of("stage.", asked.to()));
        setTitle(title);
        setHeaderText(title);
        content.getStyleClass().add("move-form");
        body = new FormBody(WIDTH, Math.max(300, owner.getHeight() - 210), content, problem);
        getDialogPane().setContent(body);
        getDialogPane().setPrefWidth(WIDTH);
        getDialogPane().getStyleClass().addAll("referral-dialog", "move-dialog");
        buttons();
        fill();
        body.onGrown(this::grow);
        moving.problems.subscribe(problems -> {
            fields.show(problems);
            grow();
            moving.later(() -> moving.later(() -> fields.firstProblem().ifPresent(body::reveal)));
        });
        moving.problem.subscribe(problem::setText);
        setOnHidden(e -> {
            if (Objects.equals(moving.asked.get(), shown)) {
                moving.cancel();
            }
        });
    }

    /// More is asked than at first.
    void update(CardMoving.Asked asked) {
        boolean more = !asked.fields().equals(shown.fields());
        shown = asked;
        if (more) {
            fill();
            grow();
        }
    }

    /// Sentences and fields that come take their room, as far as there is any.
    private void grow() {
        if (isShowing()) {
            // Once what has come is laid out, the window can know its height.
            moving.later(() -> getDialogPane().getScene().getWindow().sizeToScene());
        }
    }

    /// The keyboard goes to the first thing that is asked.
    void focusFirst() {
        content.lookupAll("*").stream()
                .filter(node ->
                        node instanceof TextInputControl || node instanceof ComboBoxBase<?> || node instanceof CheckBox)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void fill() {
        fields = new MoveFields(shown.draft());
        content.getChildren().setAll(fields.of(shown));
        fields.show(moving.problems.get());
        content.lookupAll(".text-area").forEach(area -> {
            if (area instanceof TextArea text && text.getStyleClass().contains("one-row")) {
                text.setPrefRowCount(1);
            }
        });
    }

    private void buttons() {
        String word = shown.confirming() ? Messages.of("move.confirm") : Messages.of("move.go");
        ButtonType go = new ButtonType(word, ButtonBar.ButtonData.OK_DONE);
        ButtonType later = new ButtonType(Messages.of("move.not_now"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(go, later);
        if (getDialogPane().lookupButton(go) instanceof Button button) {
            button.addEventFilter(ActionEvent.ACTION, e -> {
                e.consume(); // it closes when the book has answered
                moving.go();
            });
        }
    }

    private void place(Window owner, Node near) {
        Bounds at = near.localToScreen(near.getBoundsInLocal());
        if (at != null) {
            double right = owner.getX() + owner.getWidth() - WIDTH - 20;
            setX(Math.clamp(at.getMinX(), owner.getX() + 20, Math.max(owner.getX() + 20, right)));
            setY(owner.getY() + 70);
        }
    }
}
