package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// A sale that ends or renews on a day, and that nothing has followed yet.
///
/// @param day on which it ends or renews
public record Renewal(Sale sale, LocalDate day) {
    /// So long after its day a renewal is still asked for.
    public static final int LATE_DAYS = 90;

    /// The renewals that are near a day: at most [#LATE_DAYS] ago, or as far ahead as the policy says. One that the
    /// client has renewed since is none.
    ///
    /// @param sales all that may matter: those that renew, and the renewals made
    public static List<Renewal> of(Collection<Sale> sales, TouchPolicy policy, LocalDate today) {
        Map<Long, List<Sale>> renewals = sales.stream()
                .filter(sale -> sale.kind() == SaleKind.RENEWAL)
                .collect(Collectors.groupingBy(Sale::contactId));
        var near = new ArrayList<Renewal>();
        for (Sale sale : sales) {
            LocalDate day = sale.renews();
            if (day != null
                    && !day.isAfter(today.plusDays(policy.renewalDays()))
                    && !day.isBefore(today.minusDays(LATE_DAYS))
                    && renewals.getOrDefault(sale.contactId(), List.of()).stream()
                            .noneMatch(later -> renews(later, sale))) {
                near.add(new Renewal(sale, day));
            }
        }
        return near;
    }

    /// The duty that follows: amber as long before as the policy says, red after the day.
    ///
    /// @param answers the last answer by duty
    public FollowUp followUp(Map<FollowUpKey, FollowUpAnswer> answers, TouchPolicy policy, ZoneId zone) {
        var key = new FollowUpKey(FollowUpKind.RENEWAL, sale.id(), day.toEpochDay());
        var deadline = new Deadline(
                Deadline.start(sale.date(), zone),
                Deadline.start(day.minusDays(policy.renewalDays()), zone),
                Deadline.end(day, zone));
        return ContactDuty.of(key, sale.contactId(), deadline, answers.get(key), zone);
    }

    private static boolean renews(Sale later, Sale sale) {
        return later.date().isAfter(sale.date())
                && Objects.requireNonNull(sale.renews()).minusDays(LATE_DAYS).isBefore(later.date());
    }
}
