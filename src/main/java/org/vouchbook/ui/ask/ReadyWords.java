package org.vouchbook.ui.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.Happening;
import org.vouchbook.domain.HappeningDay;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Verdict;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Standpoint;

/// Why the right is earned, the strongest reason first.
final class ReadyWords {
    private final Standpoint at;
    private final Written words;
    private final String name;

    ReadyWords(Standpoint at, Written words) {
        this.at = at;
        this.words = words;
        name = Written.first(at.contact());
    }

    List<Reason> reasons() {
        AskFacts facts = at.facts();
        var reasons = new ArrayList<Reason>();
        at.readiness()
                .ready()
                .map(Verdict.Ready::thanks)
                .ifPresent(thanks -> reasons.add(
                        new Reason(Messages.of("right.because.thanked", name, words.on(thanks.date())), to(thanks))));
        Stream.of(interview(facts.interview()), promises(), result(facts), planted())
                .flatMap(List::stream)
                .forEach(reasons::add);
        return reasons;
    }

    private List<Reason> interview(@Nullable Interview interview) {
        if (interview == null || !interview.green()) {
            return List.of();
        }
        boolean all = Stream.of(interview.improvement(), interview.strength(), interview.condition())
                .allMatch(a -> a.light() == Interview.Light.GREEN);
        String key = all ? "right.because.all_green" : "right.because.green";
        return List.of(new Reason(Messages.of(key, words.on(interview.date())), new Way.Open(interview)));
    }

    private List<Reason> promises() {
        List<Promise> done = at.file().promises().stream()
                .filter(p -> p.state() != Promise.State.OPEN)
                .toList();
        boolean kept =
                done.stream().allMatch(p -> p.state() == Promise.State.KEPT || p.state() == Promise.State.EXCEEDED);
        return done.isEmpty()
                ? List.of()
                : List.of(new Reason(
                        Messages.of(kept ? "right.because.kept" : "right.because.made_good"),
                        new Way.Open(done.getFirst())));
    }

    private List<Reason> result(AskFacts facts) {
        if (facts.delivered() != null) {
            return List.of(new Reason(
                    Messages.of(
                            "right.because.result", words.on(facts.delivered().date())),
                    new Way.Open(facts.delivered())));
        }
        return facts.mutualHelp() == null
                ? List.of()
                : List.of(new Reason(
                        Messages.of(
                                "right.because.help",
                                words.on(facts.mutualHelp().date())),
                        to(facts.mutualHelp())));
    }

    private static Way to(Happening happening) {
        return switch (happening) {
            case Interaction whole -> new Way.Happened(whole);
            case HappeningDay _ -> Way.Elsewhere.LOG;
        };
    }

    private List<Reason> planted() {
        return at.file().planted().stream()
                .filter(PlantedRequest::planted)
                .limit(1)
                .map(p -> new Reason(Messages.of("right.because.planted", words.on(p.date())), new Way.Open(p)))
                .toList();
    }
}
