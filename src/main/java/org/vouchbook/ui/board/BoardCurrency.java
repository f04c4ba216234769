package org.vouchbook.ui.board;

import java.util.Currency;
import org.vouchbook.ui.Session;

/// The currency meant when none is typed.
final class BoardCurrency {
    private BoardCurrency() {}

    static Currency usual(Session session) {
        try {
            return Currency.getInstance(session.settings().get().currency());
        } catch (IllegalArgumentException e) {
            return Currency.getInstance("EUR"); // a settings file edited by hand
        }
    }
}
