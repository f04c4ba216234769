package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/// The sales of some sources in the year up to a day (C10).
///
/// @param sales of all sales of that year
/// @param sums one for each currency, the largest first
public record NewBusiness(Part sales, List<Money> sums) {
    /// Copies the list.
    public NewBusiness {
        sums = List.copyOf(sums);
    }

    /// A source with what came from it.
    public record Line(BusinessSource source, NewBusiness business) {}

    /// A line for each source, those without sales too.
    ///
    /// @param all sales of any time
    public static List<Line> of(Collection<Sale> all, LocalDate today) {
        return Arrays.stream(BusinessSource.values())
                .map(source -> new Line(source, of(all, today, s -> s == source)))
                .toList();
    }

    /// What came from some sources together.
    ///
    /// @param all sales of any time
    public static NewBusiness of(Collection<Sale> all, LocalDate today, Predicate<BusinessSource> which) {
        List<Sale> year = all.stream()
                .filter(s -> s.date().isAfter(today.minusYears(1)) && !s.date().isAfter(today))
                .toList();
        List<Sale> these =
                year.stream().filter(s -> which.test(BusinessSource.of(s))).toList();
        return new NewBusiness(
                new Part(these.size(), year.size()),
                Money.sums(these.stream().map(Sale::amount).toList()));
    }
}
