package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Invitation;

/// Who is invited to which event, in the table `invitation`.
final class InvitationTable {
    private InvitationTable() {}

    static final Table<Invitation> TABLE = new Table<>(
            "invitation",
            Invitation.class,
            List.of(
                    Column.of("contact_id", Invitation::contactId),
                    Column.of("event_id", Invitation::eventId),
                    Column.ofEnum("state", Invitation::state),
                    Column.of("friend", Invitation::friend)),
            row -> new Invitation(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    row.getLong("event_id"),
                    Sql.constant(row, "state", Invitation.State.class),
                    row.getString("friend")));
}
