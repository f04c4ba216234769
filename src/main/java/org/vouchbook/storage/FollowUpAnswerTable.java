package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.FollowUpKind;

/// What the user did about follow-ups, in the table `follow_up_answer`.
final class FollowUpAnswerTable {
    private FollowUpAnswerTable() {}

    static final Table<FollowUpAnswer> TABLE = new Table<>(
            "follow_up_answer",
            FollowUpAnswer.class,
            List.of(
                    Column.of("contact_id", FollowUpAnswer::contactId),
                    Column.ofEnum("kind", a -> a.key().kind()),
                    Column.of("subject_id", a -> a.key().subjectId()),
                    Column.of("occasion", a -> a.key().occasion()),
                    Column.ofEnum("answer", FollowUpAnswer::answer),
                    Column.of("answered", FollowUpAnswer::at),
                    Column.of("due", FollowUpAnswer::due),
                    Column.ofEnum("way", FollowUpAnswer::way),
                    Column.of("until_day", FollowUpAnswer::until),
                    Column.of("reason", FollowUpAnswer::reason),
                    Column.of("wording", FollowUpAnswer::wording)),
            row -> new FollowUpAnswer(
                    row.getLong("id"),
                    row.getLong("contact_id"),
                    new FollowUpKey(
                            Sql.constant(row, "kind", FollowUpKind.class),
                            row.getLong("subject_id"),
                            row.getLong("occasion")),
                    Sql.constant(row, "answer", FollowUpAnswer.Answer.class),
                    Sql.instant(row, "answered"),
                    Sql.instant(row, "due"),
                    Sql.constantOrNull(row, "way", FollowUpAnswer.Way.class),
                    Sql.dateOrNull(row, "until_day"),
                    row.getString("reason"),
                    row.getString("wording")));
}
