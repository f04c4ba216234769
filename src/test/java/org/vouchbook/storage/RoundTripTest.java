package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.CallSheet;
import org.vouchbook.domain.Consent;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Homework;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.support.Fixtures;

/// Every record goes into the book, out of it, and through the log, and is still the same.
class RoundTripTest {
    @TempDir
    Path folder;

    private static Map<Long, ? extends Row> find(OpenBook book, Row row) {
        return book.database().read(c -> Tables.of(row.getClass()).find(c, List.of(row.id())));
    }

    private static void assertBookHas(OpenBook book, List<Row> rows) {
        for (Row row : rows) {
            assertEquals(Map.of(row.id(), row), find(book, row));
        }
    }

    @Test
    void everyFactOfEveryRecordComesBack() {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("other", FullAndBare.OTHER);
            book.put("full", FullAndBare.FULL.toArray(Row[]::new));
            assertBookHas(book, FullAndBare.FULL);
        }
        try (OpenBook book = OpenBook.in(folder)) {
            assertBookHas(book, FullAndBare.FULL);
        }
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("other", FullAndBare.OTHER);
            book.put("bare", FullAndBare.BARE.toArray(Row[]::new));
            assertBookHas(book, FullAndBare.BARE);
        }
    }

    /// A large book has many thousand such referrals in memory.
    @Test
    void whatMostReferralsLackIsOneObjectForAll() {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("other", FullAndBare.OTHER);
            book.put("bare", FullAndBare.BARE.toArray(Row[]::new));
            Referral bare = FullAndBare.BARE.stream()
                    .flatMap(row -> row instanceof Referral r ? Stream.of(r) : Stream.of())
                    .findFirst()
                    .orElseThrow();
            if (find(book, bare).get(bare.id()) instanceof Referral read) {
                assertSame(Homework.NONE, read.homework());
                assertSame(CallSheet.NONE, read.callSheet());
                assertSame(Consent.NONE, read.consent());
                assertSame(Ladder.NAME_ONLY, read.ladder());
            } else {
                fail("no referral");
            }
        }
    }

    @Test
    void everyFactCanBeChangedAndTheLogKeepsBothStates() {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("other", FullAndBare.OTHER);
            book.put("full", FullAndBare.FULL.toArray(Row[]::new));
            book.put("bare", FullAndBare.BARE.toArray(Row[]::new));
            assertBookHas(book, FullAndBare.BARE);
            book.log().undo();
            assertBookHas(book, FullAndBare.FULL);
            book.log().undo();
            FullAndBare.FULL.forEach(row -> assertEquals(Map.of(), find(book, row)));
            book.log().redo();
            assertBookHas(book, FullAndBare.FULL);
            book.log().redo();
            assertBookHas(book, FullAndBare.BARE);
        }
    }

    @Test
    void everyConstantComesBack() {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("other", FullAndBare.OTHER);
            long id = 100;
            for (InteractionKind kind : InteractionKind.values()) {
                for (Direction direction : Direction.values()) {
                    for (Axis axis : Axis.values()) {
                        var row = new Interaction(id++, 2, kind, direction, Fixtures.TODAY, "", axis, Fixtures.NOW);
                        book.put("one", row);
                        assertEquals(Map.of(row.id(), row), find(book, row));
                    }
                }
            }
        }
    }

    @Test
    void moneyOfEveryCurrencyKeepsItsCoins() {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("people", FullAndBare.OTHER, Fixtures.fullContact(1));
            for (String currency : List.of("EUR", "JPY", "KWD", "CLF", "XAU")) {
                var row = Fixtures.referral(13, 2, 1)
                        .edit()
                        .value(Money.of(999_999_999_999L, currency))
                        .build();
                book.put(currency, row);
                assertBookHas(book, List.of(row));
            }
        }
    }

    /// Keeps this test honest when a record grows: a fact that neither list sets apart would go unnoticed.
    @Test
    void theTwoListsDifferInEveryFact() throws ReflectiveOperationException {
        for (int i = 0; i < FullAndBare.FULL.size(); i++) {
            differ(FullAndBare.FULL.get(i), FullAndBare.BARE.get(i));
        }
    }

    private static void differ(Object full, Object bare) throws ReflectiveOperationException {
        for (RecordComponent part : full.getClass().getRecordComponents()) {
            if (Set.of(
                            "id",
                            "referralId",
                            "created",
                            "date",
                            "stageSince",
                            "way",
                            "saleId",
                            "groupId",
                            "meetingId",
                            "eventId")
                    .contains(part.getName())) {
                continue;
            }
            Object value = part.getAccessor().invoke(full);
            Object other = part.getAccessor().invoke(bare);
            String where = full.getClass().getSimpleName() + "." + part.getName();
            assertNotNull(value, where);
            assertNotEquals(value, other, where);
            if (value instanceof Agreement all) {
                differ(all, assertInstanceOf(Agreement.class, other));
            }
        }
    }

    @Test
    void everyKindOfRowHasItsTable() {
        var types = new HashSet<Class<?>>();
        Tables.ALL.forEach(t -> types.add(t.type()));
        assertEquals(Set.of(Row.class.getPermittedSubclasses()), types);
        try (OpenBook book = OpenBook.in(folder)) {
            var names = new TreeSet<String>();
            Tables.ALL.forEach(t -> names.add(t.name()));
            names.addAll(Set.of("meta", "change_set", "change_edit"));
            assertEquals(
                    String.join(",", names),
                    book.ask("SELECT LISTAGG(LOWER(TABLE_NAME), ',') WITHIN GROUP (ORDER BY TABLE_NAME)"
                            + " FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'"));
            assertTrue(names.contains("contact"));
        }
    }
}
