package org.vouchbook.storage;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.vouchbook.storage.SchemaTable.SchemaColumn;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/// Writes the rows of one table as JSON, one after the other; the same bytes whenever a row holds the same values.
/// What does the writing is made once for all rows.
final class RowBytes implements AutoCloseable {
    private static final JsonFactory ONE_AFTER_THE_OTHER =
            ColumnJson.FACTORY.rebuild().rootValueSeparator("").build();

    private final List<SerializedString> names;
    private final List<String> types;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private final JsonGenerator out = ONE_AFTER_THE_OTHER.createGenerator(ObjectWriteContext.empty(), bytes);

    RowBytes(SchemaTable table) {
        names = table.names().stream().map(SerializedString::new).toList();
        types = table.columns().stream().map(SchemaColumn::type).toList();
    }

    /// The current row, all columns of the table in their order.
    byte[] of(ResultSet row) throws SQLException {
        bytes.reset();
        out.writeStartObject();
        for (int i = 0; i < names.size(); i++) {
            out.writeName(names.get(i));
            ColumnJson.write(out, types.get(i), row, i + 1);
        }
        out.writeEndObject();
        out.flush();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        out.close();
    }
}
