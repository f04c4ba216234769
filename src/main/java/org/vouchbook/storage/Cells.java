package org.vouchbook.storage;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows one after the other, by the names of their columns. Where a column stands is looked up once for all rows and
/// not for each of them: of a whole table that takes as long as reading the values.
abstract sealed class Cells permits Cells.OfResult, Scan {
    private final Map<String, Integer> columns = new HashMap<>();
    /// In the order in which they were asked for first: each row is asked for the same ones after one another.
    private final String[] names;
    private final int[] places;
    private int known;
    private int following;

    /// @param count of the columns
    Cells(int count) {
        names = new String[count];
        places = new int[count];
    }

    /// Goes to the next row, the first time to the first; false when there is none.
    abstract boolean next() throws SQLException;

    /// Where the values of a column stand.
    ///
    /// @throws SQLException when there is no such column
    abstract int find(String name) throws SQLException;

    @SuppressWarnings("ReferenceEquality") // the names stand in the code, so that equal ones are the same
    final int column(String name) throws SQLException {
        if (following < known && names[following] == name) {
            return places[following++];
        }
        return lookUp(name);
    }

    private int lookUp(String name) throws SQLException {
        Integer at = columns.get(name);
        if (at == null) {
            at = known;
            columns.put(name, at);
            names[at] = name;
            places[at] = find(name);
            known++;
        }
        following = at + 1;
        return places[at];
    }

    abstract String getString(String name) throws SQLException;

    abstract long getLong(String name) throws SQLException;

    abstract int getInt(String name) throws SQLException;

    abstract double getDouble(String name) throws SQLException;

    abstract boolean getBoolean(String name) throws SQLException;

    abstract BigDecimal getBigDecimal(String name) throws SQLException;

    /// The texts of a list.
    abstract Object[] getTexts(String name) throws SQLException;

    abstract @Nullable Instant getInstant(String name) throws SQLException;

    abstract @Nullable LocalDate getDate(String name) throws SQLException;

    abstract boolean isNull(String name) throws SQLException;

    /// The rows of a query.
    static final class OfResult extends Cells {
        private final ResultSet result;

        OfResult(ResultSet result) throws SQLException {
            super(result.getMetaData().getColumnCount());
            this.result = result;
        }

        @Override
        boolean next() throws SQLException {
            return result.next();
        }

        @Override
        int find(String name) throws SQLException {
            return result.findColumn(name);
        }

        @Override
        String getString(String name) throws SQLException {
            return result.getString(column(name));
        }

        @Override
        long getLong(String name) throws SQLException {
            return result.getLong(column(name));
        }

        @Override
        int getInt(String name) throws SQLException {
            return result.getInt(column(name));
        }

        @Override
        double getDouble(String name) throws SQLException {
            return result.getDouble(column(name));
        }

        @Override
        boolean getBoolean(String name) throws SQLException {
            return result.getBoolean(column(name));
        }

        @Override
        BigDecimal getBigDecimal(String name) throws SQLException {
            return result.getBigDecimal(column(name));
        }

        @Override
        Object[] getTexts(String name) throws SQLException {
            return (Object[]) result.getArray(column(name)).getArray();
        }

        @Override
        @Nullable
        Instant getInstant(String name) throws SQLException {
            return result.getObject(column(name), Instant.class);
        }

        @Override
        @Nullable
        LocalDate getDate(String name) throws SQLException {
            LocalDate day = result.getObject(column(name), LocalDate.class);
            return day == null ? null : Shared.DATES.of(day);
        }

        @Override
        boolean isNull(String name) throws SQLException {
            return result.getObject(column(name)) == null;
        }
    }
}
