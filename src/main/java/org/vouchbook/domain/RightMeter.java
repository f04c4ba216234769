package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The five ways to earn the right to ask, each shown by what is on record and dated (C1). It is for every client, not
/// only for those who are to be asked (C7), and fades as all evidence does. When all are shown it is time to let them
/// say so themselves: it never allows an ask by itself (C8).
///
/// @param segments one for each way, in their order
public record RightMeter(List<Segment> segments) {
    /// The ways.
    public enum Way {
        /// What we did for them, results they confirmed and promises kept; an open complaint takes them away (C2).
        SERVICE,
        /// What they will need, arranged before they had to ask, and their good before ours (C3).
        AHEAD,
        /// What helps them beyond the product (C4).
        EXTRA,
        /// Customers brought, or others better placed (C5, C9).
        REFER,
        /// Time that is not strictly business (C6).
        FRIENDS
    }

    /// A way with the latest thing that shows it.
    ///
    /// @param row what it stands on; none: nothing in the last twelve months, or a complaint is open
    /// @param date the day of it
    public record Segment(
            Way way, @Nullable Row row, @Nullable LocalDate date) {
        /// Whether there is something to show.
        public boolean shown() {
            return row != null;
        }
    }

    private record Proof(Way way, LocalDate date, Row row) {}

    /// Copies the list.
    public RightMeter {
        segments = List.copyOf(segments);
    }

    /// The meter of a contact.
    ///
    /// @param interactions with the contact
    /// @param referrals in which the contact takes part
    /// @param records what bears on asking them
    public static RightMeter of(
            long contactId,
            Collection<Interaction> interactions,
            Collection<Referral> referrals,
            Collection<Row> records,
            LocalDate today) {
        boolean complaint = records.stream().anyMatch(r -> r instanceof Complaint c && c.open());
        List<Proof> proofs = Stream.of(
                        interactions.stream().flatMap(i -> of(i).stream()),
                        referrals.stream()
                                .filter(r -> r.direction() == ReferralDirection.GIVEN && r.counterpartId() == contactId)
                                .map(r -> new Proof(Way.REFER, r.date(), r)),
                        records.stream().flatMap(r -> of(r).stream()))
                .flatMap(all -> all)
                .filter(p -> Evidence.counts(p.date(), today))
                .filter(p -> !complaint || p.way() != Way.SERVICE)
                .toList();
        return new RightMeter(
                Arrays.stream(Way.values()).map(way -> segment(way, proofs)).toList());
    }

    /// How many ways are shown, 0 to 5.
    public int shown() {
        return (int) segments.stream().filter(Segment::shown).count();
    }

    /// Whether all are.
    public boolean full() {
        return segments.stream().allMatch(Segment::shown);
    }

    /// One of the segments.
    public Segment of(Way way) {
        return segments.stream().filter(s -> s.way() == way).findFirst().orElseThrow();
    }

    private static Segment segment(Way way, List<Proof> proofs) {
        return proofs.stream()
                .filter(p -> p.way() == way)
                .max(Comparator.comparing(RightMeter::weighs)
                        .thenComparing(Proof::date)
                        .thenComparingLong(p -> p.row().id()))
                .map(p -> new Segment(way, p.row(), p.date()))
                .orElse(new Segment(way, null, null));
    }

    /// A result that they confirmed and a promise kept say more of our service than that we served them.
    private static boolean weighs(Proof proof) {
        return proof.way() != Way.SERVICE || !(proof.row() instanceof Interaction);
    }

    /// What they did is no way of ours, and a favour without its reason shows nothing (J9).
    private static Optional<Proof> of(Interaction happened) {
        boolean silent = happened.kind().needsReason() && happened.note().isEmpty();
        if (silent || happened.direction() == Direction.FROM_THEM) {
            return Optional.empty();
        }
        return way(happened.kind()).map(way -> new Proof(way, happened.date(), happened));
    }

    private static Optional<Way> way(InteractionKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case SERVICE -> Way.SERVICE;
                    case CLIENT_FIRST -> Way.AHEAD;
                    case INSIGHT_SHARED, FAVOUR, EXTRA_SERVICE, EVENT -> Way.EXTRA;
                    case GAVE_REFERRAL, REFERRED_TO_ANOTHER -> Way.REFER;
                    case SOCIAL, SOCIAL_CONVERSATION -> Way.FRIENDS;
                    default -> null;
                });
    }

    private static Optional<Proof> of(Row record) {
        return switch (record) {
            case DeliveredResult result -> Optional.of(new Proof(Way.SERVICE, result.date(), result));
            case Promise p
            when p.closed() != null && (p.state() == Promise.State.KEPT || p.state() == Promise.State.EXCEEDED) ->
                Optional.of(new Proof(Way.SERVICE, p.closed(), p));
            case Anticipation a
            when a.arranged() != null && a.ahead() -> Optional.of(new Proof(Way.AHEAD, a.arranged(), a));
            default -> Optional.empty();
        };
    }
}
