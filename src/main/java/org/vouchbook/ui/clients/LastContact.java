package org.vouchbook.ui.clients;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Reconnect;
import org.vouchbook.ui.Messages;

/// How long ago the last contact was, in words, and whether that is too long.
final class LastContact {
    /// How the time since compares with how often one means to be in touch.
    enum Lateness {
        NONE,
        OVER,
        LONG_OVER
    }

    private LastContact() {}

    static String text(@Nullable LocalDate last, LocalDate today) {
        if (last == null) {
            return Messages.of("clients.ago.never");
        }
        long days = ChronoUnit.DAYS.between(last, today);
        if (days <= 0) {
            return Messages.of("clients.ago.today");
        }
        if (days == 1) {
            return Messages.of("clients.ago.yesterday");
        }
        if (days < 14) {
            return Messages.of("clients.ago.days", days);
        }
        long months = Period.between(last, today).toTotalMonths();
        if (months < 2 && days / 7 != 4) {
            return Messages.of("clients.ago.weeks", days / 7);
        }
        return months < 24
                ? Messages.of("clients.ago.months", Math.max(1, months))
                : Messages.of("clients.ago.years", months / 12);
    }

    /// As Today says it: never met is late too, and so is the longest silence, however slow the rhythm (L1).
    static Lateness lateness(Optional<Reconnect> silence) {
        return silence.map(s -> s.first() ? Lateness.LONG_OVER : Lateness.OVER).orElse(Lateness.NONE);
    }
}
