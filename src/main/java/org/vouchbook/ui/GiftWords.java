package org.vouchbook.ui;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vouchbook.domain.GiftYear;
import org.vouchbook.domain.Money;

/// Says what somebody was given this year, beside the user's own limit.
public final class GiftWords {
    private GiftWords() {}

    /// *This year: €45 of your own limit of €60*; empty when nothing was given and there is no limit.
    public static String of(GiftYear year, Locale locale) {
        Money limit = year.limit();
        if (limit == null) {
            return year.sums().isEmpty() ? "" : Messages.of("gift.sum", sums(year.sums(), locale));
        }
        Money counted = year.sums().stream()
                .filter(sum -> sum.currency().equals(limit.currency()))
                .findFirst()
                .orElseGet(() -> Money.of(0, limit.currency().getCurrencyCode()));
        String text =
                Messages.of(year.over() ? "gift.over" : "gift.within", money(counted, locale), money(limit, locale));
        List<Money> others = year.sums().stream()
                .filter(sum -> !sum.currency().equals(limit.currency()))
                .toList();
        return others.isEmpty() ? text : Messages.of("gift.besides", text, sums(others, locale));
    }

    private static String sums(List<Money> sums, Locale locale) {
        return sums.stream().map(sum -> money(sum, locale)).collect(Collectors.joining(" + "));
    }

    /// The whole amount with its sign.
    private static String money(Money value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        boolean whole = value.amount().stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : value.amount().scale());
        format.setMaximumFractionDigits(whole ? 0 : value.amount().scale());
        return value.currency().getSymbol(locale) + "\u00a0" + format.format(value.amount());
    }
}
