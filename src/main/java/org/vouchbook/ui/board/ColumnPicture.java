package org.vouchbook.ui.board;

import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<Currency, Money> sums = new LinkedHashMap<>();
        for (BoardCard card : cards) {
            Money value = card.referral().value();
            if (value != null) {
                sums.merge(value.currency(), value, ColumnPicture::plus);
            }
        }
        return sums.values().stream()
                .sorted(Comparator.comparing(Money::amount).reversed())
                .toList();
    }

    /// A sum beyond what an amount can hold stays at the larger part: it is a head line, not a ledger.
    private static Money plus(Money one, Money other) {
        try {
            return one.plus(other);
        } catch (IllegalArgumentException e) {
            return one.amount().compareTo(other.amount()) >= 0 ? one : other;
        }
    }
}
