package org.vouchbook.ui.today;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Gathering;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Tone;
import org.vouchbook.workspace.TodayPicture;

/// The next meetings of the networking groups and our own events; a group that has none is asked about (K3), and
/// what a group agreed is looked at on its day (J17).
final class GatheringsPane extends VBox {
    private static final int SHOWN = 4;

    private final Navigator navigator;
    private final VBox rows = new VBox(4);

    GatheringsPane(Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().addAll("card", "reconnect-card");
        var title = new Label(Messages.of("today.gatherings.title"));
        title.getStyleClass().add("section-title");
        getChildren().addAll(title, rows);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(TodayPicture picture, TodayWords words) {
        setVisible(!picture.gatherings().isEmpty());
        rows.getChildren()
                .setAll(picture.gatherings().stream()
                        .limit(SHOWN)
                        .map(g -> row(g, words))
                        .toList());
    }

    private Button row(Gathering gathering, TodayWords words) {
        LocalDate day = gathering.day();
        boolean today = day != null && !day.isAfter(words.today());
        String title = gathering.kind() == Gathering.Kind.REVIEW
                ? Messages.of("today.gatherings.review", gathering.name())
                : gathering.name();
        String when = day == null ? Messages.of("today.gatherings.unknown") : words.when(day);
        var name = new Label(title);
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var chip = new Chip(when, today ? Tone.WARNING : Tone.NEUTRAL);
        chip.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(10, name, chip);
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new Button("", row);
        button.getStyleClass().addAll("flat", "person-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(Messages.of("today.gatherings.spoken", title, when));
        row.prefWidthProperty().bind(button.widthProperty().subtract(12));
        button.setOnAction(_ -> {
            switch (gathering.kind()) {
                case GROUP, REVIEW -> navigator.openGroups(gathering.id());
                case EVENT -> navigator.openEvents(gathering.id());
            }
        });
        return button;
    }
}
