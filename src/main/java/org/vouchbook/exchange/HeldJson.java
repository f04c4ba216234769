package org.vouchbook.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouchbook.domain.HeldTable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the book holds on a person, as JSON that any program reads: an object of tables, each a list of rows.
public final class HeldJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private HeldJson() {}

    /// Writes it; the stream stays open.
    ///
    /// @throws IOException when the stream refuses
    public static void write(List<HeldTable> held, OutputStream out) throws IOException {
        Map<String, Object> tables = new LinkedHashMap<>();
        held.forEach(table -> tables.put(table.name(), table.rows()));
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(out, tables);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }
}
