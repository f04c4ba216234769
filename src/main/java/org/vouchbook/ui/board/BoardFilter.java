package org.vouchbook.ui.board;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.Text;
import org.vouchbook.workspace.Workspace;

/// What the board is narrowed to.
///
/// @param parts folded words that must all occur
/// @param counterpartId only this referrer's cards
/// @param wonSinceYear only wins of this calendar year or later
/// @param archived whether cards that were put away are shown
record BoardFilter(
        ReferralDirection direction,
        List<String> parts,
        @Nullable Long counterpartId,
        @Nullable Integer wonSinceYear,
        boolean archived,
        ZoneId zone) {

    /// As it stands above the board.
    static BoardFilter of(BoardViewModel model) {
        Workspace workspace = model.session().workspace();
        return new BoardFilter(
                model.direction.get(),
                parts(model.query.get()),
                model.referrer.get(),
                model.earlierWins.get() ? null : workspace.today().getYear(),
                model.archivedShown.get(),
                workspace.zone());
    }

    static List<String> parts(String query) {
        return Arrays.stream(Text.fold(query).strip().split("\\s+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// Whether a card passes, however long ago it was won.
    boolean passes(BoardCard card) {
        return card.referral().direction() == direction
                && (counterpartId == null || card.referral().counterpartId() == counterpartId)
                && card.matches(parts);
    }

    /// How often those whose cards are shown were asked; 0 when words narrow the cards: asks have none to match.
    int asked(Map<Long, Integer> all) {
        if (!parts.isEmpty()) {
            return 0;
        }
        return counterpartId == null
                ? all.values().stream().mapToInt(Integer::intValue).sum()
                : all.getOrDefault(counterpartId, 0);
    }

    /// Whether it was put away, and those are not shown.
    boolean isPutAway(BoardCard card) {
        return !archived && card.referral().archived() != null;
    }

    /// Whether it was won in a year that is not shown.
    boolean isEarlierWin(BoardCard card) {
        return wonSinceYear != null
                && card.stage() == Stage.WON
                && card.referral().stageSince().atZone(zone).getYear() < wonSinceYear;
    }
}
