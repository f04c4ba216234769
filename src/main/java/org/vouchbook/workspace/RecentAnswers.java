package org.vouchbook.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.FollowUpKind;

/// The user's answers since a moment, read once and kept current by the changes. On the book's thread.
final class RecentAnswers {
    /// An answer to one of these may be older and still hold.
    private static final Set<FollowUpKind> RARE = EnumSet.of(
            FollowUpKind.RECONNECT,
            FollowUpKind.RENEWAL,
            FollowUpKind.PROMISE,
            FollowUpKind.ASK,
            FollowUpKind.NEXT_ACTION,
            FollowUpKind.ANTICIPATION,
            FollowUpKind.AFTER_EVENT,
            FollowUpKind.REVIEW);

    private static final Comparator<FollowUpAnswer> AS_GIVEN =
            Comparator.comparing(FollowUpAnswer::at).thenComparingLong(FollowUpAnswer::id);
    /// Of more people than these everything is read anew.
    private static final int MANY = 200;

    private final Workspace workspace;
    private long seen = -1;
    private @Nullable Instant since;
    private List<FollowUpAnswer> all = List.of();
    private Map<FollowUpKey, FollowUpAnswer> last = Map.of();

    RecentAnswers(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Brings them up to date.
    ///
    /// @return in the order in which they were given
    List<FollowUpAnswer> since(Instant moment) {
        Set<Long> touched = workspace
                .trail()
                .contactsAfter(seen, change -> change.touches(FollowUpAnswer.class))
                .orElse(null);
        if (!moment.equals(since) || touched == null || touched.size() > MANY) {
            take(workspace.reader().answersSince(moment, RARE));
            since = moment;
        } else if (!touched.isEmpty()) {
            var now = new ArrayList<>(all);
            now.removeIf(answer -> touched.contains(answer.contactId()));
            workspace.reader().answersWith(touched).stream()
                    .filter(answer -> counts(answer, moment))
                    .forEach(now::add);
            take(now);
        }
        seen = workspace.trail().number();
        return all;
    }

    /// Takes them from all, which somebody else had to read.
    void take(List<FollowUpAnswer> every, Instant moment) {
        take(every.stream().filter(answer -> counts(answer, moment)).toList());
        since = moment;
        seen = workspace.trail().number();
    }

    /// The last answer to each duty, of those brought up to date.
    Map<FollowUpKey, FollowUpAnswer> last() {
        return last;
    }

    /// The last answer to each duty that was answered since a later moment, or that is of a kind that comes back
    /// rarely.
    List<FollowUpAnswer> lastSince(Instant later) {
        return last.values().stream().filter(answer -> counts(answer, later)).toList();
    }

    private static boolean counts(FollowUpAnswer answer, Instant since) {
        return !answer.at().isBefore(since) || RARE.contains(answer.key().kind());
    }

    private void take(Collection<FollowUpAnswer> answers) {
        all = answers.stream().sorted(AS_GIVEN).toList();
        last = new HashMap<>(all.size() * 2);
        all.forEach(answer -> last.put(answer.key(), answer));
    }
}
