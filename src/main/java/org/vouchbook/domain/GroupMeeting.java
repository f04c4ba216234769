package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;

/// A meeting of a networking group (K3); who was there is an [Attendance] each.
///
/// @param said what was said
/// @param passed which referrals changed hands, in words; what came to us is a [Referral] of its own
public record GroupMeeting(long id, long groupId, LocalDate date, String said, String passed) implements Row {
    /// @throws IllegalArgumentException when a text is too long
    public GroupMeeting {
        Row.requireId(id);
        Row.requireId(groupId);
        Objects.requireNonNull(date);
        said = Text.within(Text.paragraphs(said), Text.LONG);
        passed = Text.within(Text.paragraphs(passed), Text.LONG);
    }

    @Override
    public long contactId() {
        return 0;
    }
}
