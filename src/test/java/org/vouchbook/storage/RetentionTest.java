package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vouchbook.storage.BackupHead.Kind;

class RetentionTest {
    private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
    private static final UUID BOOK = new UUID(1, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static Backup at(LocalDate day, int hour, Kind kind) {
        Instant made = day.atTime(hour, 0).atZone(ZONE).toInstant();
        return new Backup(Path.of(made + kind.name()), new BackupHead(BOOK, 3, 1, made, kind, Map.of(), null));
    }

    private static List<LocalDate> kept(List<Backup> all) {
        var left = new ArrayList<>(all);
        left.removeAll(Retention.surplus(all, TODAY.atTime(20, 0).atZone(ZONE).toInstant(), ZONE));
        return left.stream()
                .map(b -> LocalDate.ofInstant(b.head().made(), ZONE))
                .toList();
    }

    @Test
    void aYearOfDailyBackupsLeavesDaysWeeksAndMonths() {
        var all = new ArrayList<Backup>();
        for (int ago = 0; ago < 500; ago++) {
            all.add(at(TODAY.minusDays(ago), 9, Kind.DAILY));
        }
        List<LocalDate> kept = kept(all);
        for (int ago = 0; ago < 7; ago++) {
            assertTrue(kept.contains(TODAY.minusDays(ago)), "day " + ago);
        }
        for (LocalDate sunday = LocalDate.of(2026, 11, 22); sunday.isAfter(TODAY.minusDays(21)); ) {
            assertTrue(kept.contains(sunday), sunday.toString());
            sunday = sunday.minusWeeks(1);
        }
        for (int month = 1; month < 12; month++) {
            LocalDate last = TODAY.withDayOfMonth(1).minusMonths(month - 1L).minusDays(1);
            assertTrue(kept.contains(last), last.toString());
        }
        assertTrue(kept.size() <= 7 + 4 + 12, kept.toString());
    }

    @Test
    void ofADayLongAgoTheLatestStaysAndOfTodayAll() {
        List<Backup> all = List.of(
                at(TODAY, 9, Kind.DAILY),
                at(TODAY, 10, Kind.BEFORE_IMPORT),
                at(TODAY.minusDays(3), 9, Kind.DAILY),
                at(TODAY.minusDays(3), 11, Kind.MANUAL));
        List<Backup> surplus =
                Retention.surplus(all, TODAY.atTime(20, 0).atZone(ZONE).toInstant(), ZONE);
        assertEquals(List.of(all.get(2)), surplus);
    }

    @Test
    void upgradesStayForEverAndAPauseTakesNothingAway() {
        var all = new ArrayList<Backup>();
        all.add(at(TODAY.minusYears(3), 9, Kind.BEFORE_UPGRADE));
        for (int ago = 400; ago < 405; ago++) {
            all.add(at(TODAY.minusDays(ago), 9, Kind.DAILY));
        }
        assertEquals(6, new HashSet<>(kept(all)).size());
    }
}
