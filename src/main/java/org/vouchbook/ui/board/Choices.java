package org.vouchbook.ui.board;

import java.util.List;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.TieKind;
import org.vouchbook.ui.Messages;

/// The choices that several forms offer.
final class Choices {
    private Choices() {}

    /// How somebody introduces or says something; it may be left open.
    static Choice<Channel> channel(String key) {
        return new Choice<>(
                Messages.of(key),
                List.of(Channel.values()),
                Messages.of("referral.open"),
                c -> Messages.of("channel.", c));
    }

    /// What the prospect is to the referrer; it may be left open.
    static Choice<TieKind> tie() {
        return new Choice<>(
                Messages.of("referral.tie"),
                List.of(TieKind.values()),
                Messages.of("referral.open"),
                t -> Messages.of("tie.", t));
    }
}
