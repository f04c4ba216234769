package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.Attendance;

/// Who was at which meeting of a networking group, in the table `attendance`.
final class AttendanceTable {
    private AttendanceTable() {}

    static final Table<Attendance> TABLE = new Table<>(
            "attendance",
            Attendance.class,
            List.of(Column.of("contact_id", Attendance::contactId), Column.of("meeting_id", Attendance::meetingId)),
            row -> new Attendance(row.getLong("id"), row.getLong("contact_id"), row.getLong("meeting_id")));
}
