package org.vouchbook.ui.today;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.Askable;
import org.vouchbook.domain.Interview;
import org.vouchbook.ui.Messages;

/// What speaks for asking somebody: the points, and the strongest of the facts behind them.
record AskReasons(TodayWords words, Askable askable) {
    private static final int MOST = 5;

    List<String> facts() {
        AskFacts known = askable.facts();
        var facts = new ArrayList<String>();
        facts.add(Messages.of("today.fact.points", askable.ready().points().sum()));
        if (askable.ready().thanks() != null) {
            facts.add(Messages.of(
                    "today.fact.thanked", words.when(askable.ready().thanks().date())));
        }
        if (known.planted()) {
            facts.add(Messages.of("today.fact.planted"));
        }
        interview(known.interview(), facts);
        if (known.delivered() != null) {
            facts.add(Messages.of(
                    "today.fact.result", words.when(known.delivered().date())));
        } else if (known.mutualHelp() != null) {
            facts.add(Messages.of(
                    "today.fact.helped", words.when(known.mutualHelp().date())));
        }
        LocalDate since = known.since();
        int years = since == null ? 0 : Period.between(since, words.today()).getYears();
        if (years > 0) {
            facts.add(Messages.of("today.fact.known", years));
        }
        if (known.contacts() > 0) {
            facts.add(Messages.of("today.fact.often", known.contacts()));
        }
        return facts.stream().limit(MOST).toList();
    }

    private static void interview(@Nullable Interview interview, List<String> facts) {
        if (interview != null && interview.green()) {
            boolean all = Stream.of(interview.improvement(), interview.strength(), interview.condition())
                    .allMatch(answer -> answer.light() == Interview.Light.GREEN);
            facts.add(Messages.of(all ? "today.fact.all_green" : "today.fact.green"));
        }
    }
}
