package org.vouchbook.storage;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The current row of a result, by the names of its columns. Where a column stands is looked up once for a result
/// and not for each of its rows: of a whole table that takes as long as reading the values.
final class Cells {
    /// Twice as many as any table has columns, a power of two.
    private static final int PLACES = 256;

    private final ResultSet result;
    private final @Nullable String[] names = new @Nullable String[PLACES];
    private final int[] columns = new int[PLACES];

    Cells(ResultSet result) {
        this.result = result;
    }

    private int column(String name) throws SQLException {
        int place = name.hashCode() & (PLACES - 1);
        for (String there = names[place]; there != null; there = names[place]) {
            if (there.equals(name)) {
                return columns[place];
            }
            place = (place + 1) & (PLACES - 1);
        }
        columns[place] = result.findColumn(name);
        names[place] = name;
        return columns[place];
    }

    String getString(String name) throws SQLException {
        return result.getString(column(name));
    }

    long getLong(String name) throws SQLException {
        return result.getLong(column(name));
    }

    int getInt(String name) throws SQLException {
        return result.getInt(column(name));
    }

    double getDouble(String name) throws SQLException {
        return result.getDouble(column(name));
    }

    boolean getBoolean(String name) throws SQLException {
        return result.getBoolean(column(name));
    }

    BigDecimal getBigDecimal(String name) throws SQLException {
        return result.getBigDecimal(column(name));
    }

    Array getArray(String name) throws SQLException {
        return result.getArray(column(name));
    }

    <T> @Nullable T getObject(String name, Class<T> type) throws SQLException {
        return result.getObject(column(name), type);
    }
}
