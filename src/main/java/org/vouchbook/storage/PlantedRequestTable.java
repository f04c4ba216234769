package org.vouchbook.storage;

import java.util.List;
import java.util.stream.Collectors;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.PlantedRequest.Element;

/// Planted requests in the table `planted_request`.
final class PlantedRequestTable {
    private PlantedRequestTable() {}

    static final Table<PlantedRequest> TABLE = new Table<>(
            "planted_request",
            PlantedRequest.class,
            List.of(
                    Column.of("contact_id", PlantedRequest::contactId),
                    Column.of("referral_id", PlantedRequest::referralId),
                    Column.of("on_day", PlantedRequest::date),
                    Column.of("present", PlantedRequest::present),
                    Column.of(
                            "elements",
                            p -> Sql.array(p.elements().stream()
                                    .sorted()
                                    .map(Element::name)
                                    .toList())),
                    Column.of("skipped", PlantedRequest::skipped)),
            row -> new PlantedRequest(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    Sql.longOrNull(row, "referral_id"),
                    Sql.date(row, "on_day"),
                    row.getString("present"),
                    Sql.strings(row, "elements").stream().map(Element::valueOf).collect(Collectors.toSet()),
                    row.getString("skipped")));
}
