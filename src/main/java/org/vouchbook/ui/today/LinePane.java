package org.vouchbook.ui.today;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Avatar;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Tone;
import org.vouchbook.workspace.TodayLine;
import org.vouchbook.workspace.TodayLine.Section;

/// One thing to do: who, what, why, how pressing, and the buttons to do it. Used again for other lines.
final class LinePane extends HBox {
    private static final double ROOMY = 620;

    private final LineActions actions;
    private final Avatar avatar = new Avatar("");
    private final Label title = new Label();
    private final FactsLine why;
    private final Chip chip = new Chip("", Tone.NEUTRAL);
    private final Button call = new Button(Messages.of("today.button.call"));
    private final Button write = new Button(Messages.of("today.button.write"));
    private final Button words = new Button(Messages.of("today.button.words"));
    private final Button gift = new Button(Messages.of("today.button.gift"));
    private final Button later = new Button("", Icon.DATE.node());
    private final Button done = new Button("", Icon.DONE.node());
    private final Tip whole = new Tip();
    private @Nullable TodayLine line;
    private @Nullable ContextMenu open;

    LinePane(LineActions actions) {
        this.actions = actions;
        why = new FactsLine(this::follow);
        getStyleClass().add("today-line");
        setAlignment(Pos.CENTER_LEFT);
        actions.model().current().subscribe(this::fit);
        title.getStyleClass().add("strong");
        var text = new VBox(3, title, why);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        // Who it is and why is never cut: where there is little room it takes a line more.
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        why.setMinHeight(USE_PREF_SIZE);
        whole.on(text);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(avatar, text, chip, done);
        button(call, "today.tip.call", line -> actions.call(line, call));
        button(write, "today.tip.write", actions::words);
        button(words, "today.tip.words", actions::words);
        button(gift, "today.tip.gift", line -> actions.gift(line, gift));
        button(later, "today.tip.snooze", line -> show(LineMenu.later(actions, line, later), later));
        button(done, "today.tip.done", line -> actions.done(line, done));
        widthProperty().subscribe(this::fit);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> pressed());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        setOnContextMenuRequested(this::menu);
    }

    /// Shows a line.
    ///
    /// @param row with its place in the panel
    void show(TodayRow.Line row, TodayWords now) {
        line = row.line();
        var says = new LineWords(now, row.line());
        var reasons = new ReasonWords(now, row.line());
        String reason = reasons.text();
        avatar.show(row.line().person().displayName());
        title.setText(says.title());
        whole.setText(reason.isEmpty() ? says.title() : says.title() + "\n" + reason);
        why.show(reasons.facts());
        why.setVisible(!reason.isEmpty());
        why.setManaged(!reason.isEmpty());
        chip.show(says.chip(), says.tone());
        buttons(row.line());
        fit();
        pseudo("first", row.first());
        pseudo("last", row.last());
        setAccessibleText(Messages.of("today.line.spoken", says.title(), says.chip(), reason));
    }

    /// What a screen reader says of it.
    String spoken() {
        return getAccessibleText();
    }

    /// The days to put it off to, below its button.
    void snooze() {
        TodayLine now = line;
        if (now != null) {
            show(LineMenu.later(actions, now, later), later);
        }
    }

    /// The records that it stands on, to choose from, below its button.
    void reasons() {
        TodayLine now = line;
        if (now != null) {
            ContextMenu menu = LineMenu.reasons(actions, now);
            if (menu.getItems().isEmpty()) {
                actions.open(now);
            } else {
                show(menu, done);
            }
        }
    }

    private void follow(Said fact) {
        TodayLine now = line;
        if (now != null) {
            actions.follow(now, fact);
        }
    }

    Node questionPlace() {
        return done;
    }

    private void buttons(TodayLine now) {
        boolean prospect = now.followUp().kind() == FollowUpKind.FIRST_CONTACT;
        shown(
                call,
                Deed.isTalk(now.section())
                        && now.followUp().kind().isContact()
                        && !now.person().phones().isEmpty());
        shown(write, prospect);
        shown(words, !prospect && now.followUp().kind().hasWords());
        boolean ask = LineActions.isAsk(now);
        words.setText(Messages.of(ask ? "today.button.ask" : "today.button.words"));
        tip(words, ask ? "today.tip.ask" : "today.tip.words");
        tip(done, ask ? "today.tip.asked" : now.section() == Section.PROMISES ? "today.tip.kept" : "today.tip.done");
        FollowUpKind kind = now.followUp().kind();
        shown(gift, kind == FollowUpKind.THANK_FOR_SALE || kind == FollowUpKind.BIRTHDAY);
    }

    /// Where there is little room, only the line at hand offers to put it off.
    void fit() {
        TodayLine now = line;
        shown(
                later,
                getWidth() > ROOMY
                        || (now != null
                                && now.key().equals(actions.model().current().get())));
    }

    /// A button comes into the line when it is wanted for the first time: most lines never have most of them.
    private void shown(Button button, boolean shown) {
        if (shown && !getChildren().contains(button)) {
            List<Button> order = List.of(call, write, words, gift, later, done);
            List<Button> after = order.subList(order.indexOf(button) + 1, order.size());
            int at = 0;
            while (!(getChildren().get(at) instanceof Button other && after.contains(other))) {
                at++;
            }
            getChildren().add(at, button);
        }
        button.setVisible(shown);
        button.setManaged(shown);
    }

    private static void tip(Button button, String key) {
        button.setAccessibleText(Messages.of(key));
    }

    /// The keys do the same from the list: the buttons need no stop of their own.
    private void button(Button button, String tip, java.util.function.Consumer<TodayLine> action) {
        tip(button, tip);
        // A list makes dozens of lines and of their tips hardly one is looked at.
        button.addEventHandler(
                MouseEvent.MOUSE_ENTERED, _ -> button.setTooltip(new Tooltip(button.getAccessibleText())));
        button.getStyleClass().add("line-button");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            TodayLine now = line;
            if (now != null) {
                actions.model().current().set(now.key());
                action.accept(now);
            }
        });
    }

    private void pressed() {
        TodayLine now = line;
        if (now != null) {
            actions.model().current().set(now.key());
        }
    }

    private void clicked(MouseEvent event) {
        TodayLine now = line;
        if (now != null && event.getClickCount() == 2) {
            actions.open(now);
        }
    }

    private void menu(ContextMenuEvent event) {
        TodayLine now = line;
        if (now != null) {
            hideMenu();
            open = LineMenu.of(actions, now, done);
            open.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private void show(ContextMenu menu, Node owner) {
        hideMenu();
        open = menu;
        menu.show(owner, javafx.geometry.Side.BOTTOM, 0, 2);
    }

    private void hideMenu() {
        if (open != null) {
            open.hide();
        }
    }

    private void pseudo(String name, boolean on) {
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass(name), on);
    }
}
