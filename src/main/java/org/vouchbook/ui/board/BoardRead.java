package org.vouchbook.ui.board;

import java.util.List;
import java.util.Map;
import org.vouchbook.ui.Session;

/// What the board reads at once.
///
/// @param asked how often each contact was asked
record BoardRead(List<BoardCard> cards, Map<Long, Integer> asked) {
    /// Runs on the book's thread.
    static BoardRead of(Session session) {
        return new BoardRead(BoardCard.all(session), session.referrals().asked());
    }
}
