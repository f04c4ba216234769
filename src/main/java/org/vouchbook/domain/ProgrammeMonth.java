package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a month of the programme saw: asked, received, followed up and thanked (E15).
///
/// @param asks that were made, for an introduction or for permission; avoided ones are none
/// @param names that came up in the month and are no introductions: bare names, permissions and promises (A1);
///     old clients from a file are none
/// @param introductions that the referrer confirmed in the month
/// @param contacted first contacts in time, of those due in the month; one that is put off is due later
/// @param thanked the three thanks given, of those due in the month
public record ProgrammeMonth(YearMonth month, int asks, int names, int introductions, Part contacted, Part thanked) {
    /// So many months are shown, the present one included: a year.
    public static final int MONTHS = 12;

    /// A referral with its follow-ups, answered ones too.
    public record Tracked(Referral referral, List<FollowUp> followUps) {}

    /// The last months, the present one first.
    ///
    /// @param all in any order; those that we gave are left out
    /// @param policy the clocks, for cards whose story was put away with their first contact
    public static List<ProgrammeMonth> of(
            Collection<Ask> asks, Collection<Tracked> all, FollowUpPolicy policy, Instant now, ZoneId zone) {
        List<Tracked> received = all.stream()
                .filter(t -> t.referral().direction() == ReferralDirection.RECEIVED)
                .toList();
        List<FollowUp> due = received.stream()
                .flatMap(t -> Stream.concat(t.followUps().stream(), putAway(t.referral(), policy, zone)))
                .filter(f -> f.state() == FollowUp.State.DONE
                        || (f.isOpen() && f.due().isBefore(now)))
                .toList();
        return Stream.iterate(YearMonth.from(now.atZone(zone)), m -> m.minusMonths(1))
                .limit(MONTHS)
                .map(month -> one(month, asks, received, due, zone))
                .toList();
    }

    /// Whether nothing at all happened, nor was due.
    public boolean quiet() {
        return asks == 0 && names == 0 && introductions == 0 && contacted.of() == 0 && thanked.of() == 0;
    }

    private static ProgrammeMonth one(
            YearMonth month, Collection<Ask> asks, List<Tracked> received, List<FollowUp> due, ZoneId zone) {
        List<FollowUp> first = due(month, due, f -> f.kind() == FollowUpKind.FIRST_CONTACT, zone);
        List<FollowUp> thanks = due(month, due, f -> f.kind().isMandatory(), zone);
        return new ProgrammeMonth(
                month,
                count(asks, a -> a.asked() && in(month, a.date())),
                count(
                        received,
                        t -> !t.referral().level().isIntroduction()
                                && !cameFinished(t.referral())
                                && in(month, t.referral().date())),
                count(received, t -> {
                    Introduction confirmed = t.referral().ladder().confirmed();
                    return confirmed != null && in(month, day(confirmed.at(), zone));
                }),
                new Part(count(first, ProgrammeMonth::inTime), first.size()),
                new Part(count(thanks, f -> f.state() == FollowUp.State.DONE), thanks.size()));
    }

    /// An old client from a file was put away when the card was made: nobody was named in that month.
    private static boolean cameFinished(Referral referral) {
        return referral.created().equals(referral.archived());
    }

    /// A card that is put away shows no first contact any more; where there was one, it still counts.
    private static Stream<FollowUp> putAway(Referral referral, FollowUpPolicy policy, ZoneId zone) {
        if (referral.archived() == null || referral.contactedAt() == null) {
            return Stream.empty();
        }
        return FollowUps.of(referral.edit().archived(null).build(), List.of(), policy, zone).stream()
                .filter(f -> f.kind() == FollowUpKind.FIRST_CONTACT);
    }

    private static List<FollowUp> due(YearMonth month, List<FollowUp> all, Predicate<FollowUp> which, ZoneId zone) {
        return all.stream()
                .filter(f -> which.test(f) && in(month, day(f.due(), zone)))
                .toList();
    }

    private static boolean inTime(FollowUp followUp) {
        return followUp.state() == FollowUp.State.DONE
                && !Objects.requireNonNull(followUp.answeredAt()).isAfter(followUp.due());
    }

    private static boolean in(YearMonth month, LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    private static <T> int count(Collection<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
