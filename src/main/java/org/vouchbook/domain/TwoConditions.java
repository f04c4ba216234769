package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The two conditions of a referral, each with the day since when it holds (B13): they know that we look for
/// introductions, and they are satisfied: captures, interviews and complaints are read as one row by date.
///
/// @param told none: no request was planted, nothing asked, and they have never referred us
/// @param satisfied none: they never said so, said otherwise, or too long ago
/// @param last what was said last of how satisfied they are, however old; none: nothing ever
public record TwoConditions(
        @Nullable Since told,
        @Nullable Since satisfied,
        @Nullable Said last) {
    /// By date. What is content on the day of a complaint was said after it was verified.
    private static final Comparator<Said> IN_ORDER = Comparator.comparing(Said::date)
            .thenComparing(said -> !(said.row() instanceof Complaint))
            .thenComparingLong(said -> said.row().id());

    /// Since when, and the record that shows it.
    public record Since(Row row, LocalDate date) {}

    /// A capture, an interview or a complaint, and whether it says that they are content.
    ///
    /// @param months how long it speaks
    public record Said(Row row, LocalDate date, boolean content, int months) {
        private Since since() {
            return new Since(row, date);
        }
    }

    /// Reads the records of one contact.
    ///
    /// @param referrals in which the contact takes part: whoever has referred us knows that we look for referrals
    /// @param policy what counts as satisfied, and how long it speaks
    public static TwoConditions of(
            long contactId,
            Collection<? extends Row> records,
            Collection<Referral> referrals,
            AskPolicy policy,
            LocalDate today) {
        Stream<Since> referred = referrals.stream()
                .filter(r -> r.direction() == ReferralDirection.RECEIVED && r.counterpartId() == contactId)
                .map(r -> new Since(r, r.date()));
        Since told = Stream.concat(records.stream().map(TwoConditions::told).flatMap(Optional::stream), referred)
                .min(Comparator.comparing(Since::date)
                        .thenComparingLong(since -> since.row().id()))
                .orElse(null);
        List<Said> said = latestFirst(records, policy);
        List<Said> content = said.stream().takeWhile(Said::content).toList();
        boolean speaks = content.stream().anyMatch(s -> !s.date().isBefore(today.minusMonths(s.months())));
        Since satisfied = speaks ? content.getLast().since() : null;
        return new TwoConditions(told, satisfied, said.isEmpty() ? null : said.getFirst());
    }

    private static Optional<Since> told(Row record) {
        return Optional.ofNullable(
                switch (record) {
                    case PlantedRequest planted when planted.planted() -> new Since(planted, planted.date());
                    case Ask ask when ask.asked() -> new Since(ask, ask.date());
                    default -> null;
                });
    }

    private static List<Said> latestFirst(Collection<? extends Row> records, AskPolicy policy) {
        List<Complaint> complaints = records.stream()
                .filter(Complaint.class::isInstance)
                .map(Complaint.class::cast)
                .toList();
        return records.stream()
                .flatMap(row -> said(row, policy).stream())
                .filter(said -> !said.content() || complaints.stream().noneMatch(c -> stood(c, said.date())))
                .sorted(IN_ORDER.reversed())
                .toList();
    }

    private static Optional<Said> said(Row record, AskPolicy policy) {
        return Optional.ofNullable(
                switch (record) {
                    case Satisfaction s ->
                        new Said(s, s.date(), s.mean() >= policy.content(), policy.satisfactionMonths());
                    case Interview i when i.held() -> new Said(i, i.date(), i.green(), policy.interviewMonths());
                    case Complaint c -> new Said(c, c.opened(), false, policy.satisfactionMonths());
                    default -> null;
                });
    }

    /// Whether the client had not yet agreed on a day that it is mended: praise does not outweigh it until then.
    private static boolean stood(Complaint complaint, LocalDate day) {
        LocalDate verified = complaint.verified();
        return !day.isBefore(complaint.opened()) && (verified == null || day.isBefore(verified));
    }
}
