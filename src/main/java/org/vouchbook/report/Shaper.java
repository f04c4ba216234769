package org.vouchbook.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/// Joins and orders the letters of right-to-left scripts, which a PDF cannot do by itself.
final class Shaper {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Boolean, Font> fonts = new HashMap<>();

    /// The outlines of a piece of text, y growing downward, and how far it advances.
    ///
    /// @param outline around a baseline that begins at 0, 0
    record Shaped(Shape outline, double advance) {}

    Shaped shape(String text, Type type) throws IOException {
        Font font = font(Fonts.isBold(type.weight()))
                .deriveFont(Map.of(
                        TextAttribute.SIZE,
                        (float) type.size(),
                        TextAttribute.RUN_DIRECTION,
                        TextAttribute.RUN_DIRECTION_RTL));
        var layout = new TextLayout(text, font, EXACT);
        return new Shaped(layout.getOutline(null), layout.getAdvance());
    }

    private Font font(boolean bold) throws IOException {
        Font known = fonts.get(bold);
        if (known != null) {
            return known;
        }
        String resource = bold ? Fonts.DEJAVU_BOLD : Fonts.DEJAVU;
        try (InputStream in = Shaper.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            fonts.put(bold, font);
            return font;
        } catch (FontFormatException e) {
            throw new IOException(resource, e);
        }
    }
}
