package org.vouchbook.ui;

import java.time.LocalDate;
import org.vouchbook.workspace.AskLimits;
import org.vouchbook.workspace.Settings;
import org.vouchbook.workspace.TouchLimits;

/// Works the verdicts out anew when the day has turned or the numbers behind them have changed, and tells the screens:
/// the book itself stays the same, so no change of it would.
public final class Reassessment {
    private record Basis(LocalDate day, AskLimits asks, TouchLimits touch) {}

    private final Session session;
    private final Runnable unfollow;
    private Basis basis;

    /// Follows the settings; [#look] follows the clock.
    public Reassessment(Session session) {
        this.session = session;
        basis = basis();
        unfollow = session.settings().onChange(this::look);
    }

    /// The book is being closed; the settings stay.
    public void end() {
        unfollow.run();
    }

    /// Looks whether the verdicts still hold: to be called every now and then, at least every minute.
    public void look() {
        Basis now = basis();
        if (!now.equals(basis)) {
            basis = now;
            session.background()
                    .run(
                            () -> {
                                session.index().reassess();
                                return true;
                            },
                            _ -> session.changes().reassessed());
        }
    }

    private Basis basis() {
        Settings settings = session.settings().get();
        return new Basis(session.workspace().today(), settings.asks(), settings.touch());
    }
}
