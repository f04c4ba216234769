package org.vouchbook.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Effort;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.Touch;

/// Reads what figures of the whole book stand on, a query each. Every method raises
/// [org.vouchbook.domain.BookException] when the file fails.
public final class FigureReader {
    private final Database database;

    /// Reads from an open book.
    public FigureReader(Database database) {
        this.database = database;
    }

    /// Every sale.
    public List<Sale> sales() {
        return database.read(c -> SaleTable.TABLE.select(c, ""));
    }

    /// The sales to these contacts.
    public List<Sale> sales(Collection<Long> contactIds) {
        return database.read(c -> SaleTable.TABLE.selectAny(c, "WHERE contact_id = ANY(?)", contactIds));
    }

    /// Every testimonial interview, the latest first.
    public List<Interview> interviews() {
        return database.read(c -> InterviewTable.TABLE.select(c, "ORDER BY on_day DESC, id DESC"));
    }

    /// Every result that a client confirmed.
    public List<DeliveredResult> results() {
        return database.read(c -> DeliveredResultTable.TABLE.select(c, ""));
    }

    /// Every complaint, the latest first.
    public List<Complaint> complaints() {
        return database.read(c -> ComplaintTable.TABLE.select(c, "ORDER BY opened DESC, id DESC"));
    }

    /// Every touch after a day, in any order; notes to oneself are none.
    public List<Touch> touches(LocalDate day) {
        String sql =
                "SELECT contact_id, kind, direction, on_day, minutes FROM interaction WHERE on_day > ? AND kind <> '"
                        + InteractionKind.NOTE + "'";
        return database.read(c -> {
            try (PreparedStatement statement = c.prepareStatement(sql)) {
                statement.setObject(1, day);
                var touches = new ArrayList<Touch>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        touches.add(touch(row));
                    }
                }
                return touches;
            }
        });
    }

    /// The touches of some contacts, in any order; those without any are left out. The table is walked once from end to
    /// end: looking up many contacts one by one takes many times as long.
    public Map<Long, List<Touch>> touchesOf(Set<Long> contactIds) {
        String sql = "SELECT contact_id, kind, direction, on_day, minutes FROM interaction WHERE kind <> '"
                + InteractionKind.NOTE + "'";
        return database.read(c -> Sql.lazily(c, () -> {
            var touches = new HashMap<Long, List<Touch>>();
            Leave leave = Leave.asked();
            try (PreparedStatement statement = c.prepareStatement(sql);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    leave.look();
                    if (contactIds.contains(row.getLong(1))) {
                        touches.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                                .add(touch(row));
                    }
                }
            }
            return touches;
        }));
    }

    private static Touch touch(ResultSet row) throws SQLException {
        return new Touch(
                row.getLong(1),
                InteractionKind.valueOf(row.getString(2)),
                Direction.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                row.getInt(5));
    }

    /// What each contact is to us.
    public Map<Long, ContactKind> kinds() {
        return database.read(c -> {
            try (PreparedStatement statement = c.prepareStatement("SELECT id, kind FROM contact");
                    ResultSet row = statement.executeQuery()) {
                var kinds = new HashMap<Long, ContactKind>();
                while (row.next()) {
                    kinds.put(row.getLong(1), ContactKind.valueOf(row.getString(2)));
                }
                return kinds;
            }
        });
    }

    /// Who did the last contact with each of these (L1); those with whom nobody ever was in touch are left out.
    public Map<Long, Direction> spokeLast(Collection<Long> contactIds) {
        String sql = "SELECT contact_id, direction FROM interaction WHERE contact_id = ANY(?) AND kind <> '"
                + InteractionKind.NOTE + "' ORDER BY contact_id, on_day, id";
        return database.read(c -> {
            try (PreparedStatement statement = c.prepareStatement(sql)) {
                var last = new HashMap<Long, Direction>();
                for (Long[] portion : Sql.portions(contactIds)) {
                    statement.setObject(1, portion);
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            last.put(row.getLong(1), Direction.valueOf(row.getString(2)));
                        }
                    }
                }
                return last;
            }
        });
    }

    /// Everything that anybody agreed to do.
    public List<Commitment> commitments() {
        return database.read(c -> CommitmentTable.TABLE.select(c, ""));
    }

    /// What being in touch with each contact took after a day; notes to oneself are no contacts. Those with whom we
    /// never were are left out.
    public Map<Long, Effort> effortAfter(LocalDate day) {
        String sql = "SELECT contact_id, COUNT(*), COUNT(minutes), COALESCE(SUM(minutes), 0) FROM interaction"
                + " WHERE on_day > ? AND kind <> '" + InteractionKind.NOTE + "' GROUP BY contact_id";
        return database.read(c -> {
            try (PreparedStatement statement = c.prepareStatement(sql)) {
                statement.setObject(1, day);
                var efforts = new HashMap<Long, Effort>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        efforts.put(row.getLong(1), new Effort(row.getInt(2), row.getInt(3), row.getInt(4)));
                    }
                }
                return efforts;
            }
        });
    }
}
