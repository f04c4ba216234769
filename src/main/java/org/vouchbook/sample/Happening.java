package org.vouchbook.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;

/// One line of a timeline before it becomes a record.
record Happening(
        LocalDate day,
        InteractionKind kind,
        Direction direction,
        @Nullable Axis axis,
        String note) {

    /// From a row of the stories: what is left blank is as usual for the kind.
    static Happening told(Table.Line line, Ago ago) {
        InteractionKind kind = line.constant(2, InteractionKind.class);
        Direction direction = line.has(3) ? Notes.direction(line.text(3)) : kind.usualDirection();
        @Nullable
        Axis axis = switch (line.text(4)) {
            case "" -> kind.usualAxis().orElse(null);
            case "none" -> null;
            default -> line.constant(4, Axis.class);
        };
        return new Happening(ago.day(line.text(1)), kind, direction, axis, line.text(5));
    }
}
