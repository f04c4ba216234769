package org.vouchbook.exchange;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// Everything that this package can answer has words in the user interface.
class WordsTest {
    private static final Map<String, Enum<?>[]> SHOWN = Map.of(
            "target", Target.values(),
            "encoding", Encoding.values(),
            "delimiter", Delimiter.values(),
            "refused", Reading.Reason.values(),
            "known", KnownChoice.values(),
            "why", Verdict.Why.values(),
            "fact", Verdict.Fact.values(),
            "reason", Draft.Reason.values(),
            "remark", Remark.Kind.values());

    @Test
    void allAreWorded() throws IOException {
        var words = new Properties();
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/org/vouchbook/ui/messages.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        SHOWN.forEach((area, constants) -> List.of(constants).forEach(c -> {
            String key = "import." + area + "." + c.name().toLowerCase(Locale.ROOT);
            assertNotNull(words.getProperty(key), key);
        }));
    }
}
