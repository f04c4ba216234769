package org.vouchbook.ui.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vouchbook.domain.Stage;
import org.vouchbook.workspace.Board;

/// Places of cards in whole columns, of which a filter may show a part.
final class CardOrder {
    private CardOrder() {}

    /// The place in the whole column that a place among its shown cards stands for: right below the shown card
    /// above it, or right above the first one. The moved card is not counted.
    ///
    /// @param shown the column's shown cards without the moved one
    static int place(List<BoardCard> cards, BoardCard moved, Stage to, List<BoardCard> shown, int index) {
        if (shown.isEmpty()) {
            return 0;
        }
        List<BoardCard> column = others(cards, moved, to);
        int at = Math.clamp(index, 0, shown.size());
        return at == 0 ? column.indexOf(shown.getFirst()) : column.indexOf(shown.get(at - 1)) + 1;
    }

    /// A card's place in its whole column.
    static int rank(List<BoardCard> cards, BoardCard card) {
        return cards.stream().filter(c -> c.stage() == card.stage()).toList().indexOf(card);
    }

    /// All cards after one has moved.
    static List<BoardCard> moved(List<BoardCard> cards, BoardCard card, Stage to, int place, Instant now) {
        List<BoardCard> column = others(cards, card, to);
        var next = new ArrayList<>(cards);
        next.remove(card);
        var moved = new Board.Card(
                card.referral().movedTo(to, card.referral().position(), now), card.prospect(), card.counterpart());
        int at;
        if (column.isEmpty()) {
            at = next.size();
        } else {
            at = place < column.size() ? next.indexOf(column.get(place)) : next.indexOf(column.getLast()) + 1;
        }
        next.add(at, BoardCard.of(moved, card.followUps()));
        return List.copyOf(next);
    }

    private static List<BoardCard> others(List<BoardCard> cards, BoardCard card, Stage stage) {
        return cards.stream()
                .filter(c -> c.stage() == stage && c.id() != card.id())
                .toList();
    }
}
