package org.vouchbook.ui.board;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Navigator;

/// The keyboard and the menu of the columns: arrows go from card to card, with Ctrl they take the card along.
record BoardKeys(BoardViewModel model, CardActions actions, Navigator navigator, List<BoardColumn> columns) {
    private static final double MENU_INSET = 24;

    void listenTo(BoardColumn column) {
        column.list().addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(column, e));
        column.list().addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> {
            BoardCard card = column.selected();
            if (card != null) {
                new CardMenu(model, actions, navigator, card).show(column.list(), e.getScreenX(), e.getScreenY());
                e.consume();
            }
        });
    }

    /// Not every keyboard has a key for menus: M does it too, below the card's upper edge.
    private void menu(BoardColumn column, BoardCard card) {
        Node at = column.list().lookupAll(".list-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> shown && card.equals(shown.getItem()))
                .findFirst()
                .orElse(column.list());
        Bounds place = at.localToScreen(at.getBoundsInLocal());
        new CardMenu(model, actions, navigator, card)
                .show(column.list(), place.getMinX() + MENU_INSET, place.getMinY() + MENU_INSET);
    }

    private void pressed(BoardColumn column, KeyEvent e) {
        boolean mine = e.isShortcutDown() ? take(column.selected(), e) : go(column, e);
        if (mine) {
            e.consume();
        }
    }

    private boolean take(@Nullable BoardCard card, KeyEvent e) {
        boolean arrow = e.getCode().isArrowKey();
        if (arrow && card != null) {
            carry(card.id(), e);
        }
        return arrow;
    }

    private void carry(long id, KeyEvent e) {
        switch (e.getCode()) {
            case LEFT -> model.step(id, -1);
            case RIGHT -> model.step(id, 1);
            case UP -> model.shift(id, -1);
            default -> model.shift(id, 1);
        }
    }

    private boolean go(BoardColumn column, KeyEvent e) {
        BoardCard card = column.selected();
        switch (e.getCode()) {
            case LEFT -> neighbour(column, -1);
            case RIGHT -> neighbour(column, 1);
            case ENTER, SPACE -> {
                if (card != null) {
                    model.open(card.id());
                }
            }
            case M -> {
                if (card != null) {
                    menu(column, card);
                }
            }
            case DELETE -> {
                if (card != null) {
                    model.delete(card.id());
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The nearest column that way which has cards, at about the same height.
    private void neighbour(BoardColumn from, int way) {
        int place = Math.max(0, from.list().getSelectionModel().getSelectedIndex());
        for (int i = columns.indexOf(from) + way; i >= 0 && i < columns.size(); i += way) {
            ListView<BoardCard> list = columns.get(i).list();
            if (!list.getItems().isEmpty() && list.getScene() != null) {
                int at = Math.min(place, list.getItems().size() - 1);
                columns.get(i).reveal(list.getItems().get(at).id());
                return;
            }
        }
    }
}
