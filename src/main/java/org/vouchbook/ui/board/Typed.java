package org.vouchbook.ui.board;

import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.ui.Messages;

/// What became of something that was typed: the changed record, or a sentence that says what to do.
///
/// @param <T> the record
record Typed<T>(@Nullable T changed, String sentence) {
    static <T> Typed<T> of(T changed) {
        return new Typed<>(changed, "");
    }

    static Typed<Referral> built(ReferralBuilder changed) {
        return of(changed.build());
    }

    static <T> Typed<T> wrong(String key, Object... arguments) {
        return new Typed<>(null, Messages.of(key, arguments));
    }
}
