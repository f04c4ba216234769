package org.vouchbook.storage;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The current row of a result, by the names of its columns. Where a column stands is looked up once for a result
/// and not for each of its rows: of a whole table that takes as long as reading the values.
final class Cells {
    private final ResultSet result;
    private final Map<String, Integer> columns = new HashMap<>();

    Cells(ResultSet result) {
        this.result = result;
    }

    private int column(String name) throws SQLException {
        Integer known = columns.get(name);
        if (known == null) {
            known = result.findColumn(name);
            columns.put(name, known);
        }
        return known;
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
