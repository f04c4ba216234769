package org.vouchbook.ui.board;

import java.util.ArrayList;
import java.util.List;
import org.vouchbook.domain.Stage;
import org.vouchbook.workspace.Board;

/// The board as it is seen, to be saved or printed.
///
/// @param filter what it is narrowed to, in words; may be empty
/// @param cards the visible ones, column by column in their order; the lost ones only when their drawer is open
public record BoardExtract(String filter, List<Board.Card> cards) {
    static BoardExtract of(BoardViewModel model) {
        var seen = new ArrayList<Board.Card>();
        for (Stage stage : Stage.values()) {
            if (stage != Stage.LOST || model.lostShown.get()) {
                model.picture().get().column(stage).cards().forEach(card -> seen.add(card.card()));
            }
        }
        var words = new ArrayList<String>();
        model.referrers().stream()
                .filter(r -> Long.valueOf(r.contact().id()).equals(model.referrer.get()))
                .forEach(r -> words.add(r.contact().displayName()));
        if (!model.query.get().isBlank()) {
            words.add(model.query.get().strip());
        }
        return new BoardExtract(String.join(" · ", words), List.copyOf(seen));
    }
}
