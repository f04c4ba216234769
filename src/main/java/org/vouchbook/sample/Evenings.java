package org.vouchbook.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Invitation;
import org.vouchbook.domain.LibraryItem;
import org.vouchbook.domain.Row;

/// Events with their guests, and what the user has to tell.
final class Evenings {
    private final LongSupplier newIds;
    private final Keys keys;
    private final Ago ago;
    private final Map<String, GuestEvent> events = new HashMap<>();

    Evenings(LongSupplier newIds, Keys keys, Ago ago) {
        this.newIds = newIds;
        this.keys = keys;
        this.ago = ago;
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        Table.read("events.txt", 7).forEach(line -> rows.addAll(rows(line)));
        return rows;
    }

    private List<Row> rows(Table.Line line) {
        return switch (line.text(0)) {
            case "event" -> {
                var event = new GuestEvent(
                        newIds.getAsLong(),
                        line.text(3),
                        ago.today().plusDays(line.number(2)),
                        line.text(4),
                        line.text(5));
                events.put(line.text(1), event);
                yield List.of(event);
            }
            case "guest" -> guest(line);
            case "tell" ->
                List.of(new LibraryItem(
                        newIds.getAsLong(),
                        line.constant(1, LibraryItem.Kind.class),
                        line.text(3),
                        line.text(4),
                        line.text(5),
                        ago.moment(line.text(2), LocalTime.of(18, 30))));
            default -> throw new IllegalStateException("unknown: " + line.text(0));
        };
    }

    /// Whoever came has it on the timeline.
    private List<Row> guest(Table.Line line) {
        GuestEvent event = Objects.requireNonNull(events.get(line.text(1)));
        var guest = new Invitation(
                newIds.getAsLong(),
                keys.id(line.text(2)),
                event.id(),
                line.constant(3, Invitation.State.class),
                line.text(4));
        if (guest.state() != Invitation.State.CAME) {
            return List.of(guest);
        }
        InteractionKind kind = InteractionKind.EVENT;
        LocalDate day = event.date();
        return List.of(
                guest,
                new Interaction(
                        newIds.getAsLong(),
                        guest.contactId(),
                        kind,
                        kind.usualDirection(),
                        day,
                        event.name(),
                        kind.usualAxis().orElse(null),
                        ago.moment(day, LocalTime.of(21, 0))));
    }
}
