package org.vouchbook.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.TodayLine;

/// Everything that can be done with a line, and the days it can be put off to.
final class LineMenu {
    private static final int WEEK = 7;

    private LineMenu() {}

    static ContextMenu of(LineActions actions, TodayLine line, Node owner) {
        var later = new Menu(Messages.of("today.menu.snooze"));
        later.getItems().setAll(days(actions, line, owner));
        var menu = new ContextMenu();
        menu.getItems().setAll(deeds(actions, line, owner));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        later,
                        item(Messages.of("today.menu.dismiss"), () -> actions.dismiss(line, owner)),
                        new SeparatorMenuItem());
        var why = new Menu(Messages.of("today.menu.reasons"));
        why.getItems().setAll(reasons(actions, line).getItems());
        if (!why.getItems().isEmpty()) {
            menu.getItems().add(why);
        }
        menu.getItems()
                .addAll(
                        item(Messages.of("today.menu.open"), () -> actions.open(line)),
                        item(
                                Messages.of("today.menu.person", line.person().displayName()),
                                () -> actions.openPerson(line)));
        return menu;
    }

    /// The records behind its facts; empty where the line itself says it all.
    static ContextMenu reasons(LineActions actions, TodayLine line) {
        var menu = new ContextMenu();
        new ReasonWords(actions.model().words(), line)
                .facts().stream()
                        .filter(Said::leads)
                        .map(fact -> item(fact.text(), () -> actions.follow(line, fact)))
                        .forEach(menu.getItems()::add);
        return menu;
    }

    private static List<MenuItem> deeds(LineActions actions, TodayLine line, Node owner) {
        if (LineActions.isAsk(line)) {
            return List.of(
                    item(Messages.of("today.menu.asked"), () -> actions.done(line)),
                    item(Messages.of("today.menu.ask_words"), () -> actions.words(line)));
        }
        var deeds = new ArrayList<MenuItem>();
        if (line.section() == TodayLine.Section.PROMISES) {
            deeds.add(item(Messages.of("today.menu.kept"), () -> actions.done(line)));
        }
        if (!line.followUp().kind().isContact()) {
            return List.of(
                    item(Messages.of("today.menu.settled"), () -> actions.done(line, owner)),
                    item(Messages.of("today.menu.done_on"), () -> actions.doneOn(line, owner)));
        }
        for (Deed way : Deed.WAYS) {
            deeds.add(item(Messages.of("today.menu.done.", way.kind()), () -> actions.done(line, way)));
        }
        deeds.add(item(Messages.of("today.menu.gift"), () -> actions.gift(line, owner)));
        deeds.add(item(Messages.of("today.menu.done_on"), () -> actions.doneOn(line, owner)));
        return deeds;
    }

    /// Tomorrow, next week, in a month, or a day of choice; or not at all, where that may be.
    static ContextMenu later(LineActions actions, TodayLine line, Node owner) {
        var menu = new ContextMenu();
        menu.getItems().setAll(days(actions, line, owner));
        if (!line.followUp().kind().isMandatory()) {
            menu.getItems()
                    .addAll(
                            new SeparatorMenuItem(),
                            item(Messages.of("today.menu.dismiss"), () -> actions.dismiss(line, owner)));
        }
        return menu;
    }

    private static List<MenuItem> days(LineActions actions, TodayLine line, Node owner) {
        LocalDate tomorrow = actions.model().tomorrow();
        return List.of(
                day("today.snooze.tomorrow", tomorrow, actions, line),
                day("today.snooze.week", tomorrow.plusDays(WEEK - 1), actions, line),
                day("today.snooze.month", tomorrow.minusDays(1).plusMonths(1), actions, line),
                item(Messages.of("today.snooze.day"), () -> actions.snoozeTo(line, owner)));
    }

    private static MenuItem day(String key, LocalDate day, LineActions actions, TodayLine line) {
        return item(Messages.of(key, actions.model().words().choice(day)), () -> actions.snooze(line, day));
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
