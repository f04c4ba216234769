package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;

/// Interactions in the table `interaction`.
final class InteractionTable {
    private InteractionTable() {}

    static final Table<Interaction> TABLE = new Table<>(
            "interaction",
            Interaction.class,
            List.of(
                    Column.of("contact_id", Interaction::contactId),
                    Column.ofEnum("kind", Interaction::kind),
                    Column.ofEnum("direction", Interaction::direction),
                    Column.of("on_day", Interaction::date),
                    Column.of("note", Interaction::note),
                    Column.ofEnum("axis", Interaction::axis),
                    Column.of("created", Interaction::created),
                    Column.of("minutes", Interaction::minutes)),
            row -> new Interaction(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    Sql.constant(row, "kind", InteractionKind.class),
                    Sql.constant(row, "direction", Direction.class),
                    Sql.date(row, "on_day"),
                    row.getString("note"),
                    Sql.constantOrNull(row, "axis", Axis.class),
                    Sql.instant(row, "created"),
                    Sql.integerOrNull(row, "minutes")));
}
