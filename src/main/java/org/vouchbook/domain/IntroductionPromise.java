package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The referrer agreed to act (E14): how, who and by when. It is not yet an introduction (F2).
///
/// @param date the day it was promised
/// @param channel how they will introduce, if said
/// @param who who will do it, where it is not the referrer themselves
/// @param by the day by which it was promised; not before `date`
public record IntroductionPromise(LocalDate date, @Nullable Channel channel, String who, LocalDate by) {
    /// @throws IllegalArgumentException when the day lies before the promise or a text is too long
    public IntroductionPromise {
        Objects.requireNonNull(date);
        Objects.requireNonNull(by);
        who = Text.within(Text.line(who), Text.SHORT);
        if (by.isBefore(date)) {
            throw new IllegalArgumentException("promised for a day before the promise");
        }
    }
}
