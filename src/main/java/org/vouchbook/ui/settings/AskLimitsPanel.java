package org.vouchbook.ui.settings;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.AskLimits;
import org.vouchbook.workspace.SettingsFile;

/// When somebody may be asked: the numbers, what they may be, and where each comes from.
final class AskLimitsPanel extends VBox {
    private final SettingsFile settings;
    private final DecimalFormat format;
    private final List<LimitRow> rows = new ArrayList<>();

    AskLimitsPanel(SettingsFile settings, Locale locale) {
        this.settings = settings;
        format = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(locale));
        getStyleClass().add("panel");
        var title = new Label(Messages.of("settings.asks"));
        title.getStyleClass().add("section-title");
        var hint = new Label(Messages.of("settings.asks.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var usual = new Button(Messages.of("settings.asks.usual"));
        usual.setOnAction(_ -> {
            settings.change(s -> s.withAsks(AskLimits.DEFAULT));
            rows.forEach(LimitRow::usual);
        });
        getChildren().setAll(title, hint, grid(), usual);
    }

    private GridPane grid() {
        GridPane grid = LimitRow.grid();
        for (AskLimit limit : AskLimit.values()) {
            var row = new LimitRow(() -> format.format(limit.of(settings.get())), typed -> take(limit, typed));
            rows.add(row);
            row.into(
                    grid,
                    Messages.of("settings.ask.", limit),
                    Messages.of("settings.ask_unit.", limit.unit()),
                    Messages.of(
                            "settings.asks.why",
                            Messages.of("settings.ask_why.", limit),
                            format.format(limit.usual()),
                            limit.least(),
                            limit.most()));
        }
        return grid;
    }

    private String take(AskLimit limit, String typed) {
        Double number = number(Text.line(typed));
        if (number == null || !limit.fits(number)) {
            return Messages.of(
                    limit.unit() == AskLimit.Unit.POINTS ? "settings.asks.wrong_points" : "settings.asks.wrong",
                    limit.least(),
                    limit.most());
        }
        settings.change(s -> limit.with(s, number));
        return "";
    }

    /// A point and a comma both divide: nobody means thousands here.
    private @Nullable Double number(String typed) {
        char divides = format.getDecimalFormatSymbols().getDecimalSeparator();
        String own = typed.replace('.', divides).replace(',', divides);
        var position = new ParsePosition(0);
        Number read = format.parse(own, position);
        return read == null || position.getIndex() < own.length() ? null : read.doubleValue();
    }
}
