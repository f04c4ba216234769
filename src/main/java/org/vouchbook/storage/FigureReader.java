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
import java.util.function.BiConsumer;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Direction;
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

    /// Every touch after a day, in any order; notes to oneself are none.
    public List<Touch> touches(LocalDate day) {
        String sql = "SELECT contact_id, kind, direction, on_day FROM interaction WHERE on_day > ? AND kind <> '"
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

    /// The touches of some contacts, one contact after the other, by day. Along their index: the whole of what was said
    /// would fill the memory.
    ///
    /// @param take gets a contact and all its touches
    public void touchesOfEach(Collection<Long> contactIds, BiConsumer<Long, List<Touch>> take) {
        String sql =
                "SELECT contact_id, kind, direction, on_day FROM interaction WHERE contact_id = ANY(?) AND kind <> '"
                        + InteractionKind.NOTE + "' ORDER BY contact_id, on_day, kind";
        database.read(c -> {
            try (PreparedStatement statement = c.prepareStatement(sql)) {
                statement.setObject(1, contactIds.toArray());
                var one = new ArrayList<Touch>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        if (!one.isEmpty() && one.getFirst().contactId() != row.getLong(1)) {
                            take.accept(one.getFirst().contactId(), List.copyOf(one));
                            one.clear();
                        }
                        one.add(touch(row));
                    }
                }
                if (!one.isEmpty()) {
                    take.accept(one.getFirst().contactId(), List.copyOf(one));
                }
                return true;
            }
        });
    }

    private static Touch touch(ResultSet row) throws SQLException {
        return new Touch(
                row.getLong(1),
                InteractionKind.valueOf(row.getString(2)),
                Direction.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class));
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

    /// Everything that anybody agreed to do.
    public List<Commitment> commitments() {
        return database.read(c -> CommitmentTable.TABLE.select(c, ""));
    }

    /// How often we were in touch with each contact after a day; notes to oneself are no contacts. Those with whom we
    /// never were are left out.
    public Map<Long, Integer> touchesAfter(LocalDate day) {
        String sql = "SELECT contact_id, COUNT(*) FROM interaction WHERE on_day > ? AND kind <> '"
                + InteractionKind.NOTE + "' GROUP BY contact_id";
        return database.read(c -> {
            try (PreparedStatement statement = c.prepareStatement(sql)) {
                statement.setObject(1, day);
                var touches = new HashMap<Long, Integer>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        touches.put(row.getLong(1), row.getInt(2));
                    }
                }
                return touches;
            }
        });
    }
}
