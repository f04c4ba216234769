package org.vouchbook.ui.playbook;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Icon;

/// How an element went so far, the latest first.
final class RehearsalPast extends VBox {
    /// Older ones stay in the book and in its export.
    private static final int MOST = 20;

    private final RehearsalViewModel model;

    RehearsalPast(RehearsalViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("rehearsal-past");
        model.past.subscribe(this::show);
        show();
    }

    private void show() {
        var title = new Label(Messages.of("rehearsal.past", model.past.size()));
        title.getStyleClass().add("strong");
        var rows = new GridPane();
        rows.setHgap(10);
        rows.setVgap(8);
        var texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        texts.setMinWidth(0);
        rows.getColumnConstraints().setAll(new ColumnConstraints(), texts);
        for (Rehearsal rehearsal : model.past.stream().limit(MOST).toList()) {
            rows.addRow(rows.getRowCount(), row(rehearsal));
        }
        getChildren().setAll(title, rows);
    }

    private Node[] row(Rehearsal rehearsal) {
        var day = new Label(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault())
                .format(rehearsal.date()));
        day.getStyleClass().addAll("quiet", "small");
        day.setMinWidth(Region.USE_PREF_SIZE);
        String how = Messages.of("rehearsal.went.", rehearsal.went());
        var texts = new VBox(2);
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        add(texts, rehearsal.words().isEmpty() ? "" : Messages.of("testimonials.quote", rehearsal.words()), "label");
        add(texts, rehearsal.note(), "quiet");
        var delete = new Button("", Icon.DELETE.node());
        delete.getStyleClass().addAll("flat", "icon-button");
        delete.setAccessibleText(Messages.of("rehearsal.delete", day.getText(), how));
        delete.setTooltip(new Tooltip(delete.getAccessibleText()));
        delete.setOnAction(_ -> model.delete(rehearsal));
        return new Node[] {new Chip(how, RehearsalCell.tone(rehearsal.went())), texts, day, delete};
    }

    private static void add(VBox texts, String words, String styleClass) {
        if (!words.isEmpty()) {
            var label = new Label(words);
            label.getStyleClass().add(styleClass);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            texts.getChildren().add(label);
        }
    }
}
