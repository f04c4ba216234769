package org.vouchbook.ui.board;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;

/// What the board shows at a moment: the cards that pass the filter, column by column.
///
/// @param total how many cards of this direction there are, filtered or not
/// @param openCount cards that are neither won nor lost
/// @param openSums their values
public record BoardPicture(
        Map<Stage, ColumnPicture> columns, int total, int openCount, List<Money> openSums, Funnel funnel) {
    /// How far all have come. Won from an introduction and won from a bare name are never one number (A1).
    public record Funnel(int named, int introduced, int wonIntroduced, int wonByName) {}

    static BoardPicture of(List<BoardCard> cards, BoardFilter filter) {
        Map<Stage, List<BoardCard>> byStage = new EnumMap<>(Stage.class);
        var earlier = 0;
        var total = 0;
        var passing = new ArrayList<BoardCard>();
        for (BoardCard card : cards) {
            total += card.referral().direction() == filter.direction() ? 1 : 0;
            if (!filter.passes(card)) {
                continue;
            }
            passing.add(card);
            if (filter.isEarlierWin(card)) {
                earlier++;
            } else {
                byStage.computeIfAbsent(card.stage(), s -> new ArrayList<>()).add(card);
            }
        }
        Map<Stage, ColumnPicture> columns = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            columns.put(
                    stage,
                    ColumnPicture.of(stage, byStage.getOrDefault(stage, List.of()), stage == Stage.WON ? earlier : 0));
        }
        List<BoardCard> open =
                passing.stream().filter(card -> card.stage().isOpen()).toList();
        return new BoardPicture(columns, total, open.size(), ColumnPicture.sums(open), funnel(passing));
    }

    static BoardPicture empty() {
        return of(List.of(), new BoardFilter(ReferralDirection.RECEIVED, List.of(), null, null, ZoneOffset.UTC));
    }

    /// What a column shows.
    public ColumnPicture column(Stage stage) {
        return Objects.requireNonNull(columns.get(stage));
    }

    private static Funnel funnel(List<BoardCard> cards) {
        int introduced = 0;
        int wonIntroduced = 0;
        int won = 0;
        for (BoardCard card : cards) {
            Referral referral = card.referral();
            boolean isWon = referral.stage() == Stage.WON;
            won += isWon ? 1 : 0;
            if (referral.level().isIntroduction()) {
                introduced++;
                wonIntroduced += isWon ? 1 : 0;
            }
        }
        return new Funnel(cards.size(), introduced, wonIntroduced, won - wonIntroduced);
    }
}
