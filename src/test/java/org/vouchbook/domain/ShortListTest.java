package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;

/// Each list at the edge of its definition.
class ShortListTest {
    private static final LocalDate TODAY = Fixtures.TODAY;
    private AskPolicy policy = AskPolicy.DEFAULT;
    private ContactKind kind = ContactKind.CLIENT;
    private @Nullable Scorecard card = card(4, 4, 4, 4);
    private LocalDate last = TODAY.minusDays(21);
    private @Nullable Ask ask;
    private @Nullable DeliveredResult delivered;
    private @Nullable Interview interview;
    private @Nullable Satisfaction satisfaction;
    private boolean planted;
    private boolean committed;
    private int introductions;
    private int names;

    private static Scorecard card(double liking, double reciprocity, double credibility, double commitment) {
        return new Scorecard(2, 1, TODAY, liking, reciprocity, credibility, commitment, "");
    }

    private Set<ShortList> lists() {
        var facts = new AskFacts(
                1,
                card,
                21,
                last,
                TODAY.minusYears(1),
                null,
                3,
                false,
                List.of(),
                List.of(),
                ask,
                delivered,
                null,
                interview,
                null,
                satisfaction,
                planted,
                committed);
        var person = new PersonFacts(
                Fixtures.contact("Ana", "Lima").edit().kind(kind).build(), card, last, introductions, names, 0);
        return ShortList.of(person, facts, AskReadiness.of(facts, policy, TODAY), policy, TODAY);
    }

    private static Ask asked(LocalDate day) {
        return Fixtures.ask(5, 1, day, Ask.Outcome.NOT_NOW);
    }

    private void is(ShortList... expected) {
        var wanted = EnumSet.noneOf(ShortList.class);
        wanted.addAll(List.of(expected));
        assertEquals(wanted, lists());
    }

    @Test
    void contentAndNeverTold() {
        is();
        satisfaction = new Satisfaction(6, 1, TODAY.minusMonths(12), 8, 8, 8, "");
        is(ShortList.SATISFIED_NOT_TOLD);
        planted = true;
        is();
        planted = false;
        ask = asked(TODAY.minusYears(3));
        is();
        ask = null;
        satisfaction = new Satisfaction(6, 1, TODAY.minusMonths(12), 8, 8, 7, "");
        is();
        interview = AskCase.interview();
        is(ShortList.SATISFIED_NOT_TOLD);
        satisfaction = new Satisfaction(6, 1, TODAY, 5, 5, 5, "");
        is();
    }

    @Test
    void whoHasReferredUsKnows() {
        satisfaction = new Satisfaction(6, 1, TODAY, 8, 8, 8, "");
        is(ShortList.SATISFIED_NOT_TOLD);
        names = 1;
        is();
        names = 0;
        introductions = 1;
        is();
    }

    @Test
    void howMuchIsContentAndHowMuchIsLikedAreTheUsersNumbers() {
        satisfaction = new Satisfaction(6, 1, TODAY, 7, 7, 7, "");
        card = card(6, 1, 1, 1);
        is();
        policy = new AskPolicy(90, 730, 12, 14, 5, 4, 8, 7, 6, 12);
        is(ShortList.SATISFIED_NOT_TOLD, ShortList.LIKED_UNPROVEN);
        policy = new AskPolicy(90, 730, 12, 14, 5, 4, 8, 7.5, 6.5, 12);
        is();
    }

    @Test
    void aScoreThatCarriesAnAskAndNoneForAYear() {
        card = card(6, 6, 4, 5);
        is(ShortList.ASSUMED);
        ask = asked(TODAY.minusMonths(12));
        is();
        ask = asked(TODAY.minusMonths(12).minusDays(1));
        is(ShortList.ASSUMED);
        kind = ContactKind.STRATEGIC_PARTNER;
        is(ShortList.ASSUMED);
        kind = ContactKind.PROSPECT;
        is();
    }

    @Test
    void includedAndTrustedWithoutACommitment() {
        card = card(5, 5, 5, 4.5);
        is(ShortList.NOT_ASKED_TO_COMMIT);
        committed = true;
        is();
        committed = false;
        card = card(5, 4.5, 5, 4.5);
        is();
    }

    @Test
    void likedWithoutAResult() {
        card = card(7, 1, 1, 1);
        is(ShortList.LIKED_UNPROVEN);
        delivered = new DeliveredResult(7, 1, null, TODAY, "it works");
        is();
        delivered = null;
        kind = ContactKind.NETWORKING_CONTACT;
        is();
    }

    @Test
    void aClientWithoutContactIsAtRiskAndAfterTwiceTheRhythmNeglected() {
        last = TODAY.minusDays(22);
        is(ShortList.AT_RISK);
        last = TODAY.minusDays(43);
        is(ShortList.AT_RISK, ShortList.NEGLECTED);
        kind = ContactKind.STRATEGIC_PARTNER;
        is(ShortList.NEGLECTED);
        kind = ContactKind.PROSPECT;
        is();
    }
}
