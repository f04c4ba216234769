package org.vouchbook.ui.clients;

import javafx.scene.control.Tooltip;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PersonRow;

/// Introductions received and referrals given. Bare names are no introductions (A1): they stand in the words only.
final class ReferralsCell extends RowCell {
    private final Tooltip words = new Tooltip();

    @Override
    void show(PersonRow row) {
        PersonFacts facts = row.facts();
        setText(Messages.of("clients.referrals", facts.introductions(), facts.given()));
        words.setText(words(facts));
        setTooltip(words);
    }

    static String words(PersonFacts facts) {
        return Messages.of("clients.referrals.tip", facts.introductions(), facts.names(), facts.given());
    }
}
