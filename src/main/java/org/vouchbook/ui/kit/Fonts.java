package org.vouchbook.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The bundled letters and icons, so that every machine shows the same pages.
final class Fonts {
    private static final List<String> FILES = List.of(
            "/org/vouchbook/fonts/Inter-Regular.ttf",
            "/org/vouchbook/fonts/Inter-Medium.ttf",
            "/org/vouchbook/fonts/Inter-SemiBold.ttf",
            "/org/vouchbook/fonts/Inter-Bold.ttf",
            "/META-INF/resources/feather/4.28/fonts/feather.ttf");

    private Fonts() {}

    static void load() {
        for (String file : FILES) {
            try (InputStream font = Fonts.class.getResourceAsStream(file)) {
                if (font == null || Font.loadFont(font, 0) == null) {
                    throw new IllegalStateException("font " + file + " cannot be read");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
