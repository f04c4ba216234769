package org.vouchbook.ui.board;

import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.ui.Messages;

/// What became of something that was typed on a card: the changed referral, or a sentence that says what to do.
record Typed(@Nullable Referral changed, String sentence) {
    static Typed of(Referral changed) {
        return new Typed(changed, "");
    }

    static Typed of(ReferralBuilder changed) {
        return of(changed.build());
    }

    static Typed wrong(String key, Object... arguments) {
        return new Typed(null, Messages.of(key, arguments));
    }
}
