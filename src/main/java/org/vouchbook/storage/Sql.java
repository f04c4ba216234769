package org.vouchbook.storage;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Money;

/// Values as they stand in columns: enums by name, lists as arrays, a contact point as `label TAB value`.
final class Sql {
    private static final int PORTION = 50;

    private Sql() {}

    static <E extends Enum<E>> E constant(Cells row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    static <E extends Enum<E>> @Nullable E constantOrNull(Cells row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    static Instant instant(Cells row, String column) throws SQLException {
        return Objects.requireNonNull(row.getInstant(column));
    }

    static LocalDate date(Cells row, String column) throws SQLException {
        return Objects.requireNonNull(dateOrNull(row, column));
    }

    static @Nullable Instant instantOrNull(Cells row, String column) throws SQLException {
        return row.getInstant(column);
    }

    static @Nullable LocalDate dateOrNull(Cells row, String column) throws SQLException {
        return row.getDate(column);
    }

    /// A word that many rows have.
    static String word(Cells row, String column) throws SQLException {
        return Shared.WORDS.of(row.getString(column));
    }

    static @Nullable Long longOrNull(Cells row, String column) throws SQLException {
        return row.isNull(column) ? null : Long.valueOf(row.getLong(column));
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency().getCurrencyCode();
    }

    static @Nullable Money moneyOrNull(Cells row, String amount, String currency) throws SQLException {
        String code = row.getString(currency);
        return code == null ? null : new Money(row.getBigDecimal(amount), Currency.getInstance(code));
    }

    static @Nullable Integer integerOrNull(Cells row, String column) throws SQLException {
        return row.isNull(column) ? null : Integer.valueOf(row.getInt(column));
    }

    static List<String> strings(Cells row, String column) throws SQLException {
        Object[] values = row.getTexts(column);
        var strings = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            strings[i] = Shared.WORDS.of((String) values[i]);
        }
        return List.of(strings);
    }

    /// Ids in the portions in which `= ANY(?)` asks for them: H2 compares each row that it finds with every id
    /// asked for, so that thousands at once take as long as their square.
    static List<Long[]> portions(Collection<Long> ids) {
        Long[] all = ids.toArray(Long[]::new);
        var portions = new ArrayList<Long[]>();
        for (int at = 0; at < all.length; at += PORTION) {
            portions.add(Arrays.copyOfRange(all, at, Math.min(all.length, at + PORTION)));
        }
        return portions;
    }

    /// Reads whole tables row by row: else H2 first puts all rows together, and keeps them for the case that they are
    /// asked for again. Nothing else may be done with the connection meanwhile. Left when the book is being closed.
    static <T> T lazily(Connection c, Reading<T> reading) throws SQLException {
        try (Statement statement = c.createStatement()) {
            statement.execute("SET LAZY_QUERY_EXECUTION TRUE");
            try {
                return Leave.whole(reading);
            } finally {
                statement.execute("SET LAZY_QUERY_EXECUTION FALSE");
            }
        }
    }

    /// Something that is read.
    interface Reading<T extends @Nullable Object> {
        T read() throws SQLException;
    }

    static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }

    static String[] points(List<ContactPoint> points) {
        return points.stream().map(p -> p.label() + "\t" + p.value()).toArray(String[]::new);
    }

    static List<ContactPoint> points(Cells row, String column) throws SQLException {
        Object[] values = row.getTexts(column);
        var points = new ContactPoint[values.length];
        for (int i = 0; i < values.length; i++) {
            points[i] = point((String) values[i]);
        }
        return List.of(points);
    }

    private static ContactPoint point(String text) {
        int tab = text.indexOf('\t');
        return new ContactPoint(Shared.WORDS.of(text.substring(0, tab)), text.substring(tab + 1));
    }
}
