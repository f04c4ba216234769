package org.vouchbook.ui.board;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;

/// What can be done with a card without dragging it (WCAG 2.5.7).
final class CardMenu extends ContextMenu {
    CardMenu(BoardViewModel model, Navigator navigator, BoardCard card) {
        long id = card.id();
        Menu move = new Menu(Messages.of("board.menu.move"));
        for (Stage stage : Stage.values()) {
            MenuItem to = item(Messages.of("stage.", stage), () -> model.move(id, stage, 0));
            to.setDisable(stage == card.stage());
            move.getItems().add(to);
        }
        getItems()
                .addAll(
                        item(Messages.of("board.menu.open"), () -> model.open(id)),
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
