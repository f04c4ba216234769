package org.vouchbook.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/// What a quarter brought (M1, M4, M13). A bare name, a promise and word of mouth are never introductions (A1, A21).
///
/// @param asks that were made in the quarter, for an introduction or for permission; avoided ones are none
/// @param introductions received: made, and confirmed by the referrer in the quarter
/// @param bareNames that came up in the quarter and still are no more than a name, with or without permission
/// @param won introductions that became a sale in the quarter
/// @param hoursToContact from each introduction of the quarter to the first contact, in order; those not contacted yet
///     are left out
/// @param onTime follow-ups done in time, of those done or overdue; the first contact has a figure of its own
/// @param referred first sales that came from a referral, of all first sales
public record QuarterFigures(
        int asks, int introductions, int bareNames, int won, List<Double> hoursToContact, Part onTime, Part referred) {
    /// The moments of a quarter: whoever asks of thousands whether they lie in it does not ask the zone each time.
    private record Span(Instant from, Instant until) {
        static Span of(Quarter quarter, ZoneId zone) {
            LocalDate after = quarter.first().plusMonths(3);
            return new Span(
                    quarter.first().atStartOfDay(zone).toInstant(),
                    after.atStartOfDay(zone).toInstant());
        }

        boolean contains(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    public QuarterFigures {
        hoursToContact = hoursToContact.stream().sorted().toList();
    }

    /// The figures of a quarter; whatever lies outside it is passed over.
    ///
    /// @param overdue follow-ups that wait past their time now: 0 for a quarter that is over
    public static QuarterFigures of(
            Quarter quarter,
            Collection<Ask> asks,
            Collection<Referral> referrals,
            Collection<FollowUpAnswer> answers,
            int overdue,
            Collection<Sale> sales,
            ZoneId zone) {
        var span = Span.of(quarter, zone);
        List<Referral> received = referrals.stream()
                .filter(r -> r.direction() == ReferralDirection.RECEIVED)
                .toList();
        List<Referral> introduced = received.stream()
                .filter(r -> r.ladder().confirmed() != null
                        && span.contains(
                                Objects.requireNonNull(r.ladder().confirmed()).at()))
                .toList();
        List<FollowUpAnswer> done = answers.stream()
                .filter(a -> a.answer() == FollowUpAnswer.Answer.DONE
                        && a.key().kind().isOfReferral()
                        && a.key().kind() != FollowUpKind.FIRST_CONTACT
                        && span.contains(a.at()))
                .toList();
        List<Sale> fresh = sales.stream()
                .filter(s -> s.kind() == SaleKind.FIRST && quarter.contains(s.date()))
                .toList();
        return new QuarterFigures(
                (int) asks.stream()
                        .filter(a -> a.asked() && quarter.contains(a.date()))
                        .count(),
                introduced.size(),
                (int) received.stream()
                        .filter(r -> quarter.contains(r.date()) && isBareName(r))
                        .count(),
                (int) received.stream().filter(r -> won(r, quarter, zone)).count(),
                introduced.stream()
                        .filter(r -> r.contactedAt() != null)
                        .map(QuarterFigures::hours)
                        .toList(),
                new Part(
                        (int) done.stream()
                                .filter(a -> !a.at().isAfter(a.due()))
                                .count(),
                        done.size() + overdue),
                new Part(
                        (int) fresh.stream()
                                .filter(s -> s.origin().family() == Origin.Family.REFERRAL)
                                .count(),
                        fresh.size()));
    }

    /// The middle of [#hoursToContact]; of an even number the mean of the two in the middle.
    public OptionalDouble medianHours() {
        int count = hoursToContact.size();
        return count == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((hoursToContact.get((count - 1) / 2) + hoursToContact.get(count / 2)) / 2);
    }

    private static boolean isBareName(Referral referral) {
        return referral.level() == Level.NAME_ONLY || referral.level() == Level.PERMISSION;
    }

    private static boolean won(Referral referral, Quarter quarter, ZoneId zone) {
        return referral.stage() == Stage.WON
                && referral.level().isIntroduction()
                && quarter.contains(ended(referral, zone));
    }

    private static LocalDate ended(Referral referral, ZoneId zone) {
        LocalDate ended = referral.ended();
        return ended == null ? referral.stageSince().atZone(zone).toLocalDate() : ended;
    }

    /// Who was contacted before the introduction was confirmed did not wait.
    private static double hours(Referral referral) {
        Instant introduced =
                Objects.requireNonNull(referral.ladder().confirmed()).at();
        Duration waited = Duration.between(introduced, Objects.requireNonNull(referral.contactedAt()));
        return Math.max(0, waited.toMinutes() / 60.0);
    }
}
