package org.vouchbook.storage;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// A row of any table as a JSON object, and back: numbers as numbers, truth as truth, lists as lists, days and moments
/// by ISO 8601, bytes in Base64, everything else as text.
final class ColumnJson {
    /// The most letters in one value. A value in the book has at most a million; in the log it stands twice escaped.
    private static final int LONGEST = 8_000_000;

    /// Reads and writes all JSON of backups, exports and the journal.
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(12)
                    .maxStringLength(LONGEST)
                    .maxNumberLength(100)
                    .maxNameLength(200)
                    .build())
            .build();

    private ColumnJson() {}

    /// Writes a value of the current row.
    ///
    /// @param type of the column
    static void write(JsonGenerator out, String type, ResultSet row, int at) throws SQLException {
        Object value = switch (type) {
            case "ARRAY" -> row.getArray(at) == null ? null : row.getArray(at).getArray();
            case "TIMESTAMP WITH TIME ZONE" -> moment(row.getObject(at, OffsetDateTime.class));
            case "BINARY", "BINARY VARYING", "BINARY LARGE OBJECT" -> base64(row.getBytes(at));
            case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "BOOLEAN", "NUMERIC", "REAL", "DOUBLE PRECISION" ->
                row.getObject(at);
            case "CHARACTER", "CHARACTER VARYING", "CHARACTER LARGE OBJECT", "DATE", "TIME", "UUID" ->
                row.getString(at);
            default -> throw new IllegalStateException("no JSON is agreed for " + type);
        };
        write(out, value);
    }

    private static void write(JsonGenerator out, @Nullable Object value) {
        switch (value) {
            case null -> out.writeNull();
            case Object[] list -> {
                out.writeStartArray();
                for (Object one : list) {
                    write(out, one);
                }
                out.writeEndArray();
            }
            case Boolean truth -> out.writeBoolean(truth);
            case Double number when !number.isNaN() && !number.isInfinite() -> out.writeNumber(number);
            case BigDecimal number -> out.writeNumber(number.toPlainString());
            case Byte n -> out.writeNumber(n.longValue());
            case Short n -> out.writeNumber(n.longValue());
            case Integer n -> out.writeNumber(n.longValue());
            case Long n -> out.writeNumber(n);
            default -> out.writeString(value.toString());
        }
    }

    /// Reads the object the parser stands at the start of; its columns may stand in any order, none may be missing.
    ///
    /// @throws BadBookException when it is no row of this table
    static @Nullable Object[] read(JsonParser in, SchemaTable table) throws BadBookException {
        BadBookException.unless(in.currentToken() == JsonToken.START_OBJECT, "a row of " + table.name());
        List<String> names = table.names();
        var values = new @Nullable Object[names.size()];
        var seen = new boolean[names.size()];
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            int at = names.indexOf(in.currentName());
            BadBookException.unless(at >= 0 && !seen[at], "a column of " + table.name());
            in.nextToken();
            seen[at] = true;
            values[at] = value(in, table.columns().get(at).type());
        }
        BadBookException.unless(Arrays.equals(seen, filled(names.size())), "all columns of " + table.name());
        return values;
    }

    private static @Nullable Object value(JsonParser in, String type) throws BadBookException {
        return switch (in.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDecimalValue();
            case VALUE_STRING ->
                type.startsWith("BINARY") ? Base64.getDecoder().decode(in.getString()) : in.getString();
            case START_ARRAY -> {
                var list = new ArrayList<@Nullable Object>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    BadBookException.unless(in.currentToken().isScalarValue(), "a list of values");
                    list.add(value(in, ""));
                }
                yield list.toArray();
            }
            default -> throw new BadBookException("a value");
        };
    }

    static JsonParser parser(byte[] json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    private static boolean[] filled(int size) {
        var all = new boolean[size];
        Arrays.fill(all, true);
        return all;
    }

    private static @Nullable String moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }
}
