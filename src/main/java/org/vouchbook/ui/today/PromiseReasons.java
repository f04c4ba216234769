package org.vouchbook.ui.today;

import java.util.ArrayList;
import java.util.List;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.PromiseDue;
import org.vouchbook.ui.Messages;

/// When something was promised and by whom, and what hangs on it.
record PromiseReasons(TodayWords words, PromiseDue due) {
    List<Said> facts() {
        Promise promise = due.promise();
        String said = words.when(promise.said());
        var facts = new ArrayList<Said>();
        facts.add(Said.of(
                promise.saidBy().isEmpty()
                        ? Messages.of("today.fact.said", said)
                        : Messages.of("today.fact.said_by", said, promise.saidBy()),
                promise));
        if (!promise.owner().isEmpty() && !promise.owner().equals(promise.saidBy())) {
            facts.add(Said.plain(Messages.of("today.fact.owner", promise.owner())));
        }
        if (promise.broken(words.today()) || promise.kind() == Promise.Kind.BRING_A_CUSTOMER) {
            facts.add(Said.plain(Messages.of("today.fact.before_ask")));
        }
        return facts;
    }
}
