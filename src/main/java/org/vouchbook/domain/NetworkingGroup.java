package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A group of people who meet to help each other to business (K3).
///
/// @param rhythmDays how many days lie between two meetings, 1 to 366, if there is a rhythm
/// @param nextMeeting the day of the next meeting where that is known better than by the rhythm
/// @param yearlyFee what membership costs us a year (K5)
public record NetworkingGroup(
        long id,
        String name,
        Kind kind,
        @Nullable Integer rhythmDays,
        @Nullable LocalDate nextMeeting,
        @Nullable Money yearlyFee,
        String note)
        implements Row {
    /// What sort of group it is.
    public enum Kind {
        /// Its members commit themselves to refer each other.
        REFERRALS,
        /// A chamber, a club of owners.
        BUSINESS,
        /// People of one trade.
        TRADE,
        ONLINE,
        OTHER
    }

    /// @throws IllegalArgumentException when it has no name, a text is too long or the rhythm is not 1 to 366
    public NetworkingGroup {
        Row.requireId(id);
        Objects.requireNonNull(kind);
        name = Text.within(Text.line(name), Text.SHORT);
        note = Text.within(Text.paragraphs(note), Text.LONG);
        if (name.isEmpty() || (rhythmDays != null && (rhythmDays < 1 || rhythmDays > 366))) {
            throw new IllegalArgumentException("group of rhythm " + rhythmDays);
        }
    }

    @Override
    public long contactId() {
        return 0;
    }

    /// The next meeting: the day that was noted while it is still to come, else the last meeting and the rhythm;
    /// nothing when neither says so. A day before `today` means that a meeting is due and none was noted.
    ///
    /// @param last the day of the last meeting, if there was one
    public Optional<LocalDate> next(@Nullable LocalDate last, LocalDate today) {
        if (nextMeeting != null && !nextMeeting.isBefore(today)) {
            return Optional.of(nextMeeting);
        }
        return last == null || rhythmDays == null ? Optional.empty() : Optional.of(last.plusDays(rhythmDays));
    }
}
