package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A contact brings us a prospect (received), or we bring a contact a new customer (given, C5).
///
/// @param counterpartId the contact on the other side: the referrer, or the one the referral was given to
/// @param prospectId the person who is brought
/// @param channel how the introduction was or will be made, if known
/// @param tie what the prospect is to the referrer (A10), if known
/// @param stageSince when the card came into its column
/// @param position its place in the column: smaller is higher
/// @param value what it may be, or was, worth
/// @param date the day of the conversation in which it came up
public record Referral(
        long id,
        ReferralDirection direction,
        long counterpartId,
        long prospectId,
        Level level,
        @Nullable Channel channel,
        @Nullable TieKind tie,
        Stage stage,
        Instant stageSince,
        double position,
        @Nullable Money value,
        String note,
        String lostReason,
        LocalDate date,
        Instant created)
        implements Row {

    /// @throws IllegalArgumentException when counterpart and prospect are the same person or a text is too long
    public Referral {
        Row.requireId(id);
        Row.requireId(counterpartId);
        Row.requireId(prospectId);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(level);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(stageSince);
        Objects.requireNonNull(date);
        Objects.requireNonNull(created);
        note = Text.paragraphs(note);
        lostReason = Text.line(lostReason);
        if (note.length() > Contact.MAX_TEXT || lostReason.length() > 500) {
            throw new IllegalArgumentException("text too long");
        }
        if (counterpartId == prospectId) {
            throw new IllegalArgumentException("a person cannot refer themselves");
        }
    }

    @Override
    public long contactId() {
        return prospectId;
    }

    /// Starts from this referral to change some of it.
    public ReferralBuilder edit() {
        return new ReferralBuilder(this);
    }

    /// The card in another column: dated, and its level raised to what the column says, never lowered.
    public Referral movedTo(Stage to, double newPosition, Instant now) {
        Level raised = to.impliedLevel().compareTo(level) > 0 ? to.impliedLevel() : level;
        return edit().stage(to)
                .stageSince(stage == to ? stageSince : now)
                .position(newPosition)
                .level(raised)
                .build();
    }
}
