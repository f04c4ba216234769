package org.vouchbook.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.StageMove;

final class BookGeneratorTest {
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    private static Stream<Row> book(int contacts, int interactions, int referrals) {
        return BookGenerator.rows(
                contacts,
                interactions,
                referrals,
                7,
                TODAY,
                ZoneId.of("Asia/Kathmandu"),
                new AtomicLong()::incrementAndGet);
    }

    @Test
    void countsAreAsAsked() {
        Map<Class<?>, Long> counts =
                book(1000, 5000, 300).collect(Collectors.groupingBy(Row::getClass, Collectors.counting()));
        assertEquals(1000, counts.get(Contact.class));
        assertEquals(5000, counts.get(Interaction.class));
        assertEquals(300, counts.get(Referral.class));
        assertTrue(counts.getOrDefault(Scorecard.class, 0L) > 1000, counts::toString);
    }

    @Test
    void sameSeedGivesTheSameBook() {
        assertEquals(book(200, 500, 100).toList(), book(200, 500, 100).toList());
    }

    @Test
    void referencesPointBackAndReferralsFormTrees() {
        Map<Long, ContactKind> people = new HashMap<>();
        Set<Long> ids = new HashSet<>();
        Set<Long> referrals = new HashSet<>();
        book(500, 1000, 499).forEach(row -> {
            assertTrue(ids.add(row.id()), row::toString);
            if (row instanceof Contact c) {
                people.put(c.id(), c.kind());
            }
            assertTrue(people.containsKey(row.contactId()), row::toString);
            switch (row) {
                case Referral r -> {
                    assertTrue(r.counterpartId() < r.prospectId(), row::toString);
                    assertTrue(r.stage() != Stage.WON || people.get(r.prospectId()) == ContactKind.CLIENT);
                    referrals.add(r.id());
                }
                case StageMove m -> assertTrue(referrals.contains(m.referralId()), row::toString);
                case Interaction i -> assertTrue(i.date().isBefore(TODAY), row::toString);
                case Scorecard s -> assertTrue(s.date().isBefore(TODAY), row::toString);
                case Contact c ->
                    assertTrue(c.created().isBefore(Instant.parse("2026-02-28T12:00:00Z")), row::toString);
                default -> {}
            }
        });
    }

    @Test
    void fewPeopleHaveMostOfTheActivity() {
        List<Row> book = book(1000, 10_000, 0).toList();
        long busy = book.stream()
                .filter(row -> row instanceof Interaction i && i.contactId() <= 100)
                .count();
        assertTrue(busy > 4000 && busy < 6000, () -> busy + " of 10,000");
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> book(10, 0, 10));
        assertThrows(IllegalArgumentException.class, () -> book(0, 1, 0));
        assertEquals(0, book(0, 0, 0).count());
    }
}
