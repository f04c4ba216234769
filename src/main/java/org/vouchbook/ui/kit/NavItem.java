package org.vouchbook.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A place in the sidebar, with a count at its right end when something waits there.
public final class NavItem extends ToggleButton {
    private final Label badge = new Label();
    private final String name;

    public NavItem(String name) {
        this.name = name;
        Label title = new Label(name);
        title.getStyleClass().add("name");
        badge.getStyleClass().add("badge");
        badge.setMinWidth(USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox row = new HBox(6, title, spring, badge);
        row.setFillHeight(false);
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> inner(getWidth(), getInsets()), widthProperty(), insetsProperty()));
        getStyleClass().setAll("nav-item");
        setGraphic(row);
        showCount("");
    }

    private static double inner(double width, Insets insets) {
        return Math.max(0, width - insets.getLeft() - insets.getRight());
    }

    /// Shows how much waits, as worded by the caller; empty for nothing.
    public void showCount(String count) {
        badge.setText(count);
        badge.setVisible(!count.isEmpty());
        setAccessibleText((name + " " + count).strip());
    }

    /// The place one is at stays chosen.
    @Override
    public void fire() {
        if (!isSelected() || getToggleGroup() == null) {
            super.fire();
        }
    }
}
