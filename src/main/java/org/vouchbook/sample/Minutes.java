package org.vouchbook.sample;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.InteractionKind;

/// How long something took, as somebody notes it who is honest but not strict: rounded, and now and then not at all.
final class Minutes {
    private static final int STEP = 5;

    private Minutes() {}

    /// The same for the same thing, so that the book is the same each time.
    static @Nullable Integer of(Happening happening) {
        var chance =
                new Random(31L * happening.day().toEpochDay() + happening.note().hashCode());
        int least = least(happening.kind());
        // The first numbers of seeds that lie beside each other are much alike.
        chance.nextInt();
        return least == 0 || chance.nextInt(5) == 0 ? null : least + STEP * chance.nextInt(least / STEP + 1);
    }

    /// Half of the longest; 0: nobody notes a time for it.
    private static int least(InteractionKind kind) {
        return switch (kind) {
            case EMAIL, MESSAGE, GIFT, KEPT_COMMITMENT -> 5;
            case CALL, INSIGHT_SHARED, SOCIAL_CONVERSATION, GAVE_REFERRAL, REFERRED_TO_ANOTHER -> 10;
            case ADVICE_SOUGHT, FAVOUR, COMPLAINT, OFFER, CLIENT_FIRST, MUTUAL_HELP -> 20;
            case MEETING, ONE_TO_ONE, SERVICE, EXTRA_SERVICE -> 45;
            case SOCIAL, EVENT -> 60;
            case AGREED_TO_REFER, THANKED_ME, OTHER_CONTACT, NOTE -> 0;
        };
    }
}
