package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.Referral;

/// Reads what all duties of the referrals rest on.
public final class DutyReader {
    /// Small enough that neither thread waits long for the other at the end.
    private static final int SLICES = 16;

    /// Every referral, in the order of their ids, and every answer to a follow-up.
    public record Everything(List<Referral> referrals, List<FollowUpAnswer> answers) {}

    private final Database database;

    /// Reads from an open book.
    public DutyReader(Database database) {
        this.database = database;
    }

    /// Everything; a large book is read by two threads.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public Everything everything() {
        boolean large = database.read(ReferralTable.TABLE::count) >= Beside.LARGE;
        Slices slices = database.read(c -> Slices.of(c, large ? SLICES : 1));
        Database.Work<List<FollowUpAnswer>> answersFirst = c -> {
            List<FollowUpAnswer> answers = Leave.whole(() -> FollowUpAnswerTable.TABLE.all(c));
            slices.read(c);
            return answers;
        };
        List<FollowUpAnswer> answers = large
                ? Beside.read(database, slices::read, answersFirst, (_, there) -> there)
                : database.read(answersFirst);
        return new Everything(slices.all(), answers);
    }

    /// The referrals in portions of their ids: whoever is done with one takes the next.
    ///
    /// @param width of a portion, in ids
    /// @param found the portions by their first ids
    private record Slices(
            long first, long last, long width, AtomicInteger next, SortedMap<Long, List<Referral>> found) {
        static Slices of(Connection c, int slices) throws SQLException {
            try (PreparedStatement statement = c.prepareStatement("SELECT MIN(id), MAX(id) FROM referral");
                    ResultSet row = statement.executeQuery()) {
                row.next();
                long first = row.getLong(1);
                long last = row.getLong(2);
                return new Slices(
                        first, last, (last - first) / slices + 1, new AtomicInteger(), new ConcurrentSkipListMap<>());
            }
        }

        boolean read(Connection c) throws SQLException {
            return Leave.whole(() -> {
                for (long from = take(); from <= last; from = take()) {
                    found.put(from, ReferralTable.TABLE.between(c, from, from + width - 1));
                }
                return true;
            });
        }

        List<Referral> all() {
            var all = new ArrayList<Referral>();
            found.values().forEach(all::addAll);
            return all;
        }

        private long take() {
            return first + next.getAndIncrement() * width;
        }
    }
}
