package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.ThreeSorts.Tally;
import org.vouchbook.support.Fixtures;

final class ThreeSortsTest {
    private static Referral card(long id, Ladder ladder, Stage stage) {
        return new ReferralBuilder(id, 50, 100 + id, Cards.DAY, Fixtures.NOW)
                .ladder(ladder)
                .stage(stage)
                .build();
    }

    private static Contact heard(long id, ContactKind kind) {
        return Fixtures.contact(id, "Ana", "Alves")
                .edit()
                .origin(Origin.WORD_OF_MOUTH)
                .kind(kind)
                .build();
    }

    @Test
    void eachSortIsCountedApartAndAPromiseNowhere() {
        Ladder introduced = Cards.introduced("2026-03-05T08:40");
        Ladder promised = Cards.promised("2026-03-06");
        List<Referral> cards = List.of(
                card(1, introduced, Stage.WON),
                card(2, introduced, Stage.CONTACTED),
                card(3, Ladder.NAME_ONLY, Stage.WON),
                card(4, Ladder.NAME_ONLY.with(Cards.permission("2026-03-03")), Stage.LOST),
                card(5, promised, Stage.PROMISED),
                card(6, promised, Stage.WON),
                card(7, introduced, Stage.WON)
                        .edit()
                        .direction(ReferralDirection.GIVEN)
                        .build(),
                card(
                        8,
                        Ladder.NAME_ONLY.with(new Introduction(Fixtures.NOW, null, "", Introduction.Evidence.TOLD)),
                        Stage.CONTACTED));
        List<Contact> people =
                List.of(heard(1, ContactKind.CLIENT), heard(2, ContactKind.PROSPECT), heard(101, ContactKind.CLIENT));
        assertEquals(
                new ThreeSorts(new Tally(2, 1, 1), new Tally(3, 2, 1), new Tally(2, 1, 1)),
                ThreeSorts.of(cards, people));
    }
}
