package org.vouchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Text can be read (4.5 : 1) and what shows the edge of a control can be seen (3 : 1), light and dark.
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-vb-[a-z0-9-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "text, page",
        "text, surface",
        "text, inset",
        "text, hover",
        "text, accent-soft",
        "text, warning-soft",
        "text, danger-soft",
        "text, step-1",
        "quiet, page",
        "quiet, surface",
        "quiet, inset",
        "quiet, hover",
        "quiet, accent-soft",
        "quiet, neutral-soft",
        "accent, surface",
        "accent, page",
        "accent, inset",
        "on-accent, accent",
        "on-accent, accent-hover",
        "success, success-soft",
        "success, surface",
        "up, surface",
        "warning, warning-soft",
        "warning, surface",
        "danger, danger-soft",
        "danger, surface",
        "danger, page",
        "on-danger, danger",
        "liking, surface",
        "reciprocity, surface",
        "commitment, surface",
        "credibility, surface",
        "on-avatar, avatar-1",
        "on-avatar, avatar-2",
        "on-avatar, avatar-3",
        "on-avatar, avatar-4",
        "on-avatar, avatar-5",
        "on-avatar, avatar-6",
        "on-avatar, avatar-7",
        "on-avatar, avatar-8"
    })
    void textCanBeRead(String text, String background) throws IOException {
        assertContrast(4.5, text, background);
    }

    @ParameterizedTest
    @CsvSource({
        "field-line, surface",
        "field-line, page",
        "focus, surface",
        "focus, page",
        "focus, inset",
        "focus, hover",
        "danger, inset",
        "accent, accent-soft"
    })
    void edgesCanBeSeen(String edge, String background) throws IOException {
        assertContrast(3, edge, background);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vouchbook.css", "controls.css", "layout.css", "lists.css", "charts.css"})
    void coloursStandInTokensOnly(String sheet) throws IOException {
        String rules = css(sheet).replaceAll("-vb-[a-z0-9-]+: #[0-9a-f]{6,8};", "");
        Matcher colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(").matcher(rules);
        assertEquals("", colour.find() ? rules.substring(colour.start(), colour.start() + 20) : "");
    }

    private static void assertContrast(double least, String one, String other) throws IOException {
        String[] halves = css("vouchbook.css").split("@media", 2);
        Map<String, Color> light = tokens(halves[0]);
        Map<String, Color> dark = new HashMap<>(light);
        dark.putAll(tokens(halves[1]));
        for (Map<String, Color> scheme : List.of(light, dark)) {
            double contrast = contrast(colour(scheme, one), colour(scheme, other));
            assertTrue(
                    contrast >= least,
                    () -> "%s on %s: %.2f in %s"
                            .formatted(one, other, contrast, scheme.equals(light) ? "light" : "dark"));
        }
    }

    private static Color colour(Map<String, Color> scheme, String role) {
        return Objects.requireNonNull(scheme.get("-vb-" + role), role);
    }

    private static Map<String, Color> tokens(String css) {
        Map<String, Color> tokens = new HashMap<>();
        TOKEN.matcher(css).results().forEach(token -> tokens.put(token.group(1), Color.web(token.group(2))));
        return tokens;
    }

    private static String css(String sheet) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream("/org/vouchbook/ui/" + sheet)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
