package org.vouchbook.storage;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.vouchbook.storage.Touched.Part;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/// What the journal says of one change, as compressed and sealed JSON: which book, its format, the change's number, the
/// sums of the book after it, and how the touched rows of each table then stand.
///
/// @param sums of the whole book after the change
record JournalEntry(UUID book, int format, long number, Sums sums) {
    /// Takes the tables of an entry, one after the other.
    interface TableReader {
        void read(String table, JsonParser in) throws BadBookException;
    }

    /// The bytes of an entry.
    byte[] write(List<Part> parts, Seal seal) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new BufferedOutputStream(new Quick(bytes));
                JsonGenerator out = ColumnJson.FACTORY.createGenerator(ObjectWriteContext.empty(), zip)) {
            out.writeStartObject();
            out.writeStringProperty("book", book.toString());
            out.writeName("format").writeNumber(format);
            out.writeName("number").writeNumber(number);
            writeSums(out, sums);
            out.writeName("tables").writeStartObject();
            for (Part part : parts) {
                out.writeName(part.table().name()).writeStartObject();
                out.writeName("keys").writeStartArray();
                part.keys().forEach(out::writeNumber);
                out.writeEndArray();
                out.writeName("rows").writeStartArray();
                out.flush();
                writeRows(zip, part.rows());
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndObject();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seal.seal(bytes.toByteArray(), context(number));
    }

    /// They are JSON already: through the generator each would become a text and bytes once more.
    private static void writeRows(OutputStream to, List<byte[]> rows) throws IOException {
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                to.write(',');
            }
            to.write(rows.get(i));
        }
    }

    static void writeSums(JsonGenerator out, Sums sums) {
        out.writeName("sums").writeStartObject();
        new TreeMap<>(sums.tables()).forEach((table, sum) -> {
            out.writeName(table).writeStartArray();
            out.writeNumber(sum.count()).writeNumber(sum.hash());
            out.writeEndArray();
        });
        out.writeEndObject();
    }

    /// Reads the sums whose name was just read.
    static Sums readSums(JsonParser in) throws BadBookException {
        expect(in, JsonToken.START_OBJECT);
        Map<String, Sums.Sum> sums = new TreeMap<>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String table = in.currentName();
            expect(in, JsonToken.START_ARRAY);
            expect(in, JsonToken.VALUE_NUMBER_INT);
            long count = in.getLongValue();
            expect(in, JsonToken.VALUE_NUMBER_INT);
            sums.put(table, new Sums.Sum(count, in.getLongValue()));
            expect(in, JsonToken.END_ARRAY);
        }
        return new Sums(sums);
    }

    /// Reads an entry.
    ///
    /// @param number as the record says it
    /// @param tables gets what the entry says of each table; it reads `keys` and `rows`
    static JournalEntry read(byte[] sealed, long number, Seal seal, TableReader tables) throws BadBookException {
        try (InputStream zip = new GZIPInputStream(new ByteArrayInputStream(seal.open(sealed, context(number))));
                JsonParser in = ColumnJson.FACTORY.createParser(ObjectReadContext.empty(), zip)) {
            expect(in, JsonToken.START_OBJECT);
            name(in, "book");
            UUID book = UUID.fromString(in.nextStringValue());
            name(in, "format");
            int format = in.nextIntValue(0);
            name(in, "number");
            BadBookException.unless(in.nextLongValue(-1) == number, "change " + number);
            name(in, "sums");
            Sums sums = readSums(in);
            name(in, "tables");
            expect(in, JsonToken.START_OBJECT);
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String table = in.currentName();
                expect(in, JsonToken.START_OBJECT);
                tables.read(table, in);
            }
            return new JournalEntry(book, format, number, sums);
        } catch (JacksonException | IOException | IllegalArgumentException e) {
            throw new BadBookException("an entry of the journal", e);
        }
    }

    static void expect(JsonParser in, JsonToken token) throws BadBookException {
        BadBookException.unless(in.nextToken() == token, token.toString());
    }

    static void name(JsonParser in, String name) throws BadBookException {
        BadBookException.unless(name.equals(in.nextName()), name);
    }

    private static byte[] context(long number) {
        byte[] kind = "journal".getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(kind.length + Long.BYTES)
                .put(kind)
                .putLong(number)
                .array();
    }

    /// Small entries come often: speed before size.
    private static final class Quick extends GZIPOutputStream {
        Quick(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
