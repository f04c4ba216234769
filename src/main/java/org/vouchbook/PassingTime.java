package org.vouchbook;

import javafx.scene.Node;
import org.vouchbook.ui.Reassessment;
import org.vouchbook.ui.SafetyModel;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.Ticker;
import org.vouchbook.ui.today.TodayPage;

/// What the clock brings about while a book is in the window: another day with other verdicts, and its backup.
final class PassingTime {
    private final Reassessment reassessment;

    PassingTime(Session session, Node window, TodayPage today, SafetyModel safety) {
        reassessment = new Reassessment(session);
        session.changes().onReassessed(today::load);
        new Ticker(window, Ticker.USUAL, () -> {
            reassessment.look();
            today.tick();
        });
        new Ticker(window, Ticker.USUAL, safety::tick);
    }

    /// The book is being closed.
    void end() {
        reassessment.end();
    }
}
