package org.vouchbook.ui.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Anticipation;
import org.vouchbook.domain.AskPath;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Settling;
import org.vouchbook.ui.FirstRows;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.workspace.Standpoint;

/// The records behind the right to ask, kind by kind; each opens its form.
final class RecordsPart {
    private final RightViewModel model;
    private final Consumer<Way> go;
    private final MenuButton add = new MenuButton(Messages.of("right.add"), Icon.ADD.node());
    private final VBox records = new VBox(12);
    private final Button print = new Button(Messages.of("service.print"), Icon.PRINT.node());
    private final Button sheet = new Button(Messages.of("interview.sheet.button"), Icon.PRINT.node());
    private final VBox node = new VBox(10, new FlowPane(8, 8, add, print, sheet), records);

    /// @param go opens a form
    /// @param prints what can be printed
    RecordsPart(RightViewModel model, Consumer<Way> go, Prints prints) {
        this.model = model;
        this.go = go;
        node.getStyleClass().add("records");
        for (RecordKind kind : RecordKind.values()) {
            var item = new MenuItem(Messages.of("right.kind.", kind));
            item.setOnAction(_ -> go.accept(new Way.Add(kind)));
            add.getItems().add(item);
        }
        print.setAccessibleText(Messages.of("service.print_spoken"));
        print.setOnAction(_ -> print(prints.handOff()));
        sheet.setAccessibleText(Messages.of("interview.sheet.print"));
        sheet.setTooltip(new Tooltip(Messages.of("interview.sheet.print")));
        sheet.setOnAction(_ -> print(prints.interview()));
        print.managedProperty().bind(print.visibleProperty());
        model.standpointProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void print(Consumer<Standpoint> how) {
        Optional.ofNullable(model.standpointProperty().get()).ifPresent(how);
    }

    private void show() {
        records.getChildren().clear();
        Standpoint at = model.standpointProperty().get();
        add.setDisable(at == null);
        sheet.setDisable(at == null);
        print.setVisible(at != null
                && (!at.file().sales().isEmpty() || !at.file().promises().isEmpty()));
        if (at == null) {
            return;
        }
        AskPath path = VerdictWords.path(at, model.words());
        boolean locked = path instanceof AskPath.Locked || path instanceof AskPath.NotYet;
        add.getItems().getFirst().setDisable(locked);
        records.getChildren().add(new PathStrip(at, locked, go));
        var words = new RecordWords(model.words(), at.policy(), at.kept());
        for (RecordKind kind : RecordKind.values()) {
            List<Row> rows = at.file().records().stream().filter(kind::holds).toList();
            if (!rows.isEmpty()) {
                Label title = new Label(Messages.of("right.section", Messages.of("right.kinds.", kind), rows.size()));
                title.getStyleClass().addAll("quiet", "small", "strong");
                var section = new VBox(2, title);
                FirstRows.add(section, rows, r -> row(r, words));
                if (kind == RecordKind.PLANTED) {
                    // It works only for whoever means to keep what was planted (E5).
                    section.getChildren().add(new MeterLine(at, model.words(), go));
                }
                records.getChildren().add(section);
            }
        }
        if (FirstPath.begins(at)) {
            records.getChildren().add(new FirstPath(at, go));
        }
    }

    private static String settle(Row record) {
        return switch (record) {
            case ReferReason _ -> "right.settle.action";
            case Anticipation _ -> "right.settle.need";
            case Commitment _ -> "right.settle.review";
            default -> "right.settle.promise";
        };
    }

    private Button row(Row record, RecordWords words) {
        RecordWords.Line line = words.of(record);
        LocalDate day = line.date();
        Label text = new Label(line.text());
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label date = new Label(day == null ? "" : words.words().shortDay(day));
        date.getStyleClass().add("quiet");
        date.setMinWidth(Label.USE_PREF_SIZE);
        var content = new HBox(8, new Chip(line.chip(), line.tone()), text, date);
        content.setAlignment(Pos.CENTER_LEFT);
        var row = new Button(null, content);
        content.prefWidthProperty().bind(row.widthProperty().subtract(14));
        row.getStyleClass().addAll("flat", "person-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        row.setPrefWidth(100);
        row.setAccessibleText(Stream.of(line.chip(), line.text(), date.getText())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", ")));
        row.setTooltip(new Tooltip(line.text()));
        row.setOnAction(_ -> go.accept(new Way.Open(record)));
        var edit = new MenuItem(Messages.of("right.edit"), Icon.EDIT.node());
        edit.setOnAction(_ -> go.accept(new Way.Open(record)));
        var delete = new MenuItem(Messages.of("right.delete"), Icon.DELETE.node());
        delete.setOnAction(_ -> model.delete(record));
        row.setContextMenu(new ContextMenu(edit, delete));
        if (Settling.of(record, words.words().today()).isPresent()) {
            var settle = new MenuItem(Messages.of(settle(record)), Icon.DONE.node());
            settle.setOnAction(_ -> model.settle(record));
            row.getContextMenu().getItems().addFirst(settle);
        }
        row.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DELETE) {
                model.delete(record);
                e.consume();
            }
        });
        return row;
    }
}
