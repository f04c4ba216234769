package org.vouchbook.ui.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchbook.domain.AskPath;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.Standing;
import org.vouchbook.domain.Verdict;
import org.vouchbook.domain.WayBack;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;
import org.vouchbook.ui.kit.Tone;
import org.vouchbook.workspace.Standpoint;

/// Says a verdict in plain sentences: the one that holds, and all that stands behind it.
final class VerdictWords {
    private VerdictWords() {}

    static VerdictText of(Standpoint at, Written words) {
        AskReadiness readiness = at.readiness();
        var steps = new ObstacleWords(at, words);
        List<Verdict> obstacles = readiness.obstacles();
        var then = new ArrayList<Step>();
        obstacles.stream().skip(1).forEach(o -> then.addAll(steps.of(o)));
        Standing standing = Standing.of(readiness);
        return new VerdictText(
                title(readiness.verdict(), standing),
                tone(standing),
                readiness.ready().isPresent() ? new ReadyWords(at, words).reasons() : List.of(),
                obstacles.isEmpty() ? List.of() : steps.of(obstacles.getFirst()),
                then,
                readiness.ready().map(Verdict.Ready::points).orElse(null),
                readiness.ready().map(Verdict.Ready::rockSolid).orElse(false),
                path(at, words),
                caution(at, words),
                begun(at).orElse(null));
    }

    /// What is still missing on the way back after a long silence; empty when nothing is.
    static String caution(Standpoint at, Written words) {
        return begun(at).map(back -> caution(back, at, words)).orElse("");
    }

    private static String caution(WayBack back, Standpoint at, Written words) {
        boolean answered = back.day(WayBack.Rung.ANSWER).isPresent();
        return Messages.of(
                answered ? "right.back.give" : "right.back.answer",
                Written.first(at.contact()),
                words.on(back.taken().getFirst()),
                back.silent());
    }

    /// The way back from a silence that is over; while it lasts it stands in the way of every ask.
    private static Optional<WayBack> begun(Standpoint at) {
        return at.silence().filter(way -> !way.taken().isEmpty());
    }

    /// Why there is no path to an ask, whatever reason is given; empty while there is one.
    static String lock(Standpoint at, Written words) {
        return path(at, words) instanceof AskPath.Locked(Verdict by) ? lock(by, at, words) : "";
    }

    /// The way to an ask.
    static AskPath path(Standpoint at, Written words) {
        return AskPath.of(at.readiness(), at.policy(), words.today());
    }

    private static String lock(Verdict obstacle, Standpoint at, Written words) {
        String name = Written.first(at.contact());
        return switch (obstacle) {
            case Verdict.RepairFirst _ -> Messages.of("right.problem.locked");
            case Verdict.ReconnectFirst _ -> Messages.of("right.problem.locked_silent", name);
            case Verdict.CoolingDown cooling ->
                Messages.of("right.problem.locked_cooling", words.shortDay(cooling.until()));
            case Verdict.GiveFirst _ -> Messages.of("right.problem.locked_give", name);
            case Verdict.ProveFirst _, Verdict.ConfirmDelight _, Verdict.Build _, Verdict.Ready _ -> "";
        };
    }

    private static String title(Verdict verdict, Standing standing) {
        if (standing == Standing.ALMOST) {
            return Messages.of(verdict instanceof Verdict.GiveFirst ? "right.almost.give" : "right.almost.confirm");
        }
        return Messages.of(key(verdict));
    }

    private static String key(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Ready _ -> "right.verdict.ready";
            case Verdict.RepairFirst _ -> "right.verdict.repair";
            case Verdict.ReconnectFirst _ -> "right.verdict.reconnect";
            case Verdict.CoolingDown _ -> "right.verdict.cooling";
            case Verdict.GiveFirst _ -> "right.verdict.give";
            case Verdict.ProveFirst _ -> "right.verdict.prove";
            case Verdict.ConfirmDelight _ -> "right.verdict.confirm";
            case Verdict.Build _ -> "right.verdict.build";
        };
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case READY -> Tone.SUCCESS;
            case ALMOST -> Tone.WARNING;
            case COOLING_DOWN, NOT_YET -> Tone.NEUTRAL;
            case RECONNECT, REPAIR -> Tone.DANGER;
        };
    }
}
