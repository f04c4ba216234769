package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;

/// How asks go by their moment (B12), and what relationships of about one score bring (J2).
class AskMomentTest {
    private static Ask ask(Ask.Outcome outcome, String override) {
        return new Ask(1, 1, Fixtures.TODAY, Ask.Way.INTRODUCTION, "", "", null, "", outcome, "", override, "");
    }

    @Test
    void asksAgainstTheBookStandApartAndAvoidedOnesAreNone() {
        assertEquals(
                List.of(
                        new AskMoment(AskMoment.Moment.READY, new Part(1, 2), 0, 1),
                        new AskMoment(AskMoment.Moment.AGAINST_THE_BOOK, new Part(0, 1), 1, 0)),
                AskMoment.of(List.of(
                        ask(Ask.Outcome.NAMED, ""),
                        ask(Ask.Outcome.NOT_NOW, ""),
                        ask(Ask.Outcome.OPEN, ""),
                        ask(Ask.Outcome.AVOIDED, ""),
                        ask(Ask.Outcome.TOO_EARLY, "He was there"))));
    }

    private static PersonFacts person(ContactKind kind, @Nullable Double rating, int introductions) {
        Scorecard card = rating == null ? null : Fixtures.card(rating, rating, rating, rating);
        Contact contact = Fixtures.contact("Ana", "Lima").edit().kind(kind).build();
        return new PersonFacts(contact, card, null, introductions, 1, 0);
    }

    @Test
    void theHighestBandHasTheTen() {
        List<ScoreBand> bands = ScoreBand.of(List.of(
                person(ContactKind.CLIENT, 10.0, 3),
                person(ContactKind.STRATEGIC_PARTNER, 8.0, 2),
                person(ContactKind.CLIENT, 7.5, 0),
                person(ContactKind.PROSPECT, 9.0, 9),
                person(ContactKind.CLIENT, null, 9)));
        assertEquals(new ScoreBand(8, 2, 5, 2), bands.getFirst());
        assertEquals(new ScoreBand(6, 1, 0, 1), bands.get(1));
        assertEquals(2.5, bands.getFirst().each());
        assertEquals(0, bands.getLast().each());
    }

    @Property
    void everybodyWhoIsRatedIsInOneBand(@ForAll @Size(max = 20) List<@IntRange(max = 20) Integer> halves) {
        var people = new ArrayList<PersonFacts>();
        halves.forEach(h -> people.add(person(ContactKind.CLIENT, h / 2.0, 1)));
        List<ScoreBand> bands = ScoreBand.of(people);
        assertEquals(people.size(), bands.stream().mapToInt(ScoreBand::people).sum());
        assertEquals(
                people.size(), bands.stream().mapToInt(ScoreBand::introductions).sum());
        assertTrue(bands.size() == 5);
    }
}
