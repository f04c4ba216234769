package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.Referral;

/// Reads what all duties of the referrals rest on.
public final class DutyReader {
    /// Small enough that neither thread waits long for the other at the end.
    private static final int SLICES = 16;

    /// Every referral and every answer to a follow-up, in no particular order.
    public record Everything(List<Referral> referrals, List<FollowUpAnswer> answers) {
        private Everything with(List<Referral> more) {
            return new Everything(
                    Stream.concat(referrals.stream(), more.stream()).toList(), answers);
        }
    }

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
        Database.Work<Everything> answersFirst = c -> {
            List<FollowUpAnswer> answers = Leave.whole(() -> FollowUpAnswerTable.TABLE.all(c));
            return new Everything(slices.read(c), answers);
        };
        return large
                ? Beside.read(database, slices::read, answersFirst, (here, there) -> there.with(here))
                : database.read(answersFirst);
    }

    /// The referrals in portions of their ids: whoever is done with one takes the next.
    ///
    /// @param width of a portion, in ids
    private record Slices(long first, long last, long width, AtomicInteger next) {
        static Slices of(Connection c, int slices) throws SQLException {
            try (PreparedStatement statement = c.prepareStatement("SELECT MIN(id), MAX(id) FROM referral");
                    ResultSet row = statement.executeQuery()) {
                row.next();
                long first = row.getLong(1);
                long last = row.getLong(2);
                return new Slices(first, last, (last - first) / slices + 1, new AtomicInteger());
            }
        }

        List<Referral> read(Connection c) throws SQLException {
            return Leave.whole(() -> {
                var found = new ArrayList<Referral>();
                for (long from = take(); from <= last; from = take()) {
                    found.addAll(ReferralTable.TABLE.between(c, from, from + width - 1));
                }
                return found;
            });
        }

        private long take() {
            return first + next.getAndIncrement() * width;
        }
    }
}
