package org.vouchbook.domain;

import java.time.LocalDate;

/// That we were in touch, without what was said: what a figure of many of them needs.
///
/// @param minutes how long it took; 0: nobody noted it
public record Touch(long contactId, InteractionKind kind, Direction direction, LocalDate date, int minutes) {
    /// Of which nobody noted how long it took.
    public Touch(long contactId, InteractionKind kind, Direction direction, LocalDate date) {
        this(contactId, kind, direction, date, 0);
    }

    /// Of something that happened.
    public static Touch of(Interaction happened) {
        Integer minutes = happened.minutes();
        return new Touch(
                happened.contactId(),
                happened.kind(),
                happened.direction(),
                happened.date(),
                minutes == null ? 0 : minutes);
    }

    /// Whether it came from us, or from both: a note to oneself is no touch, and what they did is theirs.
    public boolean ours() {
        return kind.isContact() && direction != Direction.FROM_THEM;
    }
}
