package org.vouchbook.workspace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.TieKind;

/// What is asked for a new referral.
///
/// @param words how the referrer confirmed the introduction; needed for a received one (F1)
/// @param counterpartId the referrer, or the contact the referral is given to
public record NewReferral(
        ReferralDirection direction,
        long counterpartId,
        Prospect prospect,
        Level level,
        @Nullable Channel channel,
        @Nullable TieKind tie,
        @Nullable Money value,
        String words,
        String note,
        LocalDate date) {
    /// Whom it is about.
    public sealed interface Prospect {
        /// Somebody who is in the book.
        record Known(long id) implements Prospect {}

        /// Somebody new; id, kind, origin and date of creation are set when they are added.
        record Fresh(Contact draft) implements Prospect {}
    }

    /// The column that its level says.
    public Stage stage() {
        return switch (level) {
            case NAME_ONLY, PERMISSION -> Stage.NAMED;
            case PROMISED -> Stage.PROMISED;
            case INTRODUCED -> Stage.INTRODUCED;
        };
    }

    /// Where a new prospect comes from: an introduction only when there was one.
    public Origin origin() {
        if (direction == ReferralDirection.GIVEN) {
            return Origin.UNKNOWN;
        }
        return level.isIntroduction() ? Origin.REFERRAL_ASKED : Origin.NAME;
    }
}
