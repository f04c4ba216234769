package org.vouchbook.storage;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;

/// Finds an erased person in what was written about others: the whole name, in either order, addresses and numbers; and
/// the family name alone, written as a name, unless somebody else has it. A first name alone may be anybody's and
/// stays.
final class Mentions {
    private static final int SHORTEST = 3;
    private static final int[] LIMITS = {200, 500, 5000, 50_000};

    private final Pattern pattern;
    private final String nameless;

    /// @param others see [#others]
    Mentions(Contact contact, Set<String> others, String nameless) {
        this.nameless = nameless;
        var parts = new ArrayList<String>();
        for (String words : identifying(contact)) {
            if (!others.contains(words.toLowerCase(Locale.ROOT))) {
                parts.add("(?i:" + quoted(words) + ")");
            }
        }
        String family = contact.familyName();
        // All in small letters or capitals it could be a word, or a constant that stands in the log.
        boolean isWord = family.matches("[a-z_]+|[A-Z_]+");
        if (family.length() >= SHORTEST && !isWord && !others.contains(family.toLowerCase(Locale.ROOT))) {
            parts.add(quoted(family));
        }
        pattern = Pattern.compile("(?U)(?<![\\p{L}\\p{N}])(?:" + (parts.isEmpty() ? "(?!)" : String.join("|", parts))
                + ")(?![\\p{L}\\p{N}])");
    }

    /// What names and reaches everybody else, and the words of their names.
    static Set<String> others(Connection connection, long contactId) throws SQLException {
        var words = new HashSet<String>();
        for (Contact other : ContactTable.TABLE.select(connection, "WHERE id <> ?", contactId)) {
            words.addAll(identifying(other));
            for (String name : List.of(other.familyName(), other.givenName(), other.organisation())) {
                words.addAll(Arrays.asList(name.split("[^\\p{L}\\p{N}]+", -1)));
                words.add(name);
            }
        }
        return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /// Puts the nameless word for every mention in every text of the book.
    void replace(Connection connection) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT TABLE_NAME, COLUMN_NAME, DATA_TYPE FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA ="
                                + " 'PUBLIC' AND (DATA_TYPE = 'ARRAY' OR DATA_TYPE = 'CHARACTER VARYING' AND"
                                + " CHARACTER_MAXIMUM_LENGTH > 30)")) {
            while (row.next()) {
                columns.add(new String[] {row.getString(1), row.getString(2), row.getString(3)});
            }
        }
        for (String[] column : columns) {
            replace(connection, column[0], column[1], column[2].equals("ARRAY"));
        }
    }

    private void replace(Connection connection, String table, String column, boolean list) throws SQLException {
        String name = '"' + column + '"';
        try (PreparedStatement select = connection.prepareStatement("SELECT _ROWID_, " + name + " FROM \"" + table
                        + "\" WHERE REGEXP_LIKE(CAST(" + name + " AS VARCHAR), ?)");
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE \"" + table + "\" SET " + name + " = ? WHERE _ROWID_ = ?")) {
            select.setString(1, pattern.pattern());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    update.setObject(
                            1,
                            list
                                    ? strings(row.getArray(2))
                                            .map(this::without)
                                            .toArray(String[]::new)
                                    : without(row.getString(2)));
                    update.setLong(2, row.getLong(1));
                    update.executeUpdate();
                }
            }
        }
    }

    /// A text without the mentions, still within the length that its field may have.
    String without(String text) {
        String replaced = pattern.matcher(text).replaceAll(Matcher.quoteReplacement(nameless));
        for (int limit : LIMITS) {
            if (text.length() <= limit && replaced.length() > limit) {
                return replaced.substring(0, limit);
            }
        }
        return replaced;
    }

    private static Stream<String> strings(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf);
    }

    private static Set<String> identifying(Contact contact) {
        var words = new LinkedHashSet<String>();
        if (!contact.givenName().isEmpty() && !contact.familyName().isEmpty()) {
            words.add(contact.givenName() + " " + contact.familyName());
            words.add(contact.familyName() + ", " + contact.givenName());
            words.add(contact.familyName() + " " + contact.givenName());
        }
        contact.emails().stream().map(ContactPoint::value).forEach(words::add);
        contact.phones().stream().map(ContactPoint::value).forEach(words::add);
        if (!contact.website().isEmpty()) {
            words.add(contact.website());
        }
        words.removeIf(w -> w.length() < SHORTEST);
        return words;
    }

    /// As it stands in a text, or in the JSON of the log; spaces may be any number.
    private static String quoted(String words) {
        String json = Json.MAPPER.writeValueAsString(words);
        String escaped = json.substring(1, json.length() - 1);
        String plain = Pattern.quote(words).replace(" ", "\\E\\s+\\Q");
        return escaped.equals(words) ? plain : "(?:" + plain + "|" + Pattern.quote(escaped) + ")";
    }
}
