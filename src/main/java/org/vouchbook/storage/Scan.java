package org.vouchbook.storage;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.message.DbException;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.util.JSR310Utils;
import org.h2.value.Value;
import org.h2.value.ValueArray;
import org.h2.value.ValueDate;
import org.h2.value.ValueNull;
import org.jspecify.annotations.Nullable;

/// Walks through a whole table, or along a whole index, and takes each row as H2 has unpacked it. A query works out
/// every column of each row once more and looks at each value whether its result is still open: of a large table that
/// takes half as long as unpacking it.
///
/// Nothing may change the book meanwhile.
final class Scan extends Cells {
    private final SessionLocal session;
    private final org.h2.table.Table table;
    private final Cursor cursor;
    private SearchRow row;

    private Scan(SessionLocal session, org.h2.table.Table table, Supplier<Cursor> start) throws SQLException {
        super(table.getColumns().length);
        this.session = session;
        this.table = table;
        cursor = done(start);
        row = table.getTemplateRow();
    }

    /// The rows of a table, in the order of their ids.
    static Scan of(Connection c, String name) throws SQLException {
        return of(c, name, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /// The rows of a table whose ids lie between two, these among them, in the order of their ids.
    static Scan of(Connection c, String name, long first, long last) throws SQLException {
        SessionLocal session = H2File.session(c);
        org.h2.table.Table table = table(session, name);
        return new Scan(
                session,
                table,
                () -> table.getScanIndex(session).find(session, id(table, first), id(table, last), false));
    }

    /// What an index holds of the rows of a table, in its order; other columns cannot be asked for.
    static Scan along(Connection c, String name, String index) throws SQLException {
        SessionLocal session = H2File.session(c);
        org.h2.table.Table table = table(session, name);
        Index along = done(() -> session.getDatabase().getMainSchema().getIndex(upper(index)));
        return new Scan(session, table, () -> along.find(session, null, null, false));
    }

    private static org.h2.table.Table table(SessionLocal session, String name) throws SQLException {
        return done(() -> session.getDatabase().getMainSchema().getTableOrView(session, upper(name)));
    }

    private static Row id(org.h2.table.Table table, long id) {
        Row row = table.getTemplateRow();
        row.setKey(id);
        return row;
    }

    /// As H2 itself tells of what failed within it.
    private static <T> T done(Supplier<T> work) throws SQLException {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw DbException.toSQLException(e);
        }
    }

    @Override
    boolean next() throws SQLException {
        try {
            if (!cursor.next()) {
                return false;
            }
            row = cursor.getSearchRow();
            return true;
        } catch (RuntimeException e) {
            throw DbException.toSQLException(e);
        }
    }

    /// The id is the key of its table, and an index holds it as that.
    @Override
    int find(String name) throws SQLException {
        return name.equals("id")
                ? SearchRow.ROWID_INDEX
                : done(() -> table.getColumn(upper(name))).getColumnId();
    }

    private Value value(String name) throws SQLException {
        return row.getValue(column(name));
    }

    @Override
    String getString(String name) throws SQLException {
        return value(name).getString();
    }

    @Override
    long getLong(String name) throws SQLException {
        int at = column(name);
        return at == SearchRow.ROWID_INDEX ? row.getKey() : row.getValue(at).getLong();
    }

    @Override
    int getInt(String name) throws SQLException {
        return value(name).getInt();
    }

    @Override
    double getDouble(String name) throws SQLException {
        return value(name).getDouble();
    }

    @Override
    boolean getBoolean(String name) throws SQLException {
        return value(name).getBoolean();
    }

    @Override
    BigDecimal getBigDecimal(String name) throws SQLException {
        return value(name).getBigDecimal();
    }

    @Override
    Object[] getTexts(String name) throws SQLException {
        return value(name) instanceof ValueArray list
                ? Arrays.stream(list.getList()).map(Value::getString).toArray()
                : new Object[0];
    }

    @Override
    @Nullable
    Instant getInstant(String name) throws SQLException {
        Value value = value(name);
        return value instanceof ValueNull ? null : JSR310Utils.valueToInstant(value, session);
    }

    @Override
    @Nullable
    LocalDate getDate(String name) throws SQLException {
        return value(name) instanceof ValueDate day ? Days.of(day, session) : null;
    }

    @Override
    boolean isNull(String name) throws SQLException {
        return value(name) instanceof ValueNull;
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
