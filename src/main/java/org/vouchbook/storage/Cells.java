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
    /// In the order in which they were asked for first: each row is asked for the same ones after one another.
    private final String[] names;
    private final int[] places;
    private int known;
    private int next;

    Cells(ResultSet result) throws SQLException {
        this.result = result;
        int count = result.getMetaData().getColumnCount();
        names = new String[count];
        places = new int[count];
    }

    @SuppressWarnings("ReferenceEquality") // the names stand in the code, so that equal ones are the same
    private int column(String name) throws SQLException {
        if (next < known && names[next] == name) {
            return places[next++];
        }
        return lookUp(name);
    }

    private int lookUp(String name) throws SQLException {
        Integer at = columns.get(name);
        if (at == null) {
            at = known;
            columns.put(name, at);
            names[at] = name;
            places[at] = result.findColumn(name);
            known++;
        }
        next = at + 1;
        return places[at];
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
