package org.vouchbook.ui.board;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Stage;

/// Opens the short form of a column when a card needs answers, and shows why a card may not go there.
final class MoveAsking {
    private final BoardViewModel model;
    private final Function<Stage, BoardColumn> columns;
    private final Consumer<String> notice;
    private final CardHint hint = new CardHint();

    /// @param columns where the form opens, and the cards stand
    /// @param notice says a sentence where there is no card to say it at
    MoveAsking(BoardViewModel model, Function<Stage, BoardColumn> columns, Consumer<String> notice) {
        this.model = model;
        this.columns = columns;
        this.notice = notice;
    }

    void follow() {
        new OpenForm(this::form, model::soon).follow(model.moving());
        model.moving().hint.addListener((h, was, is) -> {
            if (is != null) {
                show(is);
            }
        });
    }

    private @Nullable MoveDialog form(CardMoving.Asked asked) {
        BoardColumn to = columns.apply(asked.to());
        BoardColumn from = columns.apply(asked.card().stage());
        Node near = to.getScene() == null ? from : to;
        if (near.getScene() == null) {
            return null;
        }
        hint.hide();
        return new MoveDialog(model.moving(), asked, near);
    }

    private void show(CardMoving.Hint why) {
        BoardCard card = model.card(why.id());
        Node face = card == null ? null : columns.apply(card.stage()).face(why.id());
        // The lost ones are in a drawer, which the opened card takes the place of.
        if (face == null || face.getScene() == null) {
            notice.accept(why.sentence());
        } else {
            hint.show(face, why.sentence());
        }
    }
}
