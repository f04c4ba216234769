package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;

/// An evening of ours for people we want to help, who may bring a friend (J12).
///
/// @param date the day on which it is
/// @param place where; may be empty
/// @param about what they take home from it; may be empty
public record GuestEvent(long id, String name, LocalDate date, String place, String about) implements Row {
    /// @throws IllegalArgumentException when it has no name or a text is too long
    public GuestEvent {
        Row.requireId(id);
        Objects.requireNonNull(date);
        name = Text.within(Text.line(name), Text.SHORT);
        place = Text.within(Text.line(place), Text.SHORT);
        about = Text.within(Text.paragraphs(about), Text.LONG);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an event without a name");
        }
    }

    @Override
    public long contactId() {
        return 0;
    }
}
