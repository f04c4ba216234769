package org.vouchbook.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.Attendance;
import org.vouchbook.domain.GroupCommitment;
import org.vouchbook.domain.GroupMeeting;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Membership;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.domain.Row;

/// A networking group with its members, what they agreed, and how they meet.
final class Circle {
    private final LongSupplier newIds;
    private final Keys keys;
    private final Ago ago;
    private final long groupId;

    Circle(LongSupplier newIds, Keys keys, Ago ago) {
        this.newIds = newIds;
        this.keys = keys;
        this.ago = ago;
        groupId = newIds.getAsLong();
    }

    List<Row> rows() {
        return Table.read("groups.txt", 7).stream()
                .flatMap(line -> rows(line).stream())
                .toList();
    }

    private List<Row> rows(Table.Line line) {
        return switch (line.text(0)) {
            case "group" ->
                List.of(new NetworkingGroup(
                        groupId,
                        line.text(1),
                        line.constant(2, NetworkingGroup.Kind.class),
                        line.number(3),
                        ago.today().plusDays(line.number(5)),
                        Money.of(line.number(4), "EUR"),
                        line.text(6)));
            case "member" ->
                List.of(new Membership(
                        newIds.getAsLong(), keys.id(line.text(1)), groupId, ago.day(line.text(2)), line.text(3), null));
            case "commitment" ->
                List.of(new GroupCommitment(
                        newIds.getAsLong(),
                        groupId,
                        new Agreement(
                                line.text(1),
                                "",
                                line.constant(3, Agreement.Formality.class),
                                ago.day(line.text(2)),
                                line.number(4),
                                line.text(5),
                                line.text(6),
                                null,
                                null)));
            case "meeting" -> meeting(line);
            case "one_to_one" -> List.of(oneToOne(line));
            default -> throw new IllegalStateException("unknown: " + line.text(0));
        };
    }

    private List<Row> meeting(Table.Line line) {
        var meeting = new GroupMeeting(newIds.getAsLong(), groupId, ago.day(line.text(1)), line.text(3), line.text(4));
        var rows = new ArrayList<Row>(List.of(meeting));
        for (String key : line.list(2, ",")) {
            rows.add(new Attendance(newIds.getAsLong(), keys.id(key), meeting.id()));
        }
        return rows;
    }

    private Interaction oneToOne(Table.Line line) {
        LocalDate day = ago.day(line.text(2));
        InteractionKind kind = InteractionKind.ONE_TO_ONE;
        return new Interaction(
                newIds.getAsLong(),
                keys.id(line.text(1)),
                kind,
                kind.usualDirection(),
                day,
                line.text(3),
                kind.usualAxis().orElse(null),
                ago.moment(day, LocalTime.of(13, 30)));
    }
}
