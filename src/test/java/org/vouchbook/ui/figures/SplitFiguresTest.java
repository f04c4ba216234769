package org.vouchbook.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.FigureKind;

/// Business, worth, the chain and attention by the three sources: clients, strategic partners, networking contacts
/// (K1).
class SplitFiguresTest extends FiguresTest {
    private Contact ben;
    private Contact cleo;

    /// Marta, a client, brought Ben; Ana, a partner, brought Cleo.
    @BeforeEach
    void fill() {
        book.put(marta.edit().kind(ContactKind.CLIENT).build());
        book.put(ana.edit().kind(ContactKind.STRATEGIC_PARTNER).build());
        ben = client("Ben");
        cleo = client("Cleo");
        book.refer(marta, ben, Level.INTRODUCED);
        book.refer(ana, cleo, Level.INTRODUCED);
        book.put(
                sale(marta, 1000, Origin.COLD_CALL),
                sale(ben, 200, Origin.REFERRAL_ASKED),
                sale(cleo, 30, Origin.REFERRAL_ASKED));
    }

    private Contact client(String name) {
        Contact added = book.add(name, "Conti").edit().kind(ContactKind.CLIENT).build();
        book.put(added);
        return added;
    }

    private Sale sale(Contact who, long amount, Origin origin) {
        return new Sale(
                book.workspace().ids().getAsLong(),
                who.id(),
                null,
                SaleKind.FIRST,
                Money.of(amount, "EUR"),
                book.today(),
                "",
                origin,
                null,
                book.workspace().now());
    }

    private FigurePart split(FigureKind kind, ContactKind source) {
        var parts = new ArrayList<FigurePart>();
        new FiguresModel(session).look(kind, source, parts::add);
        return parts.getFirst();
    }

    private static List<String> column(Sheet sheet, int at) {
        return sheet.lines().stream().map(line -> line.cells().get(at)).toList();
    }

    @Test
    void businessOfASourceIsThatWithThoseWhomItSent() throws Exception {
        String partners = csv(split(FigureKind.BUSINESS, ContactKind.STRATEGIC_PARTNER));
        assertTrue(partners.contains("30") && !partners.contains("200") && !partners.contains("1000"), partners);
        String clients = csv(split(FigureKind.BUSINESS, ContactKind.CLIENT));
        assertTrue(clients.contains("200") && !clients.contains("1000"), clients);
        assertTrue(split(FigureKind.BUSINESS, ContactKind.NETWORKING_CONTACT).isEmpty());
        String paper = paper(split(FigureKind.BUSINESS, ContactKind.CLIENT));
        assertTrue(paper.contains("Only what came from clients.") && paper.contains("200"), paper);
    }

    @Test
    void worthOfASourceIsTheirOwnAndWhatTheyBrought() {
        FigurePart partners = split(FigureKind.WORTH, ContactKind.STRATEGIC_PARTNER);
        assertEquals(
                List.of("€0", "€30", "€0", "€30"),
                partners.sheets().getFirst().lines().getFirst().cells());
        assertEquals(List.of("Ana Arends"), column(partners.sheets().get(1), 1));
        FigurePart clients = split(FigureKind.WORTH, ContactKind.CLIENT);
        assertEquals(
                List.of("€1,000", "€200", "€0", "€1,200"),
                clients.sheets().getFirst().lines().getFirst().cells());
        assertEquals(List.of("1", "2", "3"), column(clients.sheets().get(1), 0));
        assertFalse(csv(clients).contains("Ana Arends"));
        assertTrue(csv(partners).contains("Ana Arends"));
    }

    @Test
    void theChainOfASourceHoldsTheClientsItSent() {
        assertEquals(
                "1",
                column(split(FigureKind.CHAIN, ContactKind.CLIENT).sheets().getFirst(), 4)
                        .getFirst());
        assertTrue(csv(split(FigureKind.CHAIN, ContactKind.CLIENT)).contains(",1,1,"));
        assertTrue(split(FigureKind.CHAIN, ContactKind.NETWORKING_CONTACT).isEmpty());
        assertEquals(
                "3",
                part(FigureKind.CHAIN)
                        .sheets()
                        .getFirst()
                        .lines()
                        .getFirst()
                        .cells()
                        .getLast());
    }

    @Test
    void thePaceOfASourceIsThatOfItsReferrals() {
        Sheet won =
                split(FigureKind.PACE, ContactKind.STRATEGIC_PARTNER).sheets().getFirst();
        assertEquals(1, column(won, 4).stream().mapToInt(Integer::parseInt).sum());
    }

    @Test
    void attentionOfASourceIsWhatWasGivenAndWhatCameBack() throws Exception {
        book.put(
                Fixtures.interaction(id(), marta.id(), InteractionKind.OFFER, book.today()),
                Fixtures.interaction(id(), ana.id(), InteractionKind.FAVOUR, book.today()));
        FigurePart partners = split(FigureKind.ATTENTION, ContactKind.STRATEGIC_PARTNER);
        assertEquals("In 180 days 1 of your touches gave something, none asked or offered.", partners.said());
        assertEquals(List.of("Ana Arends"), column(partners.sheets().getLast(), 0));
        FigurePart clients = split(FigureKind.ATTENTION, ContactKind.CLIENT);
        assertEquals(List.of("Marta Oliveira"), column(clients.sheets().getLast(), 0));
        assertTrue(csv(clients).contains("Marta Oliveira") && !csv(clients).contains("Ana Arends"), csv(clients));
        assertTrue(split(FigureKind.ATTENTION, ContactKind.NETWORKING_CONTACT).isEmpty());
    }

    private long id() {
        return book.workspace().ids().getAsLong();
    }
}
