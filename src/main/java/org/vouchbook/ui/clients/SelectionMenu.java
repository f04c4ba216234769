package org.vouchbook.ui.clients;

import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.workspace.PersonRow;

/// What can be done to the selected people, as menu items; the bar and the context menu share them.
final class SelectionMenu {
    /// In weeks; any other number of days is set on the person.
    private static final int[] RHYTHMS = {1, 2, 3, 4, 6, 13, 26};

    private final ClientsViewModel model;
    private final ClientActions actions;
    private final Navigator navigator;
    private final Runnable open;

    /// @param open goes to the person's panel
    SelectionMenu(ClientsViewModel model, ClientActions actions, Navigator navigator, Runnable open) {
        this.model = model;
        this.actions = actions;
        this.navigator = navigator;
        this.open = open;
    }

    /// Everything, for the people selected now.
    ///
    /// @param owner what asks for a tag beside it
    List<MenuItem> all(Node owner) {
        List<PersonRow> selected = actions.selected();
        if (selected.isEmpty()) {
            return List.of();
        }
        var items = new ArrayList<MenuItem>();
        if (selected.size() == 1) {
            PersonRow one = selected.getFirst();
            items.add(item("clients.do.open", null, e -> open.run()));
            var referral = new MenuItem(
                    Messages.of("clients.do.referral", one.contact().displayName()), Icon.REFERRALS.node());
            referral.setOnAction(e -> navigator.newReferral(one.id()));
            items.add(referral);
            items.add(new SeparatorMenuItem());
        }
        items.add(item("clients.do.tag", Icon.TAG, e -> addTag(owner)));
        MenuItem untag = item("clients.do.untag", null, e -> removeTag(owner));
        untag.setDisable(actions.selectedTags().isEmpty());
        items.add(untag);
        var kind = new Menu(Messages.of("clients.do.kind"));
        kind.getItems().setAll(kinds());
        items.add(kind);
        items.add(rhythm());
        items.add(copyEmails());
        items.add(new SeparatorMenuItem());
        if (selected.size() == 2) {
            items.add(merge());
        }
        items.add(archive());
        items.add(delete());
        return items;
    }

    void addTag(Node owner) {
        new TagPicker(Messages.of("clients.tag.which"), model.tags().keySet(), true, actions::addTag).show(owner);
    }

    void removeTag(Node owner) {
        new TagPicker(Messages.of("clients.untag.which"), actions.selectedTags(), false, actions::removeTag)
                .show(owner);
    }

    List<MenuItem> kinds() {
        var items = new ArrayList<MenuItem>();
        for (ContactKind kind : ContactKind.values()) {
            var item = new MenuItem(Messages.of("kind.", kind));
            item.setOnAction(e -> actions.setKind(kind));
            items.add(item);
        }
        return items;
    }

    /// How often to be in touch with them.
    MenuItem rhythm() {
        var rhythm = new Menu(Messages.of("clients.do.rhythm"));
        for (int weeks : RHYTHMS) {
            var item = new MenuItem(Messages.of("clients.rhythm.weeks", weeks));
            item.setOnAction(e -> actions.setRhythm(weeks * 7));
            rhythm.getItems().add(item);
        }
        rhythm.getItems().add(item("clients.rhythm.usual", null, e -> actions.setRhythm(null)));
        return rhythm;
    }

    MenuItem copyEmails() {
        MenuItem copy = item("clients.do.copy", Icon.MAIL, e -> {
            var content = new ClipboardContent();
            content.putString(actions.emails());
            Clipboard.getSystemClipboard().setContent(content);
            navigator.notice(Messages.of("clients.copied", actions.emails()));
        });
        copy.setDisable(actions.emails().isEmpty());
        return copy;
    }

    /// Makes one person of the two that are selected.
    MenuItem merge() {
        List<PersonRow> selected = actions.selected();
        MenuItem merge = item(
                "clients.do.merge",
                null,
                e -> navigator.mergePeople(
                        selected.getFirst().id(), selected.getLast().id()));
        merge.setDisable(selected.size() != 2);
        return merge;
    }

    MenuItem delete() {
        return item("clients.do.delete", Icon.DELETE, e -> actions.delete());
    }

    boolean inArchive() {
        return model.criteria().get().archived();
    }

    void archiveOrBack() {
        actions.setArchived(!inArchive());
    }

    private MenuItem archive() {
        return item(inArchive() ? "clients.do.unarchive" : "clients.do.archive", Icon.ARCHIVE, e -> archiveOrBack());
    }

    private static MenuItem item(String key, @Nullable Icon icon, EventHandler<ActionEvent> action) {
        var item = new MenuItem(Messages.of(key), icon == null ? null : icon.node());
        item.setOnAction(action);
        return item;
    }
}
