package org.vouchbook.ui.clients;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PersonRow;

/// A row that says in words what its cells show by shape and colour.
final class PersonTableRow extends TableRow<PersonRow> {
    private final Supplier<LocalDate> today;

    PersonTableRow(Supplier<LocalDate> today) {
        this.today = today;
    }

    /// Worded only when somebody listens.
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        PersonRow row = getItem();
        return attribute == AccessibleAttribute.TEXT && row != null
                ? words(row, today.get())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    static String words(PersonRow row, LocalDate today) {
        Contact contact = row.contact();
        return Messages.of(
                "clients.row",
                contact.displayName(),
                Messages.of("kind.", contact.kind()),
                ScoreText.of(row.facts().card()),
                LastContact.text(row.facts().lastContact(), today),
                RelationCell.words(RelationCell.lights(row, today)),
                ReferralsCell.words(row.facts()));
    }
}
