package org.vouchbook.ui.events;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.EventReport;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Paragraph;

/// One event: what it is, whom to talk to afterwards, and its guests.
final class EventPane extends VBox {
    private final EventsViewModel model;
    private final Consumer<Form> open;
    private final GuestRows rows;
    private final EventExport export;

    /// @param open opens a form
    /// @param person shows a person
    /// @param export writes the guests
    EventPane(EventsViewModel model, Consumer<Form> open, LongConsumer person, EventExport export) {
        super(14);
        this.model = model;
        this.open = open;
        this.export = export;
        rows = new GuestRows(model, open, person);
        getStyleClass().add("group-pane");
        model.open().tell(this::show);
    }

    private void show(@Nullable EventReport report) {
        String had = focused();
        getChildren().clear();
        if (report == null) {
            return;
        }
        getChildren().addAll(head(report), actions(report));
        if (!report.waiting().isEmpty()) {
            getChildren()
                    .add(section(
                            "events.waiting",
                            Messages.of("events.waiting_hint"),
                            report.waiting().stream().map(rows::waiting).toList()));
        }
        getChildren()
                .add(section(
                        "events.guests",
                        "",
                        report.guests().stream().map(g -> rows.guest(g, report)).toList()));
        focus(had);
    }

    /// What has the keyboard here, as a screen reader names it; empty: nothing does.
    private String focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner == null) {
            return "";
        }
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == this) {
                return Objects.requireNonNullElse(owner.getAccessibleText(), "-");
            }
        }
        return "";
    }

    /// What was drawn anew gets the keyboard back: the same, or the first thing to do.
    private void focus(String had) {
        if (had.isEmpty()) {
            return;
        }
        List<Node> buttons = List.copyOf(lookupAll(".event-row .button"));
        buttons.stream()
                .filter(b -> had.equals(b.getAccessibleText()))
                .findFirst()
                .or(() -> buttons.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    private Node head(EventReport report) {
        GuestEvent event = report.event();
        Label name = new Paragraph(event.name(), "group-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var edit = button("events.edit", Icon.EDIT);
        edit.setOnAction(_ -> open.accept(model.forms().event(event)));
        var top = new HBox(8, name, edit);
        top.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(4, top, new Paragraph(EventWords.facts(report, model.words()), "quiet"));
        if (!event.about().isEmpty()) {
            head.getChildren().add(new Paragraph(event.about(), "quiet"));
        }
        head.getChildren().add(new Paragraph(EventWords.figures(report), "strong"));
        return head;
    }

    private Node actions(EventReport report) {
        var invite = button("events.invite", Icon.ADD);
        invite.setOnAction(_ -> open.accept(model.forms().guest(report, null)));
        var several = new MenuButton(Messages.of("events.invite_tagged"));
        several.setMinWidth(Region.USE_PREF_SIZE);
        // Tags are looked for when they are asked for: the book may have thousands of people.
        several.setOnShowing(_ -> several.getItems().setAll(tags(report)));
        several.getItems().setAll(tags(report));
        several.setDisable(several.getItems().isEmpty());
        var pdf = button("events.pdf", Icon.PRINT);
        pdf.setOnAction(_ -> export.pdf(report));
        var csv = button("events.csv", Icon.FILE);
        csv.setOnAction(_ -> export.csv(report));
        return new FlowPane(8, 8, invite, several, pdf, csv);
    }

    private List<MenuItem> tags(EventReport report) {
        return model.tags().stream()
                .map(tag -> {
                    var item = new MenuItem(tag);
                    item.setOnAction(_ -> open.accept(model.forms().several(report, tag, model.tagged(tag))));
                    return item;
                })
                .toList();
    }

    private static Node section(String key, String hint, List<? extends Node> content) {
        Label title = new Label(Messages.of("right.section", Messages.of(key), content.size()));
        title.getStyleClass().addAll("quiet", "small", "strong");
        var box = new VBox(4, title);
        if (!hint.isEmpty()) {
            box.getChildren().add(new Paragraph(hint, "quiet"));
        }
        box.getChildren().addAll(content);
        return box;
    }

    private static Button button(String key, Icon icon) {
        var button = new Button(Messages.of(key), icon.node());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
