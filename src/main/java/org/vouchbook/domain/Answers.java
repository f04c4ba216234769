package org.vouchbook.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The user's answers to the follow-ups of one referral. Of several to the same follow-up, done counts before
/// waved away and that before put off, in whatever order they were given.
///
/// In plain steps, as there are only a few: a large book asks for those of every referral at once.
final class Answers {
    private static final Comparator<FollowUpAnswer> LAST_WORD = Comparator.comparingInt(Answers::rank)
            .thenComparing(FollowUpAnswer::at)
            .thenComparingLong(FollowUpAnswer::id);

    private final List<FollowUpAnswer> last;

    Answers(long subjectId, Collection<FollowUpAnswer> answers) {
        // Most referrals have none.
        last = answers.isEmpty() ? List.of() : new ArrayList<>(answers.size());
        for (FollowUpAnswer answer : answers) {
            FollowUpKey key = answer.key();
            if (key.subjectId() != subjectId || !key.kind().isOfReferral()) {
                continue;
            }
            int place = place(key.kind(), key.occasion());
            if (place < 0) {
                last.add(answer);
            } else if (LAST_WORD.compare(last.get(place), answer) < 0) {
                last.set(place, answer);
            }
        }
    }

    /// What was done or waved away.
    List<FollowUpAnswer> closed() {
        for (FollowUpAnswer answer : last) {
            if (!closes(answer)) {
                return last.stream().filter(Answers::closes).toList();
            }
        }
        return last;
    }

    /// The one that closed a follow-up, if one did.
    @Nullable
    FollowUpAnswer closed(FollowUpKind kind, long occasion) {
        FollowUpAnswer given = given(kind, occasion);
        return given != null && closes(given) ? given : null;
    }

    /// The last word on a follow-up.
    @Nullable
    FollowUpAnswer given(FollowUpKind kind, long occasion) {
        int place = place(kind, occasion);
        return place < 0 ? null : last.get(place);
    }

    /// When one of a repeating kind was closed last, or a moment that is later than all of them.
    Instant latest(FollowUpKind kind, Instant moment) {
        Instant latest = moment;
        for (FollowUpAnswer answer : last) {
            if (answer.key().kind() == kind && closes(answer) && answer.at().isAfter(latest)) {
                latest = answer.at();
            }
        }
        return latest;
    }

    /// The next occasion of a repeating kind.
    long next(FollowUpKind kind) {
        long next = 0;
        for (FollowUpAnswer answer : last) {
            if (answer.key().kind() == kind && closes(answer)) {
                next = Math.max(next, answer.key().occasion() + 1);
            }
        }
        return next;
    }

    private int place(FollowUpKind kind, long occasion) {
        for (int i = 0; i < last.size(); i++) {
            FollowUpKey key = last.get(i).key();
            if (key.kind() == kind && key.occasion() == occasion) {
                return i;
            }
        }
        return -1;
    }

    private static boolean closes(FollowUpAnswer answer) {
        return answer.answer() != FollowUpAnswer.Answer.SNOOZED;
    }

    private static int rank(FollowUpAnswer answer) {
        return switch (answer.answer()) {
            case SNOOZED -> 0;
            case DISMISSED -> 1;
            case DONE -> 2;
        };
    }
}
