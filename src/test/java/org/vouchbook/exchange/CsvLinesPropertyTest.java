package org.vouchbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// Whatever stands in the cells, a reader that knows nothing of us finds the same cells again.
class CsvLinesPropertyTest {
    @Property(tries = 300)
    void everyCellComesBackAsItWas(
            @ForAll @Size(min = 1, max = 4)
                    List<
                                    @Size(min = 2, max = 5) List<
                                            @Chars({'"', ',', ';', '\r', '\n', ' ', '\t', '\'', 'a', 'ż', '漢'})
                                            @CharRange(from = ' ', to = '~') String>>
                            lines)
            throws Exception {
        for (char separator : new char[] {',', ';'}) {
            var written = new CsvLines(separator);
            for (List<String> line : lines) {
                line.forEach(written::cell);
                written.end();
            }
            String text = new String(written.bytes(), StandardCharsets.UTF_8).substring(1);
            var read = new ArrayList<List<String>>();
            try (var rows = CsvMapper.builder()
                    .enable(CsvReadFeature.WRAP_AS_ARRAY)
                    .build()
                    .readerForListOf(String.class)
                    .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                    .<List<String>>readValues(text)) {
                while (rows.hasNext()) {
                    read.add(rows.next());
                }
            }
            assertEquals(lines, read);
        }
    }
}
