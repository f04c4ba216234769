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
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.EventGuest;
import org.vouchbook.domain.EventReport;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.ui.FirstRows;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Paragraph;

/// One event: what it is, whom to talk to afterwards, and its guests. Of hundreds a screenful is made; at the door
/// somebody is found by name.
final class EventPane extends VBox {
    private final EventsViewModel model;
    private final Consumer<Form> open;
    private final GuestRows rows;
    private final EventExport export;
    private final VBox top = new VBox(14);
    private final Label title = title();
    /// It stays when the rest is made anew: what is being typed goes on.
    private final TextField find = new TextField();

    private final VBox guests = new VBox(4);
    private final VBox section = new VBox(4, title, find, guests);
    private final FirstRows first = new FirstRows();
    private final FirstRows firstWaiting = new FirstRows();
    private long shown;

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
        find.setId("find-guest");
        find.setPromptText(Messages.of("events.find"));
        find.setAccessibleText(find.getPromptText());
        find.textProperty().subscribe(() -> {
            first.again();
            list(model.open().report());
        });
        getChildren().addAll(top, section);
        model.open().tell(this::show);
    }

    private void show(@Nullable EventReport report) {
        String had = focused();
        top.getChildren().clear();
        section.setVisible(report != null);
        if (report == null) {
            return;
        }
        begin(report.event().id());
        top.getChildren().addAll(head(report), actions(report));
        List<EventGuest> waiting = report.waiting();
        if (!waiting.isEmpty()) {
            Label above = title();
            above.setText(words("events.waiting", waiting.size()));
            var box = new VBox(4, above, new Paragraph(Messages.of("events.waiting_hint"), "quiet"));
            firstWaiting.into(box, waiting, rows::waiting);
            top.getChildren().add(box);
        }
        title.setText(words("events.guests", report.guests().size()));
        find.setVisible(
                report.guests().size() > FirstRows.FIRST || !find.getText().isEmpty());
        find.setManaged(find.isVisible());
        list(report);
        focus(had);
    }

    /// Another event begins with a screenful of everybody.
    private void begin(long event) {
        if (event != shown) {
            shown = event;
            find.clear();
            first.again();
            firstWaiting.again();
        }
    }

    private void list(EventReport report) {
        List<EventGuest> found = report.named(find.getText());
        guests.getChildren().clear();
        first.into(guests, found, guest -> rows.guest(guest, report));
        if (found.isEmpty() && !report.guests().isEmpty()) {
            guests.getChildren().add(new Paragraph(Messages.of("events.find_none"), "quiet"));
        }
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
        if (had.isEmpty() || find.equals(getScene().getFocusOwner())) {
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

    private static Label title() {
        var title = new Label();
        title.getStyleClass().addAll("quiet", "small", "strong");
        return title;
    }

    private static String words(String key, int count) {
        return Messages.of("right.section", Messages.of(key), count);
    }

    private static Button button(String key, Icon icon) {
        var button = new Button(Messages.of(key), icon.node());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
