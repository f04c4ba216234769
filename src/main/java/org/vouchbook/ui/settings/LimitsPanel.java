package org.vouchbook.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.SettingsFile;

/// How long each duty may take and how often to be in touch: the number, and where it comes from.
final class LimitsPanel extends VBox {
    private final SettingsFile settings;
    private final List<LimitRow> rows = new ArrayList<>();

    LimitsPanel(SettingsFile settings) {
        this.settings = settings;
        getStyleClass().add("panel");
        var usual = new Button(Messages.of("settings.limits.usual"));
        usual.setOnAction(_ -> {
            for (Limit limit : Limit.values()) {
                settings.change(s -> limit.with(s, limit.usual()));
            }
            rows.forEach(LimitRow::usual);
        });
        getChildren()
                .setAll(
                        title("settings.limits.clocks"),
                        grid(true),
                        title("settings.limits.rhythms"),
                        grid(false),
                        usual);
    }

    private static Label title(String key) {
        var title = new Label(Messages.of(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private GridPane grid(boolean clocks) {
        GridPane grid = LimitRow.grid();
        for (Limit limit : Limit.values()) {
            if (limit.isClock() == clocks) {
                var row = new LimitRow(() -> String.valueOf(limit.of(settings.get())), typed -> take(limit, typed));
                rows.add(row);
                row.into(
                        grid,
                        Messages.of("settings.limit.", limit),
                        Messages.of(limit == Limit.FIRST_CONTACT ? "settings.limits.hours" : "settings.limits.days"),
                        Messages.of("settings.limits.why", Messages.of("settings.why.", limit), limit.usual()));
            }
        }
        return grid;
    }

    private String take(Limit limit, String text) {
        String typed = Text.line(text);
        int value = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
        if (value < 1 || value > limit.most()) {
            return Messages.of("settings.limits.wrong", limit.most());
        }
        settings.change(s -> limit.with(s, value));
        return "";
    }
}
