package org.vouchbook.ui.person;

import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Tone;

/// One line of the timeline: kind, note, the side it speaks for, date.
final class TimelineCell extends ListCell<Interaction> {
    private static final int LONGEST_LINE = 200;
    private final PersonViewModel model;
    private final Chip kind = new Chip("", Tone.NEUTRAL);
    private final Label note = new Label();
    private final AxisDot axis = new AxisDot();
    private final Tooltip axisName = new Tooltip();
    private final Label date = new Label();
    private final HBox line = new HBox(10, kind, note, axis, date);

    TimelineCell(PersonViewModel model, BiConsumer<Interaction, Node> edit) {
        this.model = model;
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinWidth(0);
        HBox.setHgrow(note, Priority.ALWAYS);
        date.getStyleClass().add("quiet");
        date.setMinWidth(Label.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        Tooltip.install(axis, axisName);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setContextMenu(menu(edit));
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && getItem() != null) {
                edit.accept(getItem(), this);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Interaction item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null ? null : line);
        if (item == null) {
            setAccessibleText(null);
            return;
        }
        String name = Messages.of("interaction.", item.kind());
        String text = firstLine(item.note());
        String side = item.axis() == null ? "" : speaksFor(item.axis());
        kind.show(name, tone(item.kind()));
        note.setText(text);
        axis.show(item.axis());
        axisName.setText(side);
        String day = model.words().shortDay(item.date(), model.today());
        Integer minutes = item.minutes();
        date.setText(minutes == null ? day : Messages.of("person.minutes", day, minutes));
        setAccessibleText(Stream.of(model.words().day(item.date()), name, text, side)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private ContextMenu menu(BiConsumer<Interaction, Node> edit) {
        MenuItem change = new MenuItem(Messages.of("person.timeline.edit"), Icon.EDIT.node());
        change.setOnAction(e -> edit.accept(getItem(), this));
        MenuItem delete = new MenuItem(Messages.of("person.timeline.delete"), Icon.DELETE.node());
        delete.setOnAction(e -> model.delete(getItem()));
        return new ContextMenu(change, delete);
    }

    private static String speaksFor(Axis axis) {
        return Messages.of("person.speaks_for", Messages.of("axis.", axis));
    }

    private static String firstLine(String note) {
        String start = note.length() <= LONGEST_LINE ? note : note.substring(0, LONGEST_LINE);
        return Text.line(start);
    }

    private static Tone tone(InteractionKind kind) {
        return switch (kind) {
            case THANKED_ME -> Tone.SUCCESS;
            case COMPLAINT -> Tone.DANGER;
            default -> Tone.NEUTRAL;
        };
    }
}
