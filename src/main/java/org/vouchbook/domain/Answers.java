package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The user's answers to the follow-ups of one referral. Of several to the same follow-up, done counts before
/// waved away and that before put off, in whatever order they were given.
final class Answers {
    private static final Comparator<FollowUpAnswer> LAST_WORD = Comparator.comparingInt(Answers::rank)
            .thenComparing(FollowUpAnswer::at)
            .thenComparingLong(FollowUpAnswer::id);

    private final long subjectId;
    private final Map<FollowUpKey, FollowUpAnswer> last;
    private final List<FollowUpAnswer> closed;

    Answers(long subjectId, Collection<FollowUpAnswer> answers) {
        this.subjectId = subjectId;
        // Most referrals have none.
        last = answers.isEmpty() ? Map.of() : new HashMap<>();
        for (FollowUpAnswer answer : answers) {
            if (answer.key().subjectId() == subjectId && answer.key().kind().isOfReferral()) {
                last.merge(answer.key(), answer, (a, b) -> LAST_WORD.compare(a, b) >= 0 ? a : b);
            }
        }
        closed = last.isEmpty()
                ? List.of()
                : last.values().stream().filter(Answers::closes).toList();
    }

    /// What was done or waved away.
    List<FollowUpAnswer> closed() {
        return closed;
    }

    Stream<FollowUpAnswer> all(FollowUpKind kind) {
        return closed.stream().filter(a -> a.key().kind() == kind);
    }

    Optional<FollowUpAnswer> closed(FollowUpKind kind, long occasion) {
        return given(kind, occasion).filter(Answers::closes);
    }

    /// The day to which a follow-up that is still open was put off.
    Optional<LocalDate> putOff(FollowUpKind kind, long occasion) {
        return given(kind, occasion).map(FollowUpAnswer::until);
    }

    private Optional<FollowUpAnswer> given(FollowUpKind kind, long occasion) {
        return last.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(last.get(new FollowUpKey(kind, subjectId, occasion)));
    }

    /// The next occasion of a repeating kind.
    long next(FollowUpKind kind) {
        return all(kind).mapToLong(a -> a.key().occasion() + 1).max().orElse(0);
    }

    private static int rank(FollowUpAnswer answer) {
        return switch (answer.answer()) {
            case SNOOZED -> 0;
            case DISMISSED -> 1;
            case DONE -> 2;
        };
    }

    private static boolean closes(FollowUpAnswer answer) {
        return answer.answer() != FollowUpAnswer.Answer.SNOOZED;
    }
}
