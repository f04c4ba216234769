package org.vouchbook.storage;

import java.time.LocalDate;
import org.h2.engine.SessionLocal;
import org.h2.util.JSR310Utils;
import org.h2.value.ValueDate;
import org.jspecify.annotations.Nullable;

/// Days by H2's number of them: a million rows fall on a few thousand days, and who reads one that was read lately gets
/// the same one. Like [Shared], any thread may ask, and nobody waits.
final class Days {
    private record Known(long number, LocalDate day) {}

    private static final @Nullable Known[] KNOWN = new @Nullable Known[1 << 14];

    private Days() {}

    static LocalDate of(ValueDate value, SessionLocal session) {
        long number = value.getDateValue();
        int place = (int) number & (KNOWN.length - 1);
        Known known = KNOWN[place];
        if (known == null || known.number != number) {
            known = new Known(number, Shared.DATES.of(JSR310Utils.valueToLocalDate(value, session)));
            KNOWN[place] = known;
        }
        return known.day;
    }
}
