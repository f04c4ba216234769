package org.vouchbook.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.ClientWorth;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.SlowBackground;
import org.vouchbook.workspace.PersonFile;

/// Through the best referrers hundreds come: what all of those are worth is read after the person is shown.
class WorthLaterTest {
    private static final int MANY = 300;
    private final SlowBackground background = new SlowBackground();

    @TempDir
    Path folder;

    private Book book;
    private PersonViewModel model;
    private WorthViewModel worth;

    @SuppressWarnings("NullAway.Init")
    WorthLaterTest() {}

    @BeforeEach
    void manyCameByTheNewcomer() {
        book = new Book(folder, background);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < MANY; i++) {
            Contact brought = Fixtures.contact(id(), "No" + i, "Of300");
            rows.add(brought);
            rows.add(new ReferralBuilder(id(), book.newcomer.id(), brought.id(), Book.TODAY, Fixtures.NOW)
                    .ladder(new Ladder(
                            null,
                            null,
                            new Introduction(Fixtures.NOW, null, "Talk to them", Introduction.Evidence.MAIL)))
                    .build());
            rows.add(new Sale(
                    id(),
                    brought.id(),
                    null,
                    SaleKind.FIRST,
                    Money.of(10, "EUR"),
                    Book.TODAY,
                    "",
                    Origin.UNKNOWN,
                    null,
                    Fixtures.NOW));
        }
        book.workspace.commit(ChangeSet.put(ChangeLabel.of("change.sample"), rows));
        model = new PersonViewModel(book.session);
        worth = new WorthViewModel(book.session, model.fileProperty());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private long id() {
        return book.workspace.ids().getAsLong();
    }

    private List<Money> known() {
        return worth.known().get().stream().map(ClientWorth::total).toList();
    }

    @Test
    void thePersonIsShownFirst() throws Exception {
        background.busy = true;
        model.show(book.newcomer.id());
        background.queue.remove().call();
        PersonFile file = Objects.requireNonNull(model.fileProperty().get());
        assertEquals(book.newcomer.id(), file.contact().id());
        assertNull(file.worth());
        assertEquals(List.of(), known());
        int steps = 0;
        while (!background.queue.isEmpty()) {
            assertEquals(1, background.queue.size(), "step by step, so that others come between");
            background.queue.remove().call();
            steps++;
        }
        assertTrue(steps > 1);
        assertEquals(List.of(Money.of(10 * MANY, "EUR")), known());
    }

    @Test
    void whoeverIsPassedByIsNotReadToTheEnd() throws Exception {
        model.show(book.marta.id());
        List<Money> martas = known();
        background.busy = true;
        model.show(book.newcomer.id());
        background.queue.remove().call();
        model.show(book.marta.id());
        while (!background.queue.isEmpty()) {
            background.queue.remove().call();
        }
        assertEquals(martas, known());
        assertNotNull(Objects.requireNonNull(model.fileProperty().get()).worth());
    }
}
