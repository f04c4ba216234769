package org.vouchbook.ui.board;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Referral;
import org.vouchbook.ui.Messages;

/// The lost cards with their reasons. Whoever has just put a card here is asked for one, once and without insisting.
final class LostDrawer extends VBox {
    private final BoardViewModel model;
    private final BoardColumn column;
    private final Label question = new Label();
    private final TextField reason = new TextField();
    private final Label error = Fields.error();
    private final VBox ask = new VBox(6);

    LostDrawer(BoardViewModel model, BoardColumn column) {
        super(10);
        this.model = model;
        this.column = column;
        getStyleClass().add("lost-drawer");
        VBox.setVgrow(column, Priority.ALWAYS);
        question.setWrapText(true);
        question.getStyleClass().add("strong");
        question.setMinHeight(USE_PREF_SIZE);
        reason.setPromptText(Messages.of("board.lost.prompt"));
        Button keep = new Button(Messages.of("board.lost.save"));
        keep.setOnAction(e -> save());
        ask.getStyleClass().addAll("card", "lost-reason");
        ask.getChildren().addAll(question, reason, error, keep);
        reason.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(ask, column);
        model.askedReason.addListener((asked, was, is) -> show(is));
        show(model.askedReason.get());
    }

    private void show(@Nullable Long id) {
        BoardCard card = model.card(id);
        ask.setVisible(card != null);
        ask.setManaged(card != null);
        if (card != null) {
            question.setText(Messages.of("board.lost.question", card.prospect().displayName()));
            reason.setAccessibleText(question.getText());
            reason.setText("");
            error.setText("");
        }
    }

    /// Puts the keyboard where the reason is asked for. False: nothing is asked.
    boolean focusQuestion() {
        if (ask.isVisible()) {
            reason.requestFocus();
        }
        return ask.isVisible();
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            save();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            done();
            e.consume();
        }
    }

    private void save() {
        BoardCard card = model.card(model.askedReason.get());
        if (card != null && !reason.getText().isBlank()) {
            Referral changed;
            try {
                changed = card.referral().edit().lostReason(reason.getText()).build();
            } catch (IllegalArgumentException e) {
                error.setText(Messages.of("referral.problem.long"));
                return;
            }
            model.save(changed);
        }
        done();
    }

    private void done() {
        Long id = model.askedReason.get();
        model.askedReason.set(null);
        if (id != null) {
            column.reveal(id);
        }
    }
}
