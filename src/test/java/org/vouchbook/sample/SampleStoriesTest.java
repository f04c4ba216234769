package org.vouchbook.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vouchbook.sample.Opened.book;
import static org.vouchbook.sample.Opened.only;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Evidence;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Returned;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Silences;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.Touch;
import org.vouchbook.domain.WayBack;
import org.vouchbook.workspace.AskRules;

/// The people and the board are those that the screens were drawn with.
final class SampleStoriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Row> BOOK = book(TODAY, ZoneId.of("Europe/Berlin"));

    private static Contact person(String name) {
        return only(BOOK, Contact.class).stream()
                .filter(c -> c.displayName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Scorecard> cards(String name) {
        return only(BOOK, Scorecard.class).stream()
                .filter(c -> c.contactId() == person(name).id())
                .sorted(Comparator.comparing(Scorecard::date))
                .toList();
    }

    private static List<Interaction> interactions(long contactId) {
        return only(BOOK, Interaction.class).stream()
                .filter(i -> i.contactId() == contactId)
                .toList();
    }

    /// So that the list of those who came back shows somebody.
    @Test
    void claireReferredAfterALongSilenceOfOurs() {
        Contact claire = person("Claire Dubois");
        List<WayBack> ways = Silences.of(
                claire.id(),
                interactions(claire.id()).stream().map(Touch::of).toList(),
                AskRules.DEFAULT.limitDays(claire),
                TODAY);
        List<Returned> returned = Returned.of(ways, only(BOOK, Referral.class));
        assertFalse(returned.isEmpty());
        assertTrue(returned.stream().allMatch(r -> r.way().silent() > 365));
    }

    @Test
    void boardStandsAsDrawn() {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        long open = 0;
        for (Referral r : only(BOOK, Referral.class)) {
            if (r.direction() == ReferralDirection.RECEIVED) {
                counts.merge(r.stage(), 1, Integer::sum);
                var value = r.value();
                open += r.stage().isOpen() && value != null ? value.amount().longValue() : 0;
            }
        }
        assertEquals(
                Map.of(
                        Stage.NAMED, 3,
                        Stage.PROMISED, 2,
                        Stage.INTRODUCED, 2,
                        Stage.CONTACTED, 2,
                        Stage.IN_CONVERSATION, 3,
                        Stage.WON, 15,
                        Stage.LOST, 9),
                counts);
        assertEquals(178_000, open);
    }

    @Test
    void whoeverWasWonIsAClientWithAnOrigin() {
        Map<Long, Contact> people = new HashMap<>();
        only(BOOK, Contact.class).forEach(c -> people.put(c.id(), c));
        for (Referral r : only(BOOK, Referral.class)) {
            Contact prospect = people.get(r.prospectId());
            assertNotNull(prospect);
            if (r.stage() == Stage.WON && r.direction() == ReferralDirection.RECEIVED) {
                assertEquals(ContactKind.CLIENT, prospect.kind(), prospect.displayName());
                assertEquals(
                        r.level().isIntroduction() ? Origin.Family.REFERRAL : Origin.Family.NAME,
                        prospect.origin().family(),
                        prospect.displayName());
            }
        }
    }

    @Test
    void martaIsRatedAsDrawn() {
        List<Scorecard> cards = cards("Marta Oliveira");
        Scorecard now = cards.getLast();
        assertEquals(
                List.of(9.0, 7.0, 8.0, 6.0),
                List.of(now.liking(), now.reciprocity(), now.credibility(), now.commitment()));
        assertEquals(7.5, now.score(), 1e-9);
        assertEquals(LocalDate.of(2026, 11, 19), now.date());
        Scorecard may = cards.get(cards.size() - 2);
        assertEquals(LocalDate.of(2026, 5, 22), may.date());
        assertEquals(1.6, now.score() - may.score(), 0.05);
    }

    @ParameterizedTest
    @CsvSource({
        "Marta Oliveira,7.5,2026-11-19", "Jonas Becker,8.2,2026-11-16", "Amara Okafor,5.7,2026-11-08",
        "Li Ting Zhao,4.7,2026-11-01", "Priya Raman,5.5,2026-11-17", "Tomasz Kowal,3.7,2025-09-22",
        "Sofia García,5.5,2026-11-12", "Dylan Hughes,5.2,2026-11-21", "Emil Sørensen,7.7,2026-11-18",
        "Noor Khan,7.5,2026-10-22", "Rosa Ferrari,3.0,2026-10-11"
    })
    void scoresAndLastContactsStandAsDrawn(String name, double score, LocalDate last) {
        assertEquals(score, cards(name).getLast().score(), 0.05);
        assertEquals(
                last,
                interactions(person(name).id()).stream()
                        .filter(i -> i.kind().isContact())
                        .map(Interaction::date)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    @Test
    void thereIsOneOfEverything() {
        List<Contact> people = only(BOOK, Contact.class);
        assertEquals(
                Set.of(ContactKind.values()), people.stream().map(Contact::kind).collect(Collectors.toSet()));
        assertEquals(
                Set.of(Origin.values()), people.stream().map(Contact::origin).collect(Collectors.toSet()));
        assertTrue(people.stream().anyMatch(Contact::archived));
        assertTrue(people.stream().anyMatch(c -> c.rhythmDays() != null));
        assertTrue(people.stream()
                .anyMatch(c -> c.birthday() != null && c.birthday().next(TODAY).isBefore(TODAY.plusDays(3))));
        assertTrue(only(BOOK, Scorecard.class).stream().anyMatch(Scorecard::prematureCommitment));
        assertTrue(people.stream().anyMatch(c -> cards(c.displayName()).isEmpty()));
    }

    @Test
    void someRatingsAreShownAndSomeOnlyClaimed() {
        assertEquals(
                4,
                Evidence.shown(interactions(person("Marta Oliveira").id()), TODAY)
                        .size());
        assertEquals(
                0,
                Evidence.shown(interactions(person("Tomasz Kowal").id()), TODAY).size());
        assertEquals(
                1,
                Evidence.shown(interactions(person("Vera Stein").id()), TODAY).size());
    }

    @Test
    void nobodyHearsTheSameTwice() {
        for (Contact person : only(BOOK, Contact.class)) {
            List<String> notes =
                    interactions(person.id()).stream().map(Interaction::note).toList();
            assertEquals(notes.stream().distinct().toList(), notes, person.displayName());
            assertFalse(notes.contains(""));
        }
    }
}
