package org.vouchbook.storage;

import java.sql.SQLException;
import java.util.List;
import org.vouchbook.domain.Interview;

/// Testimonial interviews in the table `interview`.
final class InterviewTable {
    /// Those that were held: as [Interview#held].
    static final String HELD = "COALESCE(improvement_light, strength_light, terms_light) IS NOT NULL";

    private InterviewTable() {}

    static final Table<Interview> TABLE = new Table<>(
            "interview",
            Interview.class,
            List.of(
                    Column.of("contact_id", Interview::contactId),
                    Column.of("on_day", Interview::date),
                    Column.of("improvement", i -> i.improvement().text()),
                    Column.ofEnum("improvement_light", i -> i.improvement().light()),
                    Column.of("strength", i -> i.strength().text()),
                    Column.ofEnum("strength_light", i -> i.strength().light()),
                    Column.of("terms", i -> i.condition().text()),
                    Column.ofEnum("terms_light", i -> i.condition().light()),
                    Column.of("usable", i -> Sql.array(i.usable())),
                    Column.ofEnum("consent", Interview::consent),
                    Column.of("consent_day", Interview::consentDate)),
            row -> new Interview(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    Sql.date(row, "on_day"),
                    answer(row, "improvement"),
                    answer(row, "strength"),
                    answer(row, "terms"),
                    Sql.strings(row, "usable"),
                    Sql.constant(row, "consent", Interview.Use.class),
                    Sql.dateOrNull(row, "consent_day")));

    private static Interview.Answer answer(Cells row, String question) throws SQLException {
        return new Interview.Answer(
                row.getString(question), Sql.constantOrNull(row, question + "_light", Interview.Light.class));
    }
}
