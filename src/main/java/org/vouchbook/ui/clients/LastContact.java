package org.vouchbook.ui.clients;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
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

    static Lateness lateness(@Nullable LocalDate last, int rhythmDays, LocalDate today) {
        if (last == null) {
            return Lateness.NONE;
        }
        long days = ChronoUnit.DAYS.between(last, today);
        if (days > 2L * rhythmDays) {
            return Lateness.LONG_OVER;
        }
        return days > rhythmDays ? Lateness.OVER : Lateness.NONE;
    }
}
