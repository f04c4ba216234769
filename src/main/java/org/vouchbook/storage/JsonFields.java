package org.vouchbook.storage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The values of a small JSON object by name, for records that the start reads: made by reflection, they would cost a
/// hundred classes that the JVM makes up one after the other.
///
/// What is not there, or null, is null. A number may stand as text. All throw [IllegalArgumentException] for a value
/// of another kind.
public final class JsonFields {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, @Nullable Object> values = new HashMap<>();

    private JsonFields() {}

    /// @throws IllegalArgumentException when it is JSON, but no object
    /// @throws tools.jackson.core.JacksonException when it is no JSON
    static JsonFields of(byte[] json) {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            Object read = value(in, in.nextToken());
            if (read instanceof JsonFields fields && in.nextToken() == null) {
                return fields;
            }
            throw new IllegalArgumentException("no object");
        }
    }

    private static @Nullable Object value(JsonParser in, @Nullable JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            return object(in);
        } else if (token == JsonToken.START_ARRAY) {
            var list = new ArrayList<@Nullable Object>();
            for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
                list.add(value(in, next));
            }
            return list;
        } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return in.getDecimalValue();
        } else if (token == JsonToken.VALUE_NULL) {
            return null;
        } else if (token != null && token.isScalarValue()) {
            return in.getString();
        }
        throw new IllegalArgumentException("no value");
    }

    private static JsonFields object(JsonParser in) {
        var fields = new JsonFields();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            fields.values.put(name, value(in, in.nextToken()));
        }
        return fields;
    }

    /// A text.
    public @Nullable String text(String name) {
        Object value = values.get(name);
        return value == null ? null : words(value);
    }

    /// One of the names of an enum.
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> all) {
        String chosen = text(name);
        return chosen == null ? null : Enum.valueOf(all, chosen);
    }

    /// A number of any size.
    public @Nullable BigDecimal decimal(String name) {
        Object value = values.get(name);
        return value == null || value.equals("") ? null : number(value);
    }

    /// A number with a fraction.
    public @Nullable Double real(String name) {
        BigDecimal value = decimal(name);
        return value == null ? null : value.doubleValue();
    }

    /// A whole number; a fraction is cut off.
    public @Nullable Integer whole(String name) {
        Double value = real(name);
        if (value == null) {
            return null;
        }
        if (Math.abs(value) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too large: " + name);
        }
        return value.intValue();
    }

    /// Whether it is said to be so; null is no.
    public boolean is(String name) {
        return "true".equals(text(name));
    }

    /// An object in it.
    public <T> @Nullable T part(String name, Function<JsonFields, T> reading) {
        Object value = values.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonFields fields) {
            return reading.apply(fields);
        }
        throw new IllegalArgumentException("no object: " + name);
    }

    /// A list of texts.
    public @Nullable List<String> texts(String name) {
        List<?> list = list(name);
        return list == null ? null : list.stream().map(JsonFields::words).toList();
    }

    /// A list of whole numbers; fractions are cut off.
    public @Nullable List<Long> numbers(String name) {
        List<?> list = list(name);
        return list == null
                ? null
                : list.stream().map(value -> number(value).longValue()).toList();
    }

    private @Nullable List<?> list(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof List<?>) {
            return (List<?>) value;
        }
        throw new IllegalArgumentException("no list: " + name);
    }

    private static String words(@Nullable Object value) {
        if (value instanceof String || value instanceof BigDecimal) {
            return value.toString();
        }
        throw new IllegalArgumentException("no text");
    }

    private static BigDecimal number(@Nullable Object value) {
        return value instanceof BigDecimal number ? number : new BigDecimal(words(value));
    }
}
