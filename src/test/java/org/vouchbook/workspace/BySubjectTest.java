package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.FollowUpKind;

class BySubjectTest {
    private static final Instant AT = Instant.parse("2026-05-04T10:00:00Z");

    /// As picking those of each referral from all would find them, in the order in which they came.
    @Test
    void eachReferralHasItsAnswersAndNobodyElses() {
        var random = new Random(1);
        long[] ids = random.longs(1, 1_000).distinct().limit(200).toArray();
        List<FollowUpAnswer> answers = new ArrayList<>();
        for (int id = 1; id <= 500; id++) {
            var key = new FollowUpKey(FollowUpKind.INFORM, random.nextLong(1, 1_000), id);
            answers.add(new FollowUpAnswer(id, 1, key, FollowUpAnswer.Answer.DONE, AT, AT, null, null, "", ""));
        }
        BySubject found = BySubject.of(ids, answers);
        for (int i = 0; i < ids.length; i++) {
            long id = ids[i];
            assertEquals(answers.stream().filter(a -> a.key().subjectId() == id).toList(), found.of(i));
        }
    }

    @Test
    void nobodyHasAnyWhereThereAreNone() {
        assertEquals(List.of(), BySubject.of(new long[] {7}, List.of()).of(0));
    }
}
