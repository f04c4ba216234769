package org.vouchbook.ui.clients;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.vouchbook.workspace.PersonRow;

/// A cell that shows something of a person. Its nodes are made once and filled anew while the list scrolls.
abstract class RowCell extends TableCell<PersonRow, PersonRow> {
    /// A cell with text only.
    static RowCell text(Function<PersonRow, String> of) {
        return new RowCell() {
            @Override
            void show(PersonRow row) {
                setText(of.apply(row));
            }
        };
    }

    abstract void show(PersonRow row);

    /// Says more while the mouse rests on the cell; worded only then. A tool tip is a window of its own: it is made
    /// when the mouse comes for the first time.
    final void explain(Function<PersonRow, String> words) {
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            if (getTooltip() == null) {
                var tip = new Tooltip();
                tip.setOnShowing(_ -> tip.setText(isEmpty() ? "" : words.apply(getItem())));
                setTooltip(tip);
            }
        });
    }

    /// Takes away what [#show] has set. Nodes stay in the cell: to style them anew at each keystroke takes long.
    void hide() {
        setText("");
        if (getGraphic() != null) {
            getGraphic().setVisible(false);
        }
    }

    @Override
    protected final void updateItem(@Nullable PersonRow row, boolean empty) {
        super.updateItem(row, empty);
        setMouseTransparent(empty);
        if (empty || row == null) {
            hide();
        } else {
            show(row);
            if (getGraphic() != null) {
                getGraphic().setVisible(true);
            }
        }
    }
}
