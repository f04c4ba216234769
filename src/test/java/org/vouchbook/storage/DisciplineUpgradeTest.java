package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Permission;
import org.vouchbook.domain.Referral;

/// A book of the first format, in which a level was just a word, becomes one in which it rests on what happened.
class DisciplineUpgradeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String OLD_JSON = """
        {"id":14,"direction":"RECEIVED","counterpartId":1,"prospectId":2,"level":"INTRODUCED","channel":"CALL",
        "tie":null,"stage":"NAMED","stageSince":"2026-03-01T09:00:00Z","position":1.0,"value":null,"note":"was",
        "lostReason":"","date":"2026-03-01","created":"2026-03-01T09:00:00Z"}\
        """;

    @TempDir
    Path temp;

    @Test
    void levelsGetTheStepsBehindThemAndOldChangesCanBeUndone() {
        var folder = new BookFolder(temp);
        try (Database old =
                new BookOpener(folder, OpenBook.CLOCK, List.of(Migration.all().getFirst())).open()) {
            old.write(c -> {
                try (Statement s = c.createStatement()) {
                    for (int id = 1; id <= 2; id++) {
                        s.execute("INSERT INTO contact VALUES (" + id + ", 'A', '" + id
                                + "', '', '', 'CLIENT', 'UNKNOWN', ARRAY[], ARRAY[], '', '', ARRAY[], '', NULL, NULL,"
                                + " NULL, '', NULL, NULL, '', FALSE, TIMESTAMP '2026-03-01 09:00:00+00')");
                    }
                    referral(s, 11, "NAME_ONLY", "NULL", "NAMED");
                    referral(s, 12, "PERMISSION", "NULL", "CONTACTED");
                    referral(s, 13, "PROMISED", "'EMAIL'", "PROMISED");
                    referral(s, 14, "INTRODUCED", "'CALL'", "CONTACTED");
                    referral(s, 15, "NAME_ONLY", "NULL", "LOST");
                    s.execute("INSERT INTO stage_move VALUES (21, 2, 14, 'NAMED', 'INTRODUCED',"
                            + " TIMESTAMP '2026-03-02 10:00:00+00'), (22, 2, 14, 'INTRODUCED', 'CONTACTED',"
                            + " TIMESTAMP '2026-03-03 10:00:00+00')");
                    s.execute("INSERT INTO change_set (label, arguments, made, state) VALUES ('x', ARRAY[],"
                            + " TIMESTAMP '2026-03-03 10:00:00+00', 'DONE')");
                    s.execute("INSERT INTO change_edit SELECT MAX(seq), 0, 'referral', 14, 2, '" + OLD_JSON + "', '"
                            + OLD_JSON + "' FROM change_set");
                }
                return true;
            });
        }
        try (Database now = new BookOpener(folder, OpenBook.CLOCK).open()) {
            Map<Long, Referral> read = now.read(c -> ReferralTable.TABLE.find(c, List.of(11L, 12L, 13L, 14L, 15L)));
            assertEquals(DAY, referral(read, 15).ended());
            assertNull(referral(read, 14).ended());
            assertEquals(Level.NAME_ONLY, referral(read, 11).level());
            assertEquals(
                    new Permission(DAY, "", "", null, null),
                    referral(read, 12).ladder().permission());
            assertEquals(
                    new IntroductionPromise(DAY, Channel.EMAIL, "", DAY),
                    referral(read, 13).ladder().promise());
            assertNull(referral(read, 13).contactedAt());
            assertEquals(
                    new Introduction(
                            Instant.parse("2026-03-02T10:00:00Z"), Channel.CALL, "", Introduction.Evidence.EARLIER),
                    referral(read, 14).ladder().introduction());
            assertEquals(
                    Instant.parse("2026-03-03T10:00:00Z"), referral(read, 14).contactedAt());
            assertEquals(
                    Long.valueOf(1),
                    now.<Long>read(Meta::lastChange),
                    "the change that was made before has its number");
            new ChangeLog(now).undo();
            Referral undone = referral(now.read(c -> ReferralTable.TABLE.find(c, List.of(14L))), 14);
            assertEquals("was", undone.note());
            assertEquals(Level.INTRODUCED, undone.level());
            assertEquals(Channel.CALL, undone.channel());
        }
    }

    private static Referral referral(Map<Long, Referral> read, long id) {
        return Objects.requireNonNull(read.get(id));
    }

    private static void referral(Statement s, int id, String level, String channel, String stage)
            throws java.sql.SQLException {
        s.execute("INSERT INTO referral VALUES (" + id + ", 'RECEIVED', 1, 2, '" + level + "', " + channel + ", NULL, '"
                + stage + "', TIMESTAMP '2026-03-01 09:00:00+00', 1, NULL, NULL, '', '', DATE '2026-03-01',"
                + " TIMESTAMP '2026-03-01 09:00:00+00')");
    }
}
