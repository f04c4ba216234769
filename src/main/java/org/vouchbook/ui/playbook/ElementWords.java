package org.vouchbook.ui.playbook;

import org.vouchbook.domain.RehearsalElement;
import org.vouchbook.ui.Messages;

/// What an element says, why, and the article it comes from.
record ElementWords(String title, String text, String why, String source) {
    static ElementWords of(RehearsalElement element) {
        if (element.group() == RehearsalElement.Group.PLANT) {
            return new ElementWords(
                    Messages.of("rehearsal.title.", element),
                    Messages.of("rehearsal.text.", element),
                    Messages.of("rehearsal.why.", element),
                    Messages.of("method.source.", MethodCard.Source.ARENA));
        }
        MethodCard card = MethodCard.valueOf(element.name());
        return new ElementWords(
                Messages.of("method.title.", card),
                Messages.of("method.text.", card),
                Messages.of("method.why.", card),
                Messages.of("method.source.", card.source()));
    }
}
