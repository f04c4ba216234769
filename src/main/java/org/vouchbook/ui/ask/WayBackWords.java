package org.vouchbook.ui.ask;

import org.vouchbook.domain.WayBack;
import org.vouchbook.domain.WayBack.Noting;
import org.vouchbook.domain.WayBack.Rung;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;

/// The rungs of a way back, and what is said when one cannot be taken.
record WayBackWords(Written words) {
    /// What a rung is, short: "They answer".
    static String rung(Rung rung) {
        return Messages.of("right.way.", rung);
    }

    /// What stands below a rung: its day, or where it stands.
    String below(WayBack way, Rung rung) {
        return way.day(rung).map(words::shortDay).orElseGet(() -> Messages.of("right.way_state.", way.state(rung)));
    }

    /// A rung as a screen reader says it.
    String spoken(WayBack way, Rung rung) {
        return Messages.of("right.way.spoken", rung(rung), below(way, rung));
    }

    /// Why a rung cannot be taken, and what to do; empty when it can.
    String refusal(Noting noting) {
        return switch (noting) {
            case Noting.Noted _ -> "";
            case Noting.Done done -> Messages.of("right.way.done", words.on(done.day()));
            case Noting.Skips skips -> Messages.of("right.way.skips", rung(skips.first()));
            case Noting.TooEarly early -> Messages.of("right.way.early", words.day(early.earliest()));
            case Noting.Future _ -> Messages.of("right.way.future");
        };
    }
}
