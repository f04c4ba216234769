package org.vouchbook.ui.ask;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Workspace;

/// What an ask leaves on the timeline: whoever asked was in touch.
final class AskContact {
    private AskContact() {}

    /// Once for each ask: not for what was avoided, and not again when an ask is put right.
    ///
    /// @param was the record as it was before; null for a new one
    static Optional<Interaction> of(Row saved, @Nullable Row was, Workspace workspace) {
        boolean before = was instanceof Ask earlier && earlier.asked();
        if (before || !(saved instanceof Ask ask) || !ask.asked()) {
            return Optional.empty();
        }
        String said = ask.words().isEmpty() ? ask.action() : ask.words();
        return Optional.of(new Interaction(
                workspace.ids().getAsLong(),
                ask.contactId(),
                InteractionKind.OTHER_CONTACT,
                InteractionKind.OTHER_CONTACT.usualDirection(),
                ask.date(),
                Messages.of("right.ask.note.", ask.way()) + " " + said,
                null,
                workspace.now()));
    }
}
