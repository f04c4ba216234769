package org.vouchbook.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: the latest of each of the last 7 days of use, 4 weeks and 12 months, those before upgrades, and
/// everything of the last two days.
final class Retention {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;
    private static final int ALL_FOR_DAYS = 2;

    private Retention() {}

    /// Those that may go. Pure: the present moment and the user's zone are given.
    static List<Backup> surplus(List<Backup> all, Instant now, ZoneId zone) {
        List<Backup> latestFirst = all.stream()
                .sorted(Comparator.comparing((Backup b) -> b.head().made()).reversed())
                .toList();
        Set<Backup> kept = new HashSet<>();
        LocalDate since = LocalDate.ofInstant(now, zone).minusDays(ALL_FOR_DAYS - 1);
        for (Backup backup : latestFirst) {
            if (backup.head().kind() == BackupHead.Kind.BEFORE_UPGRADE
                    || !day(backup, zone).isBefore(since)) {
                kept.add(backup);
            }
        }
        keep(kept, latestFirst, DAYS, b -> day(b, zone));
        keep(kept, latestFirst, WEEKS, b -> {
            LocalDate day = day(b, zone);
            return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        });
        keep(kept, latestFirst, MONTHS, b -> YearMonth.from(day(b, zone)));
        return latestFirst.stream().filter(b -> !kept.contains(b)).toList();
    }

    private static void keep(Set<Backup> kept, List<Backup> latestFirst, int most, Function<Backup, Object> period) {
        var periods = new HashSet<>();
        for (Backup backup : latestFirst) {
            if (periods.size() == most) {
                return;
            }
            if (periods.add(period.apply(backup))) {
                kept.add(backup);
            }
        }
    }

    private static LocalDate day(Backup backup, ZoneId zone) {
        return LocalDate.ofInstant(backup.head().made(), zone);
    }
}
