package org.vouchbook.workspace;

import java.util.Arrays;
import java.util.List;
import org.vouchbook.domain.FollowUpAnswer;

/// The answers to the follow-ups of many referrals, those of one beside each other, without a list for each.
final class BySubject {
    private final List<FollowUpAnswer> answers;
    /// Where those of a referral start, and after the last one where they end.
    private final int[] starts;

    private BySubject(List<FollowUpAnswer> answers, int[] starts) {
        this.answers = answers;
        this.starts = starts;
    }

    /// @param ids of the referrals, each once; answers to others are left out
    static BySubject of(long[] ids, List<FollowUpAnswer> answers) {
        var places = new IdPlaces(ids);
        var place = new int[answers.size()];
        var starts = new int[ids.length + 1];
        for (int i = 0; i < place.length; i++) {
            place[i] = places.of(answers.get(i).key().subjectId());
            if (place[i] >= 0) {
                starts[place[i] + 1]++;
            }
        }
        for (int i = 0; i < ids.length; i++) {
            starts[i + 1] += starts[i];
        }
        var sorted = new FollowUpAnswer[starts[ids.length]];
        int[] next = starts.clone();
        for (int i = 0; i < place.length; i++) {
            if (place[i] >= 0) {
                sorted[next[place[i]]++] = answers.get(i);
            }
        }
        return new BySubject(Arrays.asList(sorted), starts);
    }

    /// The answers of the referral at a place among the ids.
    List<FollowUpAnswer> of(int place) {
        return starts[place] == starts[place + 1] ? List.of() : answers.subList(starts[place], starts[place + 1]);
    }
}
