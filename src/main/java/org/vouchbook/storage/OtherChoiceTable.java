package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.OtherChoice;

/// Whom else a contact could refer to, in the table `other_choice`.
final class OtherChoiceTable {
    private OtherChoiceTable() {}

    static final Table<OtherChoice> TABLE = new Table<>(
            "other_choice",
            OtherChoice.class,
            List.of(
                    Column.of("contact_id", OtherChoice::contactId),
                    Column.of("who", OtherChoice::who),
                    Column.of("appeal", OtherChoice::appeal)),
            row -> new OtherChoice(
                    row.getLong("id"), row.getLong("contact_id"), row.getString("who"), row.getString("appeal")));
}
