package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whether the prospect agrees to be contacted.
///
/// @param date the day of the answer, or of the question; none while nobody asked
public record Consent(State state, @Nullable LocalDate date) {
    /// How far it is.
    public enum State {
        NOT_ASKED,
        ASKED,
        GIVEN,
        /// They do not want it: nothing asks us to contact them any more.
        REFUSED
    }

    /// Nobody asked.
    public static final Consent NONE = new Consent(State.NOT_ASKED, null);

    /// @throws IllegalArgumentException when an answer or a question has no date
    public Consent {
        Objects.requireNonNull(state);
        if (state != State.NOT_ASKED && date == null) {
            throw new IllegalArgumentException("consent without a date");
        }
    }

    /// Whether contact is refused.
    public boolean refused() {
        return state == State.REFUSED;
    }
}
