package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether a contact may be asked, from the book and the day alone. The gates stand in an order, and the first that
/// holds is the verdict; what else stands in the way is kept too, so that the whole way to *ready* can be shown. What
/// is proposed can always be explained by a record, and nothing is ever sent: the person speaks (L12).
///
/// @param verdict the first gate that holds, or ready
/// @param obstacles every gate that holds, in their order: taking all of them away makes the contact ready, and nothing
///     less does; empty when ready
public record AskReadiness(long contactId, Verdict verdict, List<Verdict> obstacles) {
    /// A gate: nothing when it is open.
    private interface Gate {
        @Nullable
        Verdict holds(AskFacts facts, AskPolicy policy, LocalDate today);
    }

    private static final List<Gate> GATES = List.of(
            AskReadiness::repair,
            AskReadiness::reconnect,
            AskReadiness::coolDown,
            AskReadiness::give,
            AskReadiness::prove,
            AskReadiness::confirm,
            AskReadiness::build);

    // Of these most people of a large book have one.
    private static final Verdict PROVE = new Verdict.ProveFirst();
    private static final Verdict CONFIRM = new Verdict.ConfirmDelight(null);
    private static final Verdict RATE = new Verdict.Build(null);
    private static final Map<Axis, Verdict> BUILD =
            Arrays.stream(Axis.values()).collect(Collectors.toMap(axis -> axis, Verdict.Build::new));

    /// Whom to ask first: those who thanked us lately, then by points, then by id so that the order is always the same
    /// (B4, B21). Those who are not ready come last.
    public static final Comparator<AskReadiness> RANK = Comparator.<AskReadiness>comparingInt(
                    r -> r.ready().map(v -> v.thanks() != null ? 0 : 1).orElse(2))
            .thenComparingInt(r -> -r.ready().map(v -> v.points().sum()).orElse(0))
            .thenComparingLong(AskReadiness::contactId);

    public AskReadiness {
        obstacles = List.copyOf(obstacles);
    }

    /// Reads the gates.
    public static AskReadiness of(AskFacts facts, AskPolicy policy, LocalDate today) {
        var obstacles = new ArrayList<Verdict>();
        for (Gate gate : GATES) {
            Verdict held = gate.holds(facts, policy, today);
            if (held != null) {
                obstacles.add(held);
            }
        }
        Verdict verdict = obstacles.isEmpty() ? ready(facts, policy, today) : obstacles.getFirst();
        return new AskReadiness(facts.contactId(), verdict, obstacles);
    }

    /// The verdict, when it is *ready*.
    public Optional<Verdict.Ready> ready() {
        return verdict instanceof Verdict.Ready ready ? Optional.of(ready) : Optional.empty();
    }

    private static Verdict ready(AskFacts facts, AskPolicy policy, LocalDate today) {
        Scorecard card = facts.card();
        return new Verdict.Ready(
                AskPoints.of(facts, policy, today),
                card != null && card.score() >= policy.rockSolid(),
                thankedLately(facts, policy, today) ? facts.thanked() : null);
    }

    private static @Nullable Verdict repair(AskFacts facts, AskPolicy policy, LocalDate today) {
        // Of most people of a large book nothing of the kind is known.
        if (facts.complaints().isEmpty() && facts.promises().isEmpty()) {
            return null;
        }
        List<Complaint> complaints =
                facts.complaints().stream().filter(Complaint::open).toList();
        List<Promise> broken =
                facts.promises().stream().filter(p -> p.broken(today)).toList();
        return complaints.isEmpty() && broken.isEmpty() ? null : new Verdict.RepairFirst(complaints, broken);
    }

    private static @Nullable Verdict reconnect(AskFacts facts, AskPolicy policy, LocalDate today) {
        int limit = Math.min(2 * facts.rhythmDays(), policy.neglectedDays());
        LocalDate last = facts.lastContact();
        LocalDate since = last == null ? facts.entered() : last;
        return since.plusDays(limit).isBefore(today) ? new Verdict.ReconnectFirst(last, since, limit) : null;
    }

    private static @Nullable Verdict coolDown(AskFacts facts, AskPolicy policy, LocalDate today) {
        Ask ask = facts.lastAsk();
        if (ask == null || !ask.asked()) {
            return null;
        }
        LocalDate until = ask.date().plusDays(policy.coolingDays());
        return until.isAfter(today) ? new Verdict.CoolingDown(ask, until) : null;
    }

    private static @Nullable Verdict give(AskFacts facts, AskPolicy policy, LocalDate today) {
        for (Promise promise : facts.promises()) {
            if (promise.kind() == Promise.Kind.BRING_A_CUSTOMER && promise.state() == Promise.State.OPEN) {
                return new Verdict.GiveFirst(promise);
            }
        }
        return null;
    }

    private static @Nullable Verdict prove(AskFacts facts, AskPolicy policy, LocalDate today) {
        return facts.delivered() == null && facts.mutualHelp() == null ? PROVE : null;
    }

    private static @Nullable Verdict confirm(AskFacts facts, AskPolicy policy, LocalDate today) {
        Interview interview = facts.interview();
        boolean green = interview != null
                && interview.green()
                && !interview.date().isBefore(today.minusMonths(policy.interviewMonths()));
        if (green || thankedLately(facts, policy, today)) {
            return null;
        }
        return interview == null ? CONFIRM : new Verdict.ConfirmDelight(interview);
    }

    private static @Nullable Verdict build(AskFacts facts, AskPolicy policy, LocalDate today) {
        Scorecard card = facts.card();
        if (card == null) {
            return RATE;
        }
        Optional<Axis> low = policy.tooLow(card);
        if (low.isPresent()) {
            return BUILD.get(low.get());
        }
        return card.score() < policy.leastScore() ? BUILD.get(card.weakest()) : null;
    }

    private static boolean thankedLately(AskFacts facts, AskPolicy policy, LocalDate today) {
        Happening thanked = facts.thanked();
        return thanked != null && !thanked.date().isBefore(today.minusDays(policy.thanksDays()));
    }
}
