package org.vouchbook.ui.today;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.Askable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Happening;
import org.vouchbook.domain.HappeningDay;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.Messages;

/// What speaks for asking somebody: the points, and the strongest of the facts behind them, each with its record.
record AskReasons(TodayWords words, Askable askable, Contact person) {
    private static final int MOST = 5;

    List<Said> facts() {
        AskFacts known = askable.facts();
        var facts = new ArrayList<Said>();
        facts.add(Said.of(
                Messages.of("today.fact.points", askable.ready().points().sum()), person));
        if (askable.ready().thanks() != null) {
            facts.add(Said.of(
                    Messages.of(
                            "today.fact.thanked",
                            words.when(askable.ready().thanks().date())),
                    record(askable.ready().thanks())));
        }
        if (known.planted()) {
            facts.add(new Said(Messages.of("today.fact.planted"), person, true));
        }
        interview(known.interview(), facts);
        if (known.delivered() != null) {
            facts.add(Said.of(
                    Messages.of(
                            "today.fact.result", words.when(known.delivered().date())),
                    known.delivered()));
        } else if (known.mutualHelp() != null) {
            facts.add(Said.of(
                    Messages.of(
                            "today.fact.helped", words.when(known.mutualHelp().date())),
                    record(known.mutualHelp())));
        }
        LocalDate since = known.since();
        int years = since == null ? 0 : Period.between(since, words.today()).getYears();
        if (years > 0) {
            facts.add(Said.of(Messages.of("today.fact.known", years), person));
        }
        if (known.contacts() > 0) {
            facts.add(Said.of(Messages.of("today.fact.often", known.contacts()), person));
        }
        return facts.stream().limit(MOST).toList();
    }

    private Row record(Happening happening) {
        return switch (happening) {
            case Interaction whole -> whole;
            case HappeningDay _ -> person;
        };
    }

    private static void interview(@Nullable Interview interview, List<Said> facts) {
        if (interview != null && interview.green()) {
            boolean all = Stream.of(interview.improvement(), interview.strength(), interview.condition())
                    .allMatch(answer -> answer.light() == Interview.Light.GREEN);
            facts.add(Said.of(Messages.of(all ? "today.fact.all_green" : "today.fact.green"), interview));
        }
    }
}
