package org.vouchbook.ui.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.ui.Messages;

/// A duty that waits, with what can be said to it.
final class FollowUpRow extends VBox {
    private final FollowUp followUp;
    private final CardAnswers answers;
    private final String deed;
    private final VBox more = new VBox();

    FollowUpRow(BoardCard card, FollowUp followUp, BoardWords words, CardAnswers answers, CardActions actions) {
        super(8);
        this.followUp = followUp;
        this.answers = answers;
        deed = DueLine.deed(card, followUp.kind());
        getStyleClass().addAll("rung", "follow-up");
        Label when = new Label(DueLine.when(followUp, words));
        when.setMinWidth(USE_PREF_SIZE);
        String style = switch (followUp.urgency(words.now())) {
            case LATE -> "late";
            case TODAY -> "next";
            case LATER -> "later";
        };
        when.getStyleClass().addAll("small", style.equals("late") ? "late-text" : "quiet");
        Label name = new Label(deed);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(8, dot(style), name, when);
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane buttons = new FlowPane(6, 6);
        buttons.getChildren().add(followUp.kind().doneBy().isPresent() ? move() : doneMenu());
        buttons.getChildren().add(button("follow.words", () -> actions.write(card, followUp.kind())));
        buttons.getChildren().add(laterMenu());
        if (!followUp.kind().isMandatory()) {
            buttons.getChildren().add(button("follow.dismiss", () -> more(new DismissForm(this::dismiss))));
        }
        Fields.when(false, more);
        getChildren().addAll(head, buttons, more);
    }

    /// A duty that was done or waved away, in a line.
    static Node closed(BoardCard card, FollowUp followUp, BoardWords words) {
        Instant at = followUp.answeredAt();
        String day = at == null ? "" : words.day(at);
        boolean done = followUp.state() == FollowUp.State.DONE;
        Label line = new Label(
                Messages.of(done ? "follow.done_on" : "follow.dismissed_on", DueLine.deed(card, followUp.kind()), day));
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        HBox row = new HBox(8, dot(done ? "done" : "later"), line);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node move() {
        String to = followUp.kind()
                .doneBy()
                .map(stage -> Messages.of("stage.", stage))
                .orElse("");
        Button button = new Button(Messages.of("follow.move", to));
        button.setOnAction(e -> answers.done(followUp, Way.SPOKEN));
        return button;
    }

    private MenuButton doneMenu() {
        MenuButton menu = new MenuButton(Messages.of("follow.done"));
        menu.setAccessibleText(Messages.of("follow.done_spoken", deed));
        for (Way way : Way.values()) {
            if (way != Way.GIFT) {
                menu.getItems().add(item(Messages.of("follow.way.", way), () -> answers.done(followUp, way)));
            }
        }
        menu.getItems().add(item(Messages.of("follow.way.gift"), () -> more(doneForm(Way.GIFT))));
        menu.getItems().add(item(Messages.of("follow.earlier"), () -> more(doneForm(Way.WRITTEN))));
        return menu;
    }

    private DoneForm doneForm(Way way) {
        return new DoneForm(answers.session(), way, (chosen, when, gift) -> answers.done(followUp, chosen, when, gift));
    }

    private MenuButton laterMenu() {
        MenuButton menu = new MenuButton(Messages.of("follow.later"));
        menu.setAccessibleText(Messages.of("follow.later_spoken", deed));
        Supplier<LocalDate> today = () -> answers.session().workspace().today();
        for (int days : new int[] {1, 3, 7, 14}) {
            menu.getItems()
                    .add(item(
                            Messages.of("follow.in_days", days),
                            () -> answers.later(followUp, today.get().plusDays(days))));
        }
        return menu;
    }

    private void dismiss(String reason) {
        answers.dismiss(followUp, reason);
    }

    private void more(Node form) {
        more.getChildren().setAll(form);
        Fields.when(true, more);
        form.lookupAll(".text-input").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private static Circle dot(String style) {
        Circle dot = new Circle(5);
        dot.getStyleClass().setAll("dot", style);
        return dot;
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Messages.of(key));
        button.setOnAction(e -> action.run());
        return button;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }
}
