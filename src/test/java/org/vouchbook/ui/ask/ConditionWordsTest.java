package org.vouchbook.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Satisfaction;
import org.vouchbook.domain.TwoConditions;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.form.Written;

/// What the two conditions say, and what they open (B13).
class ConditionWordsTest {
    private static final LocalDate DAY = Fixtures.TODAY;

    @Test
    void aLowOrOldWordIsShownAndOpened() {
        assertEquals(new Reason("Satisfied: not said", new Way.Add(RecordKind.SATISFACTION)), satisfied());
        Row high = captured(1, DAY.minusDays(9), 9);
        Row low = captured(2, DAY, 4);
        assertEquals(new Reason("Satisfied since " + day(DAY.minusDays(9)), new Way.Open(high)), satisfied(high));
        assertEquals(new Reason("Not fully satisfied, " + day(DAY), new Way.Open(low)), satisfied(high, low));
        LocalDate longAgo = DAY.minusMonths(13);
        Row old = captured(3, longAgo, 9);
        assertEquals(
                new Reason("Satisfied until " + day(longAgo) + ": ask anew", new Way.Open(old)),
                satisfied(captured(4, longAgo.minusDays(9), 9), old));
        Row lowAndOld = captured(5, longAgo, 4);
        assertEquals(new Reason("Not fully satisfied, " + day(longAgo), new Way.Open(lowAndOld)), satisfied(lowAndOld));
    }

    @Test
    void aComplaintIsOpenedItself() {
        LocalDate opened = DAY.minusDays(5);
        var complaint = new Complaint(8, 1, opened, "Late", null, null, null);
        assertEquals(
                new Reason("Not fully satisfied, " + day(opened), new Way.Open(complaint)),
                satisfied(captured(1, DAY.minusDays(9), 9), complaint, captured(2, DAY, 9)));
    }

    @Test
    void theFirstReferralOfTheirsIsOpened() {
        Referral named = Fixtures.referral(3, 1, 2);
        var conditions = TwoConditions.of(1, List.of(), List.of(named), AskPolicy.DEFAULT, DAY);
        assertEquals(
                new Reason("Know since " + day(DAY) + ": they referred us", new Way.Open(named)),
                new ConditionWords(conditions, words()).told());
    }

    private static Reason satisfied(Row... records) {
        return new ConditionWords(TwoConditions.of(1, List.of(records), List.of(), AskPolicy.DEFAULT, DAY), words())
                .satisfied();
    }

    private static Written words() {
        return new Written(Locale.UK, DAY);
    }

    private static String day(LocalDate day) {
        return words().shortDay(day);
    }

    private static Satisfaction captured(long id, LocalDate day, int mark) {
        return new Satisfaction(id, 1, day, mark, mark, mark, "");
    }
}
