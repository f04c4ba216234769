package org.vouchbook.exchange;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// Cuts a text into rows and cells. Where quotes do not match, that line alone is cut at its delimiters and the rest
/// goes on.
final class CsvReading {
    // Each mended line may cost a look at the rest of the text: a file of nothing but stray quotes must not take
    // forever.
    private static final int MENDED_AT_MOST = 200;

    private static final CsvMapper MAPPER = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(SourceFile.MAX_BYTES)
                            .build())
                    .build())
            .disable(
                    CsvReadFeature.TRIM_SPACES,
                    CsvReadFeature.SKIP_EMPTY_LINES,
                    CsvReadFeature.SKIP_EMPTY_ROWS,
                    CsvReadFeature.ALLOW_TRAILING_COMMA,
                    CsvReadFeature.ALLOW_COMMENTS,
                    CsvReadFeature.EMPTY_STRING_AS_NULL,
                    CsvReadFeature.EMPTY_UNQUOTED_STRING_AS_NULL,
                    CsvReadFeature.EMPTY_UNQUOTED_STRING_AS_MISSING)
            .build();

    private final String text;
    private final Delimiter delimiter;
    private final int[] lineStarts;
    private final List<SheetRow> rows = new ArrayList<>();

    private CsvReading(String text, Delimiter delimiter) {
        this.text = text;
        this.delimiter = delimiter;
        lineStarts = lineStarts(text);
    }

    /// All rows of a text whose line ends are `\n`; blank lines at its end are none.
    static List<SheetRow> rows(String text, Delimiter delimiter) {
        var reading = new CsvReading(text.stripTrailing(), delimiter);
        int line = 1;
        int mended = 0;
        while (line <= reading.lineStarts.length && mended < MENDED_AT_MOST) {
            line = reading.readFrom(line);
            if (line <= reading.lineStarts.length) {
                reading.mend(line++);
                mended++;
            }
        }
        while (line <= reading.lineStarts.length) {
            reading.mend(line++);
        }
        return reading.rows;
    }

    /// Reads rows until one fails; returns the line on which that one begins, or one past the last line.
    private int readFrom(int first) {
        var schema = CsvSchema.emptySchema().withColumnSeparator(delimiter.sign());
        int line = first;
        var source = new StringReader(text.substring(lineStarts[first - 1]));
        try (var parser = MAPPER.reader().with(schema).createParser(source)) {
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                var cells = new ArrayList<String>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    cells.add(parser.getString());
                }
                rows.add(new SheetRow(line, cells, false));
                line += lines(cells);
            }
            return lineStarts.length + 1;
        } catch (JacksonIOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        } catch (JacksonException e) {
            return line;
        }
    }

    private static int lines(List<String> cells) {
        int breaks = 1;
        for (String cell : cells) {
            for (int at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) {
                breaks++;
            }
        }
        return breaks;
    }

    private void mend(int line) {
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        String s = text.substring(lineStarts[line - 1], end);
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        // A quote that never closes holds nothing together: it is passed over, and its delimiters count.
        boolean paired = s.chars().filter(c -> c == '"').count() % 2 == 0;
        boolean quoted = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '"') {
                quoted = paired && !quoted;
            } else if (c == delimiter.sign() && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        rows.add(new SheetRow(line, cells, true));
    }

    private static int[] lineStarts(String text) {
        var starts = new ArrayList<Integer>(List.of(0));
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
