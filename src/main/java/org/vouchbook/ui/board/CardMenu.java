package org.vouchbook.ui.board;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;

/// What can be done with a card without dragging it (WCAG 2.5.7).
final class CardMenu extends ContextMenu {
    CardMenu(BoardViewModel model, CardActions actions, Navigator navigator, BoardCard card) {
        long id = card.id();
        Menu move = new Menu(Messages.of("board.menu.move"));
        for (Stage stage : Stage.values()) {
            MenuItem to = item(Messages.of("stage.", stage), () -> model.move(id, stage, 0));
            to.setDisable(stage == card.stage());
            move.getItems().add(to);
        }
        getItems().add(item(Messages.of("board.menu.open"), () -> model.open(id)));
        getItems().addAll(contact(actions, card));
        if (card.referral().direction() == ReferralDirection.RECEIVED
                && card.referral().ladder().confirmed() == null) {
            getItems()
                    .add(item(
                            Messages.of("board.menu.mail"),
                            () -> actions.mails().choose(id)));
        }
        getItems()
                .addAll(
                        move,
                        item(Messages.of("board.menu.up"), () -> model.shift(id, -1)),
                        item(Messages.of("board.menu.down"), () -> model.shift(id, 1)),
                        new SeparatorMenuItem(),
                        person(navigator, card.prospect().id(), card.prospect().displayName()),
                        person(
                                navigator,
                                card.counterpart().id(),
                                card.counterpart().displayName()),
                        new SeparatorMenuItem(),
                        item(Messages.of("referral.delete"), () -> model.delete(id)));
    }

    /// First contact where the door is open; with a bare name one goes back to whoever gave it (F3).
    private static List<MenuItem> contact(CardActions actions, BoardCard card) {
        if (CardActions.waits(card)) {
            return List.of(
                    item(Messages.of("board.menu.call"), () -> actions.call(card)),
                    item(Messages.of("board.menu.write"), () -> actions.write(card)),
                    item(Messages.of("card.sheet.print"), () -> actions.callSheet(card)));
        }
        boolean open =
                card.followUps().stream().anyMatch(f -> f.kind() == FollowUpKind.ASK_FOR_INTRODUCTION && f.isOpen());
        return open
                ? List.of(item(
                        Messages.of("board.menu.go_back"),
                        () -> actions.write(card, FollowUpKind.ASK_FOR_INTRODUCTION)))
                : List.of();
    }

    private static MenuItem person(Navigator navigator, long id, String name) {
        return item(Messages.of("board.menu.person", name), () -> navigator.openPerson(id));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }
}
