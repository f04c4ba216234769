package org.vouchbook.ui.clients;

import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.ui.Messages;

/// A score in words.
final class ScoreText {
    /// Stands for a score that nobody has given yet.
    static final String NONE = "–";

    private ScoreText() {}

    static String of(@Nullable Scorecard card) {
        return card == null ? NONE : Messages.of("clients.score", card.score());
    }
}
