package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Which sources of referrals return the most for the effort they take (K9, J20).
class SourceReturnTest {
    private static ClientWorth client(long id, long own, long brought) {
        return new ClientWorth(id, eur(own), eur(brought), eur(own + brought), 1, 1);
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }

    private static List<SourceReturn.InCurrency> of(List<ClientWorth> clients, Map<Long, Integer> touches) {
        var efforts = new HashMap<Long, Effort>();
        touches.forEach((id, count) -> efforts.put(id, new Effort(count, 0, 0)));
        return SourceReturn.of(List.of(new ClientWorth.InCurrency(Currency.getInstance("EUR"), clients)), efforts);
    }

    @Test
    void theMostForATouchStandsFirstAndWhoBroughtNobodyIsNoSource() {
        List<SourceReturn> sources = of(
                        List.of(client(1, 500, 500), client(2, 0, 300), client(3, 9_000, 0), client(4, 0, 200)),
                        Map.of(1L, 20, 2L, 3))
                .getFirst()
                .sources();
        assertEquals(
                List.of(4L, 2L, 1L),
                sources.stream().map(s -> s.worth().contactId()).toList());
        assertEquals(
                List.of(eur(200), eur(100), eur(50)),
                sources.stream().map(SourceReturn::perTouch).toList());
        assertEquals(0, sources.getFirst().effort().touches());
    }

    @Test
    void tenAtMostAndNoCurrencyWithoutASource() {
        var many = new ArrayList<ClientWorth>();
        var touches = new HashMap<Long, Integer>();
        for (long id = 1; id <= 14; id++) {
            many.add(client(id, 0, 100));
            touches.put(id, (int) id);
        }
        List<SourceReturn> sources = of(many, touches).getFirst().sources();
        assertEquals(10, sources.size());
        assertEquals(10, sources.getLast().worth().contactId());
        assertEquals(List.of(), of(List.of(client(1, 100, 0)), Map.of()));
    }
}
