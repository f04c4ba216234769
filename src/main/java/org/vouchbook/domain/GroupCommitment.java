package org.vouchbook.domain;

import java.time.LocalDate;

/// What the members of a networking group have agreed to do for each other regularly (K3, K6, J17); the number
/// agreed is how many introductions a quarter each side means to bring.
public record GroupCommitment(long id, long groupId, Agreement agreement) implements Row {
    /// @throws IllegalArgumentException when it ended before it began
    public GroupCommitment {
        Row.requireId(id);
        Row.requireId(groupId);
        LocalDate ended = agreement.ended();
        if (ended != null && ended.isBefore(agreement.since())) {
            throw new IllegalArgumentException("commitment from " + agreement.since() + " to " + ended);
        }
    }

    @Override
    public long contactId() {
        return 0;
    }
}
