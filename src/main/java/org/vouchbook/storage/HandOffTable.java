package org.vouchbook.storage;

import java.util.List;
import java.util.Objects;
import org.vouchbook.domain.HandOff;

/// Hand-offs to delivery in the table `hand_off`.
final class HandOffTable {
    private HandOffTable() {}

    static final Table<HandOff> TABLE = new Table<>(
            "hand_off",
            HandOff.class,
            List.of(
                    Column.of("contact_id", HandOff::contactId),
                    Column.of("sale_id", HandOff::saleId),
                    Column.ofEnum("status", HandOff::status),
                    Column.of("promises", HandOff::promises),
                    Column.of("expectations", HandOff::expectations),
                    Column.of("details", HandOff::details),
                    Column.of("receiver", HandOff::receiver),
                    Column.of("on_day", HandOff::date),
                    Column.of("accepted_by", HandOff::acceptedBy),
                    Column.of("accepted_on", HandOff::acceptedOn)),
            row -> new HandOff(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    row.getLong("sale_id"),
                    Sql.constant(row, "status", HandOff.Status.class),
                    row.getString("promises"),
                    row.getString("expectations"),
                    row.getString("details"),
                    row.getString("receiver"),
                    Sql.dateOrNull(row, "on_day"),
                    Objects.requireNonNullElse(row.getString("accepted_by"), ""),
                    Sql.dateOrNull(row, "accepted_on")));
}
