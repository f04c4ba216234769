package org.vouchbook.domain;

import java.time.LocalDate;

/// That we were in touch, without what was said: what a figure of many of them needs.
public record Touch(long contactId, InteractionKind kind, Direction direction, LocalDate date) {
    /// Of something that happened.
    public static Touch of(Interaction happened) {
        return new Touch(happened.contactId(), happened.kind(), happened.direction(), happened.date());
    }

    /// Whether it came from us, or from both: a note to oneself is no touch, and what they did is theirs.
    public boolean ours() {
        return kind.isContact() && direction != Direction.FROM_THEM;
    }
}
