package org.vouchbook.ui.board;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Stage;

/// What one column shows.
///
/// @param sums the values of the shown cards, one a currency, the largest first
/// @param earlier how many wins of earlier years pass the filter but are folded away
/// @param putAway how many cards pass the filter but were put away
public record ColumnPicture(Stage stage, List<BoardCard> cards, List<Money> sums, int earlier, int putAway) {
    static ColumnPicture of(Stage stage, List<BoardCard> cards, int earlier, int putAway) {
        return new ColumnPicture(stage, cards, sums(cards), earlier, putAway);
    }

    /// The cards without one of them: places are counted so while it is moved.
    List<BoardCard> without(long id) {
        return cards.stream().filter(card -> card.id() != id).toList();
    }

    /// The place of a card, or -1.
    int indexOf(long id) {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }

    static List<Money> sums(Collection<BoardCard> cards) {
        return Money.sums(cards.stream()
                .flatMap(card -> Stream.ofNullable(card.referral().value()))
                .toList());
    }
}
