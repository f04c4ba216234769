package org.vouchbook.ui.clients;

import org.vouchbook.domain.PersonFacts;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PersonRow;

/// Introductions received and referrals given. Bare names are no introductions (A1): they stand in the words only.
final class ReferralsCell extends RowCell {
    ReferralsCell() {
        explain(row -> words(row.facts()));
    }

    @Override
    void show(PersonRow row) {
        PersonFacts facts = row.facts();
        setText(Messages.of("clients.referrals", facts.introductions(), facts.given()));
    }

    static String words(PersonFacts facts) {
        return Messages.of("clients.referrals.tip", facts.introductions(), facts.names(), facts.given());
    }
}
