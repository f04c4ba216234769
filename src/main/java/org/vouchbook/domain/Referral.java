package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A contact brings us a prospect (received), or we bring a contact a new customer (given, C5).
///
/// @param counterpartId the contact on the other side: the referrer, or the one the referral was given to
/// @param prospectId the person who is brought
/// @param ladder what the referrer has done so far; the level follows from it
/// @param tie what the prospect is to the referrer (A10), if known
/// @param stageSince when the card came into its column
/// @param position its place in the column: smaller is higher
/// @param value what it may be, or was, worth
/// @param date the day of the conversation in which it came up
/// @param homework what is known before the first contact (G1–G3)
/// @param callSheet what makes the contact worth it for both (A7, A11)
/// @param consent whether the prospect agrees to be contacted
/// @param contactedAt when we first reached the prospect, if we did
/// @param ended the day of the sale or of the loss, while the card stands there
/// @param weight this referrer's part among those who referred the same prospect, 1 to 100: see [Shares]
/// @param archived when the card was put away, its story told
public record Referral(
        long id,
        ReferralDirection direction,
        long counterpartId,
        long prospectId,
        Ladder ladder,
        @Nullable TieKind tie,
        Stage stage,
        Instant stageSince,
        double position,
        @Nullable Money value,
        String note,
        String lostReason,
        LocalDate date,
        Homework homework,
        CallSheet callSheet,
        Consent consent,
        @Nullable Instant contactedAt,
        @Nullable LocalDate ended,
        int weight,
        @Nullable Instant archived,
        Instant created)
        implements Row {

    /// The order of the board: column by column, and in each from the top.
    public static final Comparator<Referral> AS_ON_THE_BOARD = (a, b) -> {
        int order = a.stage.compareTo(b.stage);
        if (order == 0) {
            order = Double.compare(a.position, b.position);
        }
        return order == 0 ? Long.compare(a.id, b.id) : order;
    };

    /// As they came up.
    public static final Comparator<Referral> EARLIEST_FIRST = Comparator.comparing(Referral::date)
            .thenComparing(Referral::created)
            .thenComparingLong(Referral::id);

    /// @throws IllegalArgumentException when counterpart and prospect are the same person, a text is too long or the
    ///     weight is not 1 to 100
    public Referral {
        Row.requireId(id);
        Row.requireId(counterpartId);
        Row.requireId(prospectId);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(ladder);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(stageSince);
        Objects.requireNonNull(date);
        Objects.requireNonNull(homework);
        Objects.requireNonNull(callSheet);
        Objects.requireNonNull(consent);
        Objects.requireNonNull(created);
        note = Text.within(Text.paragraphs(note), Contact.MAX_TEXT);
        lostReason = Text.within(Text.line(lostReason), Text.SHORT);
        if (counterpartId == prospectId) {
            throw new IllegalArgumentException("a person cannot refer themselves");
        }
        if (weight < 1 || weight > 100) {
            throw new IllegalArgumentException("weight " + weight);
        }
    }

    @Override
    public long contactId() {
        return prospectId;
    }

    /// How much of a referral it is (A1). Of an introduction that we made we need nobody's confirmation.
    public Level level() {
        boolean made = direction == ReferralDirection.GIVEN && ladder.introduction() != null;
        return made ? Level.INTRODUCED : ladder.level();
    }

    /// How the introduction was or will be made, if that is known (A3).
    public @Nullable Channel channel() {
        return ladder.channel();
    }

    /// Whether we may get in touch and have not: introduced or allowed to use the name, and still nobody called (G5).
    public boolean untouched() {
        return direction == ReferralDirection.RECEIVED
                && stage.isOpen()
                && ladder.allowsTheName()
                && !ladder.waits()
                && contactedAt == null
                && !consent.refused();
    }

    /// Starts from this referral to change some of it.
    public ReferralBuilder edit() {
        return new ReferralBuilder(this);
    }

    /// The card in another column, dated. What the referrer has done stays as it is: no column makes an introduction.
    public Referral movedTo(Stage to, double newPosition, Instant now) {
        return edit().stage(to)
                .stageSince(stage == to ? stageSince : now)
                .position(newPosition)
                .build();
    }
}
