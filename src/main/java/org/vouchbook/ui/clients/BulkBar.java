package org.vouchbook.ui.clients;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;

/// What can be done to several people at once; there while several are selected.
final class BulkBar {
    private final SelectionMenu menu;
    private final PeopleSelection selection;
    private final Label count = new Label();
    private final Button archive = new Button();
    private final HBox bar;

    BulkBar(PeopleSelection selection, SelectionMenu menu) {
        this.menu = menu;
        this.selection = selection;
        count.getStyleClass().add("strong");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var tag = new Button(Messages.of("clients.do.tag"));
        tag.setOnAction(e -> menu.addTag(tag));
        var kind = new MenuButton(Messages.of("clients.do.kind"));
        kind.getItems().setAll(menu.kinds());
        archive.setOnAction(e -> menu.archiveOrBack());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar = new HBox(6, count, gap, tag, kind, archive, more(), none());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll("card", "bulk-bar");
        selection.ids().addListener(o -> update());
        update();
    }

    HBox node() {
        return bar;
    }

    private MenuButton more() {
        var more = new MenuButton("", Icon.MORE.node());
        more.getStyleClass().add("icon-menu");
        more.setAccessibleText(Messages.of("clients.do.more"));
        more.setTooltip(new Tooltip(Messages.of("clients.do.more")));
        var untag = new MenuItem(Messages.of("clients.do.untag"));
        untag.setOnAction(e -> menu.removeTag(more));
        // Filled once so that the first opening has the right height already.
        more.getItems().setAll(untag, menu.rhythm(), menu.copyEmails(), menu.merge(), menu.delete());
        more.setOnShowing(e -> {
            more.getItems().set(2, menu.copyEmails());
            more.getItems().set(3, menu.merge());
        });
        return more;
    }

    private Button none() {
        var none = new Button("", Icon.REMOVE.node());
        none.getStyleClass().add("flat");
        none.setAccessibleText(Messages.of("clients.select.none"));
        none.setTooltip(new Tooltip(Messages.of("clients.select.none")));
        none.setOnAction(e -> selection.clear());
        return none;
    }

    private void update() {
        int size = selection.ids().get().size();
        count.setText(Messages.of("clients.selected", size));
        archive.setText(Messages.of(menu.inArchive() ? "clients.do.unarchive" : "clients.do.archive"));
        bar.setVisible(size > 1);
        bar.setManaged(size > 1);
    }
}
