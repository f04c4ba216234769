package org.vouchbook.domain;

/// A contact was at a meeting of a networking group (K3).
public record Attendance(long id, long contactId, long meetingId) implements Row {
    /// @throws IllegalArgumentException when an id is not above 0
    public Attendance {
        Row.requireId(id);
        Row.requireId(contactId);
        Row.requireId(meetingId);
    }
}
