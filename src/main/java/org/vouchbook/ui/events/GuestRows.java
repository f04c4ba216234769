package org.vouchbook.ui.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vouchbook.domain.EventGuest;
import org.vouchbook.domain.EventReport;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Invitation.State;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Tone;

/// The lines of an event: a guest with what became of the invitation, and a guest who waits for a word.
///
/// @param open opens a form
/// @param person shows a person
record GuestRows(EventsViewModel model, Consumer<Form> open, LongConsumer person) {
    private static final List<InteractionKind> TALKS =
            List.of(InteractionKind.CALL, InteractionKind.MEETING, InteractionKind.EMAIL);
    private static final double CHIP = 96;

    /// A guest, with what can be said of them now: before it begins who comes, afterwards who came.
    Node guest(EventGuest guest, EventReport report) {
        State state = guest.invitation().state();
        var chip = new Chip(Messages.of("events.state.", state), tone(state));
        chip.setMinWidth(CHIP);
        chip.setAlignment(Pos.CENTER);
        var row = row(chip, name(guest));
        row.getChildren().addAll(quiet(guest), space());
        String friend = guest.invitation().friend();
        if (guest.bringsSomebodyNew()) {
            var welcome = new Hyperlink(Messages.of("events.into_book"));
            welcome.setAccessibleText(Messages.of("events.welcome_named", friend));
            welcome.setTooltip(new Tooltip(welcome.getAccessibleText()));
            welcome.setMinWidth(Region.USE_PREF_SIZE);
            welcome.setOnAction(_ -> {
                welcome.setVisited(false);
                open.accept(model.forms().friend(report, guest));
            });
            row.getChildren().add(welcome);
        }
        for (State to :
                report.begun() ? List.of(State.CAME, State.STAYED_AWAY) : List.of(State.COMING, State.STAYED_AWAY)) {
            if (to != state) {
                row.getChildren().add(mark(guest, to));
            }
        }
        var edit = new Button(null, Icon.EDIT.node());
        edit.getStyleClass().addAll("flat", "small-button");
        edit.setAccessibleText(Messages.of("events.edit_guest", guest.contact().displayName()));
        edit.setOnAction(_ -> open.accept(model.forms().guest(report, guest)));
        row.getChildren().add(edit);
        return row;
    }

    /// Somebody who came and has not been spoken to since: noted in one step.
    Node waiting(EventGuest guest) {
        var buttons = new FlowPane(6, 6);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (InteractionKind kind : TALKS) {
            var button = new Button(Messages.of("interaction.", kind));
            button.getStyleClass().add("small-button");
            button.setAccessibleText(Messages.of(
                    "events.spoke",
                    Messages.of("interaction.", kind),
                    guest.contact().displayName()));
            button.setTooltip(new Tooltip(button.getAccessibleText()));
            button.setOnAction(_ -> {
                button.setDisable(true);
                model.spoke(guest, kind);
            });
            buttons.getChildren().add(button);
        }
        HBox.setHgrow(buttons, Priority.ALWAYS);
        return row(name(guest), buttons);
    }

    private Button mark(EventGuest guest, State to) {
        String words = Messages.of("events.state.", to);
        var button = new Button(words);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(Messages.of("events.mark", guest.contact().displayName(), words));
        button.setOnAction(_ -> {
            button.setDisable(true);
            model.went(guest, to);
        });
        return button;
    }

    private Hyperlink name(EventGuest guest) {
        var link = new Hyperlink(guest.contact().displayName());
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            person.accept(guest.contact().id());
        });
        return link;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("event-row");
        return row;
    }

    /// Whom they bring, and since when they have been spoken to.
    private Label quiet(EventGuest guest) {
        String friend = guest.invitation().friend();
        LocalDate talked = guest.talked();
        var words = new ArrayList<String>();
        if (!friend.isEmpty()) {
            words.add(Messages.of("events.brings", friend));
        }
        if (talked != null) {
            words.add(Messages.of("events.talked", model.words().shortDay(talked)));
        }
        var label = new Label(String.join(" · ", words));
        label.getStyleClass().add("quiet");
        label.setMinWidth(0);
        return label;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Tone tone(State state) {
        return switch (state) {
            case CAME -> Tone.SUCCESS;
            case COMING -> Tone.WARNING;
            case INVITED, STAYED_AWAY -> Tone.NEUTRAL;
        };
    }
}
