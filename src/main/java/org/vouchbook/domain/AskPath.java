package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which way leads from a verdict to an ask. Four kinds of obstacle leave none, whatever the reason: they are
/// rules, not opinions of the moment.
public sealed interface AskPath {
    /// The right is earned.
    record Open() implements AskPath {}

    /// It is soon, but a reason opens it, which is counted: between sale and result (B9), or after a shorter silence.
    record WithReason() implements AskPath {}

    /// They have not yet said that all is well, or the relationship does not carry it: until then there is no ask to
    /// prepare (D8, C8).
    record NotYet() implements AskPath {}

    /// No way at all while this holds: first what is broken is put right (D9, I5), a long silence is ended (B19), the
    /// pause is kept (B11) and a customer that is owed is brought (E3).
    ///
    /// @param by the first of the obstacles that lock
    record Locked(Verdict by) implements AskPath {}

    /// The way from a readiness.
    ///
    /// @param policy whose longest silence tells a short one from a lock
    static AskPath of(AskReadiness readiness, AskPolicy policy, LocalDate today) {
        List<Verdict> obstacles = readiness.obstacles();
        Optional<Verdict> lock =
                obstacles.stream().filter(o -> locks(o, policy, today)).findFirst();
        if (lock.isPresent()) {
            return new Locked(lock.get());
        }
        if (obstacles.isEmpty()) {
            return new Open();
        }
        boolean unproven = obstacles.stream().anyMatch(Verdict.ProveFirst.class::isInstance);
        return unproven || obstacles.stream().noneMatch(AskPath::isTheirs) ? new WithReason() : new NotYet();
    }

    private static boolean locks(Verdict obstacle, AskPolicy policy, LocalDate today) {
        return switch (obstacle) {
            case Verdict.RepairFirst _, Verdict.CoolingDown _, Verdict.GiveFirst _ -> true;
            case Verdict.ReconnectFirst far ->
                far.since().plusDays(policy.neglectedDays()).isBefore(today);
            case Verdict.ProveFirst _, Verdict.ConfirmDelight _, Verdict.Build _, Verdict.Ready _ -> false;
        };
    }

    private static boolean isTheirs(Verdict obstacle) {
        return obstacle instanceof Verdict.ConfirmDelight || obstacle instanceof Verdict.Build;
    }
}
