package org.vouchbook.ui.board;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.StageMove;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;

/// The dated way of a card over the board, the latest first.
final class MoveHistory extends VBox {
    private final BoardViewModel model;
    private @Nullable Referral shown;

    MoveHistory(BoardViewModel model) {
        super(5);
        this.model = model;
    }

    void show(Referral referral) {
        if (shown == null || shown.id() != referral.id()) {
            getChildren().clear();
        }
        shown = referral;
        Session session = model.session();
        session.background().run(() -> session.referrals().moves(referral.id()), moves -> {
            if (referral.equals(shown)) {
                list(moves);
            }
        });
    }

    private void list(List<StageMove> moves) {
        Label title = new Label(Messages.of("referral.history"));
        title.getStyleClass().add("form-label");
        getChildren().setAll(title);
        for (StageMove move : moves.reversed()) {
            boolean first = move.from() == move.to();
            String day = model.words().day(move.at());
            String to = Messages.of("stage.", move.to());
            String way = first
                    ? Messages.of("referral.move_first", day, to)
                    : Messages.of("referral.move", day, Messages.of("stage.", move.from()), to);
            // Why columns were left out stands with the move that did (L7).
            Label line = new Label(move.reason().isEmpty() ? way : way + "\n" + move.reason());
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            getChildren().add(line);
        }
    }
}
