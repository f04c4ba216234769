package org.vouchbook.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The bundled letters, so that every machine shows the same pages.
final class Fonts {
    private static final List<String> FILES =
            List.of("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf");

    private Fonts() {}

    static void load() {
        for (String file : FILES) {
            try (InputStream letters = Fonts.class.getResourceAsStream("/org/vouchbook/fonts/" + file)) {
                if (letters == null || Font.loadFont(letters, 0) == null) {
                    throw new IllegalStateException("font " + file + " cannot be read");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
