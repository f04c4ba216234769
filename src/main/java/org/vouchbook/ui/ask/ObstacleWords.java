package org.vouchbook.ui.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Verdict;
import org.vouchbook.domain.WayBack;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Standpoint;

/// What stands in the way, each with the action that takes it away.
final class ObstacleWords {
    private final Standpoint at;
    private final Written words;
    private final String name;

    ObstacleWords(Standpoint at, Written words) {
        this.at = at;
        this.words = words;
        name = Written.first(at.contact());
    }

    List<Step> of(Verdict obstacle) {
        return switch (obstacle) {
            case Verdict.Ready _ -> List.of();
            case Verdict.RepairFirst repair -> repair(repair);
            case Verdict.ReconnectFirst reconnect -> List.of(reconnect(reconnect));
            case Verdict.CoolingDown cooling -> List.of(cooling(cooling));
            case Verdict.GiveFirst give -> List.of(give(give));
            case Verdict.ProveFirst _ ->
                List.of(open(Messages.of("right.why.prove"), "right.do.prove", new Way.Add(RecordKind.RESULT)));
            case Verdict.ConfirmDelight confirm -> List.of(confirm(confirm));
            case Verdict.Build build -> List.of(build(build));
        };
    }

    private List<Step> repair(Verdict.RepairFirst repair) {
        var steps = new ArrayList<Step>();
        for (Complaint complaint : repair.complaints()) {
            String text = Messages.of(
                    "right.why.complaint", words.shortDay(complaint.opened()), Written.quote(complaint.what()));
            WayBack back = WayBack.of(complaint, null);
            steps.add(new Step(
                    new Reason(text, new Way.Open(complaint)),
                    Messages.of("right.do.complaint.", complaint.rung()),
                    new Way.Climb(back, back.next().orElseThrow()),
                    back));
        }
        for (Promise promise : repair.promises()) {
            LocalDate due = promise.due();
            String quote = Written.quote(promise.text());
            String text = promise.state() == Promise.State.MISSED || due == null
                    ? Messages.of("right.why.missed", quote)
                    : Messages.of("right.why.overdue", words.shortDay(due), quote);
            steps.add(open(text, "right.do.promise", new Way.Open(promise)));
        }
        return steps;
    }

    private Step reconnect(Verdict.ReconnectFirst reconnect) {
        LocalDate last = reconnect.last();
        String text = last == null
                ? Messages.of("right.why.never", words.shortDay(reconnect.since()))
                : silence(words.shortDay(last), reconnect.limitDays());
        return new Step(
                new Reason(text, latest()),
                Messages.of("right.do.reconnect"),
                Way.Elsewhere.RECONNECT,
                at.silence().orElse(null));
    }

    /// When the last contact was, and who spoke last (L1).
    private String silence(String day, int limitDays) {
        Interaction last = at.last();
        Direction who = last == null ? Direction.BOTH : last.direction();
        return Messages.of("right.why.silence", day, limitDays, Messages.of("spoke.", who));
    }

    /// The latest contact itself; where there never was one, a first to note.
    private Way latest() {
        Interaction last = at.last();
        return last == null ? Way.Elsewhere.LOG : new Way.Happened(last);
    }

    private Step cooling(Verdict.CoolingDown cooling) {
        String text =
                Messages.of("right.why.cooling", words.shortDay(cooling.ask().date()), words.shortDay(cooling.until()));
        return new Step(new Reason(text, new Way.Open(cooling.ask())), "", new Way.Open(cooling.ask()));
    }

    /// Done by bringing them somebody; settled on the promise itself.
    private static Step give(Verdict.GiveFirst give) {
        String text = Messages.of("right.why.give", Written.quote(give.promise().text()));
        return new Step(
                new Reason(text, new Way.Open(give.promise())), Messages.of("right.do.give"), Way.Elsewhere.GIVE);
    }

    private Step confirm(Verdict.ConfirmDelight confirm) {
        Interview last = confirm.last();
        if (last == null) {
            return open(Messages.of("right.why.no_interview"), "right.do.confirm", new Way.Add(RecordKind.INTERVIEW));
        }
        String key = last.green() ? "right.why.old_interview" : "right.why.not_green";
        return new Step(
                new Reason(Messages.of(key, words.shortDay(last.date())), new Way.Open(last)),
                Messages.of("right.do.confirm"),
                new Way.Add(RecordKind.INTERVIEW));
    }

    private Step build(Verdict.Build build) {
        Axis axis = build.axis();
        Scorecard card = at.facts().card();
        if (axis == null || card == null) {
            return open(Messages.of("right.why.unrated", name), "right.do.rate", Way.Elsewhere.RATE);
        }
        boolean low = at.policy().tooLow(card).isPresent();
        String side = Messages.of("axis.", axis);
        String text = low
                ? Messages.of(
                        "right.why.side",
                        side,
                        words.number(card.value(axis)),
                        words.number(at.policy().leastAxis()))
                : Messages.of(
                        "right.why.score",
                        words.number(card.score()),
                        words.number(at.policy().leastScore()),
                        side);
        return new Step(new Reason(text, Way.Elsewhere.RATE), Messages.of("right.do.build"), Way.Elsewhere.LOG);
    }

    private static Step open(String text, String key, Way way) {
        return new Step(new Reason(text, Objects.requireNonNull(way)), Messages.of(key), way);
    }
}
