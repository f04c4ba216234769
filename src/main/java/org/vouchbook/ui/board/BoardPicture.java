package org.vouchbook.ui.board;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vouchbook.domain.DryingSource;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Repeats;
import org.vouchbook.domain.Stage;

/// What the board shows at a moment: the cards that pass the filter, column by column.
///
/// @param total how many cards of this direction there are, filtered or not
/// @param openCount cards that are neither won nor lost
/// @param openSums their values
/// @param funnel how far all have come that pass the filter, those put away too
/// @param drying the sources that dry up, whatever the filter
/// @param repeats whether those who were thanked referred again; of all referrers, whatever the filter
public record BoardPicture(
        Map<Stage, ColumnPicture> columns,
        int total,
        int openCount,
        List<Money> openSums,
        Funnel funnel,
        List<DryingSource> drying,
        Repeats repeats) {
    static BoardPicture of(BoardCards cards, BoardFilter filter, Instant now) {
        Map<Stage, List<BoardCard>> byStage = new EnumMap<>(Stage.class);
        Map<Stage, Integer> putAway = new EnumMap<>(Stage.class);
        var earlier = 0;
        var total = 0;
        var passing = new ArrayList<BoardCard>();
        for (BoardCard card : cards.all()) {
            total += card.referral().direction() == filter.direction() ? 1 : 0;
            if (!filter.passes(card)) {
                continue;
            }
            passing.add(card);
            if (filter.isPutAway(card)) {
                putAway.merge(card.stage(), 1, Integer::sum);
            } else if (filter.isEarlierWin(card)) {
                earlier++;
            } else {
                byStage.computeIfAbsent(card.stage(), s -> new ArrayList<>()).add(card);
            }
        }
        Map<Stage, ColumnPicture> columns = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            columns.put(
                    stage,
                    ColumnPicture.of(
                            stage,
                            byStage.getOrDefault(stage, List.of()),
                            stage == Stage.WON ? earlier : 0,
                            putAway.getOrDefault(stage, 0)));
        }
        List<BoardCard> open =
                passing.stream().filter(card -> card.stage().isOpen()).toList();
        return new BoardPicture(
                columns,
                total,
                open.size(),
                ColumnPicture.sums(open),
                Funnel.of(filter.asked(cards.asked()), passing, now),
                cards.facts().drying(),
                cards.facts().repeats());
    }

    static BoardPicture empty() {
        var nothing = new BoardFilter(ReferralDirection.RECEIVED, List.of(), null, null, false, ZoneOffset.UTC);
        return of(BoardCards.NONE, nothing, Instant.EPOCH);
    }

    /// What a column shows.
    public ColumnPicture column(Stage stage) {
        return Objects.requireNonNull(columns.get(stage));
    }
}
