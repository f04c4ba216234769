package org.vouchbook.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Sale;

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

    /// Every testimonial interview, the latest first.
    public List<Interview> interviews() {
        return database.read(c -> InterviewTable.TABLE.select(c, "ORDER BY on_day DESC, id DESC"));
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
