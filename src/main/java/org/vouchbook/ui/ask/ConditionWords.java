package org.vouchbook.ui.ask;

import org.vouchbook.domain.Referral;
import org.vouchbook.domain.TwoConditions;
import org.vouchbook.domain.TwoConditions.Said;
import org.vouchbook.domain.TwoConditions.Since;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;

/// The two conditions in words (B13), each with the way to the record it stands on, or to the form for what lacks.
record ConditionWords(TwoConditions conditions, Written words) {
    Reason told() {
        Since told = conditions.told();
        if (told == null) {
            return new Reason(Messages.of("right.told_not"), new Way.Add(RecordKind.PLANTED));
        }
        String key = told.row() instanceof Referral ? "right.told_by_referral" : "right.told_since";
        return new Reason(Messages.of(key, words.shortDay(told.date())), new Way.Open(told.row()));
    }

    /// Whoever said otherwise, or said so long ago, has said something: that is shown, and not that nothing was.
    Reason satisfied() {
        Since since = conditions.satisfied();
        if (since != null) {
            String text = Messages.of("right.satisfied_since", words.shortDay(since.date()));
            return new Reason(text, new Way.Open(since.row()));
        }
        Said last = conditions.last();
        if (last == null) {
            return new Reason(Messages.of("right.satisfied_not_said"), new Way.Add(RecordKind.SATISFACTION));
        }
        String key = last.content() ? "right.satisfied_until" : "right.satisfied_not";
        return new Reason(Messages.of(key, words.shortDay(last.date())), new Way.Open(last.row()));
    }
}
