package org.vouchbook.ui.board;

import java.time.Instant;
import org.vouchbook.ui.Session;

/// What passes a filter at a moment, looked for on any thread.
record Sight(BoardCards cards, BoardFilter filter, Instant at, BoardPicture picture) {
    static Sight of(BoardCards cards, BoardFilter filter, Session session) {
        Instant now = session.workspace().now();
        return new Sight(cards, filter, now, BoardPicture.of(cards, filter, now));
    }
}
