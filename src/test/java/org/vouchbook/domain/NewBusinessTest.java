package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Where the business of a year came from (C10), and what looking after people returned (L3).
class NewBusinessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final List<Sale> sales = new ArrayList<>();

    private void sale(SaleKind kind, Origin origin, Money amount, LocalDate day) {
        sales.add(
                new Sale(sales.size() + 1, 2, null, kind, amount, day, "", origin, null, Cards.at("2026-03-02T10:00")));
    }

    private void sale(SaleKind kind, Origin origin, Money amount) {
        sale(kind, origin, amount, TODAY);
    }

    private NewBusiness from(BusinessSource source) {
        return NewBusiness.of(sales, TODAY).stream()
                .filter(line -> line.source() == source)
                .findFirst()
                .orElseThrow()
                .business();
    }

    @Test
    void whoBoughtBeforeIsAClientHoweverTheyOnceCame() {
        sale(SaleKind.FIRST, Origin.REFERRAL_ASKED, Money.of(100, "EUR"));
        sale(SaleKind.REPEAT, Origin.REFERRAL_ASKED, Money.of(200, "EUR"));
        sale(SaleKind.RENEWAL, Origin.COLD_CALL, Money.of(300, "EUR"));
        sale(SaleKind.UPGRADE, Origin.UNKNOWN, Money.of(50, "EUR"));
        sale(SaleKind.FIRST, Origin.SERVICE_INTERACTION, Money.of(7, "EUR"));
        assertEquals(new NewBusiness(new Part(1, 5), List.of(Money.of(100, "EUR"))), from(BusinessSource.REFERRED));
        assertEquals(List.of(Money.of(200, "EUR")), from(BusinessSource.REPEAT).sums());
        assertEquals(0, from(BusinessSource.STRANGER).sales().count());
        assertEquals(
                new NewBusiness(new Part(4, 5), List.of(Money.of(557, "EUR"))),
                NewBusiness.of(sales, TODAY, BusinessSource::isExisting));
    }

    @Test
    void introductionsNamesAndWordOfMouthAreNeverMixed() {
        sale(SaleKind.FIRST, Origin.REFERRAL_UNPROMPTED, Money.of(1, "EUR"));
        sale(SaleKind.FIRST, Origin.NAME, Money.of(2, "EUR"));
        sale(SaleKind.FIRST, Origin.WORD_OF_MOUTH, Money.of(3, "EUR"));
        sale(SaleKind.FIRST, Origin.COLD_EMAIL, Money.of(4, "EUR"));
        sale(SaleKind.FIRST, Origin.NETWORKING, Money.of(5, "EUR"));
        assertEquals(List.of(Money.of(1, "EUR")), from(BusinessSource.REFERRED).sums());
        assertEquals(List.of(Money.of(2, "EUR")), from(BusinessSource.NAMED).sums());
        assertEquals(
                List.of(Money.of(3, "EUR")), from(BusinessSource.WORD_OF_MOUTH).sums());
        assertEquals(List.of(Money.of(4, "EUR")), from(BusinessSource.STRANGER).sums());
        assertEquals(List.of(Money.of(5, "EUR")), from(BusinessSource.OTHER).sums());
    }

    @Test
    void theYearEndsTodayAndCurrenciesStandApart() {
        sale(SaleKind.REPEAT, Origin.UNKNOWN, Money.of(1, "EUR"), TODAY.minusYears(1));
        sale(
                SaleKind.REPEAT,
                Origin.UNKNOWN,
                Money.of(10, "EUR"),
                TODAY.minusYears(1).plusDays(1));
        sale(SaleKind.REPEAT, Origin.UNKNOWN, Money.of(20, "USD"), TODAY);
        sale(SaleKind.REPEAT, Origin.UNKNOWN, Money.of(500, "EUR"), TODAY.plusDays(1));
        assertEquals(
                new NewBusiness(new Part(2, 2), List.of(Money.of(20, "USD"), Money.of(10, "EUR"))),
                from(BusinessSource.REPEAT));
    }

    @Property(tries = 200)
    void everySaleStandsInOneLine(
            @ForAll @Size(max = 30) List<SaleKind> kinds, @ForAll @Size(min = 30, max = 30) List<Origin> origins) {
        sales.clear();
        for (int i = 0; i < kinds.size(); i++) {
            sale(kinds.get(i), origins.get(i), Money.of(1 + i, "EUR"));
        }
        List<NewBusiness.Line> lines = NewBusiness.of(sales, TODAY);
        assertEquals(
                kinds.size(),
                lines.stream().mapToInt(line -> line.business().sales().count()).sum());
        assertEquals(
                Money.sums(sales.stream().map(Sale::amount).toList()),
                Money.sums(lines.stream()
                        .flatMap(line -> line.business().sums().stream())
                        .toList()));
    }
}
