package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list of people who are easily overlooked, each for one reason. Somebody may stand on several.
public enum ShortList {
    /// Content, and never told that we look for introductions: nothing planted, nobody asked, and nobody
    /// named by them (B13).
    SATISFIED_NOT_TOLD,
    /// The score carries an ask, yet there was none for twelve months: we assume they refer by themselves (B16, K2).
    ASSUMED,
    /// They include and trust us, and nobody asked them to commit: most stop there (J14).
    NOT_ASKED_TO_COMMIT,
    /// They like us, and have no result of ours yet (B6).
    LIKED_UNPROVEN,
    /// Silent for so long that we reconnect before anything is asked (L1, B19).
    NEGLECTED,
    /// A client without contact for longer than we meant (L5).
    AT_RISK;

    /// A few sets serve everybody.
    private static final Map<Set<ShortList>, Set<ShortList>> SHARED = new ConcurrentHashMap<>();

    /// The lists that a contact stands on.
    public static Set<ShortList> of(
            PersonFacts person, AskFacts facts, AskReadiness readiness, AskPolicy policy, LocalDate today) {
        var lists = EnumSet.noneOf(ShortList.class);
        for (ShortList list : values()) {
            if (list.holds(person, facts, readiness, policy, today)) {
                lists.add(list);
            }
        }
        return lists.isEmpty() ? Set.of() : SHARED.computeIfAbsent(lists, Collections::unmodifiableSet);
    }

    private boolean holds(
            PersonFacts person, AskFacts facts, AskReadiness readiness, AskPolicy policy, LocalDate today) {
        ContactKind kind = person.contact().kind();
        Scorecard card = facts.card();
        boolean met = kind != ContactKind.PROSPECT;
        return switch (this) {
            case SATISFIED_NOT_TOLD -> !told(person, facts) && content(facts, policy, today);
            case ASSUMED ->
                met && card != null && card.score() >= policy.leastScore() && !askedLately(facts.lastAsk(), today);
            case NOT_ASKED_TO_COMMIT -> card != null && card.stopsBeforeCommitment() && !facts.committed();
            case LIKED_UNPROVEN ->
                card != null
                        && card.liking() >= policy.liked()
                        && facts.delivered() == null
                        && (kind == ContactKind.CLIENT || kind == ContactKind.PROSPECT);
            case NEGLECTED -> met && readiness.obstacles().stream().anyMatch(Verdict.ReconnectFirst.class::isInstance);
            case AT_RISK -> kind == ContactKind.CLIENT && silent(facts, today);
        };
    }

    private static boolean told(PersonFacts person, AskFacts facts) {
        return facts.planted() || facts.lastAsk() != null || person.introductions() + person.names() > 0;
    }

    /// As it is shown of one contact (B13): the latest of each kind say as much of today as all of them.
    private static boolean content(AskFacts facts, AskPolicy policy, LocalDate today) {
        if (facts.satisfaction() == null && facts.interview() == null) {
            return false;
        }
        var said = new ArrayList<Row>(facts.complaints());
        Stream.of(Optional.ofNullable(facts.satisfaction()), Optional.ofNullable(facts.interview()))
                .flatMap(Optional::stream)
                .forEach(said::add);
        return TwoConditions.of(facts.contactId(), said, List.of(), policy, today)
                        .satisfied()
                != null;
    }

    private static boolean askedLately(@Nullable Ask ask, LocalDate today) {
        return ask != null && !ask.date().isBefore(today.minusMonths(12));
    }

    private static boolean silent(AskFacts facts, LocalDate today) {
        LocalDate last = facts.lastContact();
        return last == null || last.plusDays(facts.rhythmDays()).isBefore(today);
    }
}
