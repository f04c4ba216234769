package org.vouchbook.ui.groups;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Membership;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.Followed;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.PersonPart;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.FormDialog;
import org.vouchbook.ui.form.RecordSaving;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.ui.form.Written;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.workspace.Groups;
import org.vouchbook.workspace.Groups.Part;
import org.vouchbook.workspace.Groups.Person;

/// The networking groups of a person, in the person's panel: each opens its window, another is added in one form.
public final class MembershipPart {
    private final Session session;
    private final Navigator navigator;
    private final Groups groups;
    private final RecordSaving saving;
    private final PersonPart part;

    /// Of an open book.
    public MembershipPart(Session session, Navigator navigator) {
        this.session = session;
        this.navigator = navigator;
        groups = new Groups(session.workspace());
        saving = new RecordSaving(
                session.background(),
                session.workspace().ids(),
                (row, _, with) -> groups.save(row, with.toArray(Row[]::new)),
                groups::delete);
        part = PersonPart.chips(new Followed<>(session, groups::person, Set.of(NetworkingGroup.class)), this::chips);
    }

    /// What the panel of a person takes up: a card and no tab.
    public PersonPart part() {
        return part;
    }

    private List<Node> chips(Person now) {
        var chips = new ArrayList<Node>();
        if (!now.parts().isEmpty()) {
            Label title = new Label(Messages.of("groups.short"));
            title.getStyleClass().addAll("quiet", "small");
            chips.add(title);
        }
        now.parts().forEach(group -> chips.add(chip(group, now)));
        chips.add(PersonPart.small(
                Messages.of(now.parts().isEmpty() ? "groups.join" : "groups.join_another"), () -> join(now)));
        return chips;
    }

    private Button chip(Part group, Person now) {
        Membership membership = group.membership();
        String name = group.group().name();
        String words = membership.ended() != null
                ? Messages.of("groups.chip_left", name)
                : membership.role().isEmpty() ? name : Messages.of("groups.role_and", name, membership.role());
        Button chip = PersonPart.chip(
                words,
                Messages.of("groups.chip", words),
                () -> navigator.openGroups(group.group().id()));
        var edit = new MenuItem(Messages.of("right.edit"), Icon.EDIT.node());
        edit.setOnAction(_ -> show(memberForm(membership, now).edit(name, membership)));
        var delete = new MenuItem(Messages.of("right.delete"), Icon.DELETE.node());
        delete.setOnAction(_ -> saving.delete(membership));
        chip.setContextMenu(new ContextMenu(edit, delete));
        return chip;
    }

    /// Without any group there is nothing to join: the window has the way to the first.
    private void join(Person now) {
        if (now.all().isEmpty()) {
            navigator.openGroups(null);
        } else {
            show(memberForm(null, now).of(now.contact(), now.all()));
        }
    }

    private MemberForm memberForm(@Nullable Membership was, Person now) {
        var words = new Written(session.locale(), session.workspace().today());
        var usual = Currency.getInstance(session.settings().get().currency());
        return new MemberForm(
                new Typing(words, usual),
                was,
                now.parts().stream().map(Part::membership).toList());
    }

    private void show(Form form) {
        new FormDialog(saving, form, _ -> {}).show(part.card().getScene().getWindow());
    }
}
