package org.vouchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sheets of the look in the binary form that a package has.
class LookTest {
    private static final URL TEXT =
            Objects.requireNonNull(LookTest.class.getResource("/org/vouchbook/ui/look.css"), "look.css");

    @Test
    void theBinaryFormSaysWhatTheTextSays(@TempDir Path folder) throws IOException, URISyntaxException {
        File binary = folder.resolve("look.bss").toFile();
        Stylesheet.convertToBinary(new File(TEXT.toURI()), binary);
        List<String> text = rules(new CssParser().parse(TEXT));
        assertTrue(text.size() > 300, text.size() + " rules: what look.css is made of is among them");
        assertEquals(text, rules(Stylesheet.loadBinary(binary.toURI().toURL())));
        assertTrue(Files.size(binary.toPath()) > 10_000);
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors() + " " + rule.getDeclarations())
                .toList();
    }
}
