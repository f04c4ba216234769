package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.ClientWorth;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.support.TestBook;

/// What a client is worth on their own page is what the figures of the whole book say (I6).
class LifetimeTest {
    @TempDir
    Path folder;

    private TestBook book;
    private final List<Contact> people = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    LifetimeTest() {}

    @BeforeEach
    void open() {
        book = new TestBook(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Sale sale(Contact who, Money amount) {
        return new Sale(
                book.workspace().ids().getAsLong(),
                who.id(),
                null,
                SaleKind.FIRST,
                amount,
                book.today(),
                "",
                Origin.UNKNOWN,
                null,
                book.workspace().now());
    }

    private List<ClientWorth> worth(Contact who) {
        return Objects.requireNonNull(book.people().open(who.id()).orElseThrow().worth());
    }

    /// Some are introduced by two, some only named, in two currencies.
    @Test
    void everybodysOwnPageAgreesWithTheWholeBook() {
        var random = new Random(7);
        var sales = new ArrayList<Row>();
        for (int i = 0; i < 24; i++) {
            Contact added = book.add("No" + i, "Of24");
            if (i > 0) {
                book.refer(people.get(random.nextInt(i)), added, i % 5 == 4 ? Level.NAME_ONLY : Level.INTRODUCED);
            }
            if (i > 4 && i % 6 == 0) {
                book.refer(people.get(1), added, Level.INTRODUCED);
            }
            people.add(added);
            if (i % 4 != 3) {
                sales.add(sale(added, Money.of(10 + i, i % 3 == 0 ? "USD" : "EUR")));
            }
        }
        book.put(sales.toArray(Row[]::new));
        List<ClientWorth> whole = new ClientFigures(book.workspace())
                .worth().clients().stream().flatMap(in -> in.clients().stream()).toList();
        for (Contact person : people) {
            List<ClientWorth> own = worth(person);
            assertEquals(
                    whole.stream()
                            .filter(w -> w.contactId() == person.id())
                            .map(ClientWorth::total)
                            .sorted((a, b) -> b.amount().compareTo(a.amount()))
                            .toList(),
                    own.stream().map(ClientWorth::total).toList(),
                    person.displayName());
        }
        assertEquals(2, worth(people.getFirst()).size());
    }

    @Test
    void whoNeitherBoughtNorBroughtHasNoWorth() {
        Contact nobody = book.add("No", "Body");
        assertEquals(List.of(), worth(nobody));
    }
}
