package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.PlantedRequest.Element;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.StageMove;
import org.vouchbook.support.Fixtures;

/// Every record goes into the book, out of it, and through the log, and is still the same.
class RoundTripTest {
    private static final Contact OTHER = Fixtures.contact(2, "Marta", "Oliveira");

    private static final List<Row> FULL = List.of(
            Fixtures.fullContact(1),
            Fixtures.fullInteraction(11, 1),
            new Scorecard(12, 1, Fixtures.TODAY, 0.5, 3, 7.5, 10, "said so: \"yes\""),
            Fixtures.fullReferral(13, 1, 2),
            new StageMove(14, 2, 13, Stage.NAMED, Stage.LOST, Fixtures.NOW, "sent straight to me"),
            new FollowUpAnswer(
                    15,
                    2,
                    new FollowUpKey(FollowUpKind.INFORM, 13, 3),
                    FollowUpAnswer.Answer.SNOOZED,
                    Fixtures.NOW,
                    Fixtures.NOW.plusSeconds(60),
                    null,
                    Fixtures.TODAY.plusDays(3),
                    "on leave"),
            new Sale(
                    16,
                    2,
                    13L,
                    SaleKind.RENEWAL,
                    Money.of(120, "EUR"),
                    Fixtures.TODAY,
                    "lamps",
                    Origin.REFERRAL_ASKED,
                    Fixtures.TODAY.plusYears(1),
                    Fixtures.NOW),
            new Gift(17, 2, 13L, "maps", Fixtures.TODAY, Money.of(12, "EUR"), "a sale", "she laughed"),
            new PlantedRequest(
                    18, 2, 13L, Fixtures.TODAY, "both of them", Set.of(Element.IS_THAT_FAIR, Element.THANKS), "later"),
            new HandOff(19, 2, 16, HandOff.Status.GIVEN, "by May", "quiet work", "two keys", "Ida", Fixtures.TODAY));

    private static final List<Row> BARE = List.of(
            Contact.named(1, "", "", Fixtures.NOW)
                    .phones(List.of(ContactPoint.of("1")))
                    .build(),
            Fixtures.interaction(11, 2, InteractionKind.CALL, Fixtures.TODAY.plusYears(1)),
            Scorecard.blank(12, 2, Fixtures.TODAY.minusYears(1)),
            Fixtures.referral(13, 2, 1),
            new StageMove(14, 1, 13, Stage.WON, Stage.NAMED, Fixtures.NOW.plusNanos(1), ""),
            new FollowUpAnswer(
                    15,
                    1,
                    new FollowUpKey(FollowUpKind.BIRTHDAY, 1, 2026),
                    FollowUpAnswer.Answer.DONE,
                    Fixtures.NOW.plusNanos(1),
                    Fixtures.NOW,
                    FollowUpAnswer.Way.SPOKEN,
                    null,
                    ""),
            new Sale(
                    16,
                    1,
                    null,
                    SaleKind.FIRST,
                    Money.of(0, "JPY"),
                    Fixtures.TODAY.plusDays(1),
                    "",
                    Origin.UNKNOWN,
                    null,
                    Fixtures.NOW),
            new Gift(17, 1, null, "tea", Fixtures.TODAY, null, "", ""),
            new PlantedRequest(18, 1, null, Fixtures.TODAY, "", Set.of(), ""),
            new HandOff(19, 1, 16, HandOff.Status.DRAFT, "", "", "", "", null));

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
            book.put("other", OTHER);
            book.put("full", FULL.toArray(Row[]::new));
            assertBookHas(book, FULL);
        }
        try (OpenBook book = OpenBook.in(folder)) {
            assertBookHas(book, FULL);
        }
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("other", OTHER);
            book.put("bare", BARE.toArray(Row[]::new));
            assertBookHas(book, BARE);
        }
    }

    @Test
    void everyFactCanBeChangedAndTheLogKeepsBothStates() {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("other", OTHER);
            book.put("full", FULL.toArray(Row[]::new));
            book.put("bare", BARE.toArray(Row[]::new));
            assertBookHas(book, BARE);
            book.log().undo();
            assertBookHas(book, FULL);
            book.log().undo();
            FULL.forEach(row -> assertEquals(Map.of(), find(book, row)));
            book.log().redo();
            assertBookHas(book, FULL);
            book.log().redo();
            assertBookHas(book, BARE);
        }
    }

    @Test
    void everyConstantComesBack() {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("other", OTHER);
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
            book.put("people", OTHER, Fixtures.fullContact(1));
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
        for (int i = 0; i < FULL.size(); i++) {
            Row full = FULL.get(i);
            Row bare = BARE.get(i);
            for (RecordComponent part : full.getClass().getRecordComponents()) {
                if (Set.of("id", "referralId", "created", "date", "stageSince", "way", "saleId")
                        .contains(part.getName())) {
                    continue;
                }
                Object value = part.getAccessor().invoke(full);
                String where = full.getClass().getSimpleName() + "." + part.getName();
                assertNotNull(value, where);
                assertNotEquals(value, part.getAccessor().invoke(bare), where);
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
