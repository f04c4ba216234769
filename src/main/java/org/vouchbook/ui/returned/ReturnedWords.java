package org.vouchbook.ui.returned;

import java.util.ArrayList;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.WayBack;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Returns.Line;

/// A line of the list in words.
record ReturnedWords(Written words) {
    /// What they came back from.
    static String cause(Line line) {
        WayBack way = line.returned().way();
        return switch (way.cause()) {
            case COMPLAINT -> Messages.of("returned.complaint");
            case SILENCE -> Messages.of("returned.silence", way.silent());
        };
    }

    String ended(Line line) {
        return words.day(line.returned().way().ended().orElseThrow());
    }

    String named(Line line) {
        return words.day(line.returned().referral().date());
    }

    /// How much of a referral it was, and how far it came.
    String outcome(Line line) {
        Referral referral = line.returned().referral();
        var parts = new ArrayList<String>();
        parts.add(Messages.of("level.", referral.level()));
        parts.add(Messages.of("stage.", referral.stage()));
        Money value = referral.value();
        if (referral.stage() == Stage.WON && value != null) {
            parts.add(words.money(value));
        }
        if (referral.stage() == Stage.LOST && !referral.lostReason().isEmpty()) {
            parts.add(referral.lostReason());
        }
        return String.join(" · ", parts);
    }
}
