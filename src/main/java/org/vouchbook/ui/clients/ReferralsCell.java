package org.vouchbook.ui.clients;

import org.vouchbook.domain.PersonFacts;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PersonRow;

/// Introductions received and referrals given. Bare names are no introductions (A1): they stand in the words only.
final class ReferralsCell extends RowCell {
    /// From here on the column is too narrow for air.
    private static final int MANY = 10;

    ReferralsCell() {
        explain(row -> words(row.facts()));
    }

    @Override
    void show(PersonRow row) {
        PersonFacts facts = row.facts();
        boolean many = Math.max(facts.introductions(), facts.given()) >= MANY;
        setText(Messages.of(
                many ? "clients.referrals.many" : "clients.referrals", facts.introductions(), facts.given()));
    }

    static String words(PersonFacts facts) {
        return Messages.of("clients.referrals.tip", facts.introductions(), facts.names(), facts.given());
    }
}
