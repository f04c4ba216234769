package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whether the days on a card that was edited by hand can be: nothing happened before it came up, or is still to come
/// (F1). What was not changed is not asked about: an older book may hold it.
record EditedDays(Referral known, Referral changed, Instant now, ZoneId zone) {
    /// Why not, if they cannot.
    Decision.@Nullable Reason wrong() {
        LocalDate today = now.atZone(zone).toLocalDate();
        if (!changed.date().equals(known.date()) && changed.date().isAfter(today)) {
            return Decision.Reason.STILL_TO_COME;
        }
        Permission permission = changed.ladder().permission();
        if (differs(permission, known.ladder().permission())
                && permission != null
                && permission.date().isAfter(today)) {
            return Decision.Reason.STILL_TO_COME;
        }
        Decision.Reason promise = promise(today);
        return promise == null ? moments() : promise;
    }

    private Decision.@Nullable Reason promise(LocalDate today) {
        IntroductionPromise promise = changed.ladder().promise();
        if (promise == null || !differs(promise, known.ladder().promise())) {
            return null;
        }
        if (promise.date().isBefore(changed.date())) {
            return Decision.Reason.PROMISE_TOO_EARLY;
        }
        return promise.date().isAfter(today) ? Decision.Reason.STILL_TO_COME : null;
    }

    private Decision.@Nullable Reason moments() {
        Instant start = Deadline.start(changed.date(), zone);
        Introduction introduction = changed.ladder().introduction();
        if (introduction != null && differs(introduction, known.ladder().introduction())) {
            if (introduction.at().isBefore(start)) {
                return Decision.Reason.INTRODUCED_TOO_EARLY;
            }
            if (introduction.at().isAfter(now)) {
                return Decision.Reason.INTRODUCED_IN_FUTURE;
            }
        }
        Instant contacted = known.contactedAt();
        boolean moved = !changed.date().equals(known.date());
        return moved && contacted != null && contacted.isBefore(start) ? Decision.Reason.CONTACTED_TOO_EARLY : null;
    }

    /// Another day of the conversation puts every other day to the test again.
    private boolean differs(@Nullable Object is, @Nullable Object was) {
        return !Objects.equals(is, was) || !changed.date().equals(known.date());
    }
}
