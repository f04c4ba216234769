package org.vouchbook.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.ClientWorth;
import org.vouchbook.domain.Money;

/// What the head of a person says.
class PersonTextTest {
    private final PersonText text = new PersonText(Locale.UK);

    private String worth(int own, int brought) {
        return text.worth(new ClientWorth(
                1, Money.of(own, "GBP"), Money.of(brought, "GBP"), Money.of(own + brought, "GBP"), 1, 1));
    }

    @Test
    void nobodyIsSaidToHaveBoughtForNothing() {
        assertEquals("bought £20", worth(20, 0));
        assertEquals("brought £30", worth(0, 30));
        assertEquals("bought £20, brought £30, together £50", worth(20, 30));
    }
}
