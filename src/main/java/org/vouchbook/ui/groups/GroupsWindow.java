package org.vouchbook.ui.groups;

import java.util.function.LongConsumer;
import javafx.scene.control.ListCell;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.Undoing;
import org.vouchbook.ui.form.RecordWindow;
import org.vouchbook.ui.kit.Theme;

/// The networking groups in a window of their own: the list on the left, one of them on the right.
public final class GroupsWindow {
    private static final RecordWindow.Words WORDS =
            new RecordWindow.Words("groups.title", "groups.new", "groups.first", "groups.none");

    private final GroupsViewModel model;
    private final Theme theme;
    private final LongConsumer openPerson;
    private final Undoing undoing;
    private final GroupExport export;

    /// @param openPerson shows a person; the window then closes
    public GroupsWindow(Session session, Theme theme, SaveFile save, LongConsumer openPerson) {
        model = new GroupsViewModel(session);
        this.theme = theme;
        this.openPerson = openPerson;
        undoing = new Undoing(session);
        export = new GroupExport(session, save);
    }

    /// Opens over a window.
    ///
    /// @param groupId the group to show; null: the one that was open last
    public void open(Window owner, @Nullable Long groupId) {
        var window = new RecordWindow<>(owner, model.open(), model.saving(), model::made, WORDS);
        var pane = new GroupPane(model, window::show, window.leaving(openPerson), export);
        model.open().look(groupId);
        window.open(pane, GroupCell::new, 210, 940, () -> model.forms().group(null), theme, undoing);
    }

    private static final class GroupCell extends ListCell<NetworkingGroup> {
        @Override
        protected void updateItem(@Nullable NetworkingGroup group, boolean empty) {
            super.updateItem(group, empty);
            setText(empty || group == null ? null : group.name());
        }
    }
}
