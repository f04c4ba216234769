package org.vouchbook.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.vouchbook.domain.Attribute;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.support.FxTest;

/// What the tests of the kit share: the look, words and a card.
abstract class KitTest extends FxTest {
    private static @Nullable Theme theme;

    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
    static final Scorecard MARTA = new Scorecard(1, 7, NOVEMBER, 9, 7, 8, 6, "");
    static final Scorecard MARTA_IN_MAY = new Scorecard(2, 7, MAY, 7.5, 5, 7.5, 3, "");

    /// Themes that tests before left behind dress every window too: the one that is made last has the last word.
    @BeforeAll
    static void themeAnew() {
        theme = null;
    }

    /// One theme for all tests of a class: it dresses every window that opens.
    static Theme theme(Theme.Appearance appearance) {
        return fx(() -> {
            Theme worn = theme == null ? new Theme(appearance) : theme;
            theme = worn;
            worn.choose(appearance);
            return worn;
        });
    }

    Stage showDressed(double width, double height, Theme.Appearance appearance, Supplier<Parent> content) {
        Theme worn = theme(appearance);
        return showScene(() -> {
            Scene scene = new Scene(content.get(), width, height);
            worn.dress(scene);
            return scene;
        });
    }

    static RadarLabels labels() {
        return new RadarLabels(
                axis -> capitalised(axis.name()),
                Attribute::name,
                value -> Math.rint(value) == value ? Long.toString(Math.round(value)) : "%.1f".formatted(value),
                card -> card == null
                        ? "not rated"
                        : Stream.of(Axis.values())
                                .map(axis -> capitalised(axis.name()) + " " + card.value(axis))
                                .collect(Collectors.joining(", ")),
                "Drag a dot or type a number");
    }

    static List<Scorecard> history() {
        return List.of(
                new Scorecard(3, 7, LocalDate.of(2025, 3, 1), 4, 3, 5, 2, ""),
                new Scorecard(4, 7, LocalDate.of(2025, 10, 12), 6, 4, 6, 2.5, ""),
                MARTA_IN_MAY,
                MARTA);
    }

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
