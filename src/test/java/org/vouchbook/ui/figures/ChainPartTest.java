package org.vouchbook.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.FigureKind;

/// The chain to success and where attention goes: from a real book to screen, CSV and paper.
class ChainPartTest extends FiguresTest {
    private long id() {
        return book.workspace().ids().getAsLong();
    }

    private Contact client(String name) {
        Contact added = book.add(name, "Client");
        book.put(added.edit().kind(ContactKind.CLIENT).build());
        book.put(Fixtures.interaction(id(), added.id(), InteractionKind.CALL, book.today()));
        return added;
    }

    private void sale(Contact who, long amount) {
        book.put(new Sale(
                id(),
                who.id(),
                null,
                SaleKind.FIRST,
                Money.of(amount, "EUR"),
                book.today(),
                "",
                Origin.UNKNOWN,
                null,
                book.workspace().now()));
    }

    @Test
    void theChainSaysWhereItBreaksAndWhoIsLostThere() throws Exception {
        for (int i = 0; i < 10; i++) {
            Contact client = client("No" + i);
            if (i < 8) {
                book.put(new DeliveredResult(id(), client.id(), null, book.today(), "It works"));
            }
            if (i < 3) {
                book.put(Fixtures.interaction(id(), client.id(), InteractionKind.THANKED_ME, book.today()));
            }
            if (i < 2 || i == 9) {
                Contact brought = book.add("Brought", "By" + i);
                book.refer(client, brought, Level.INTRODUCED);
                if (i == 0) {
                    sale(brought, 100);
                }
            }
        }
        FigurePart part = part(FigureKind.CHAIN);
        assertEquals(
                "It breaks most at “Happy client”: 5 are lost there, of 8."
                        + " Ask three questions before you ask for anything else.",
                part.said());
        // The one who was introduced and bought is a client too, whom nobody called yet.
        assertEquals(
                List.of("11 of 11", "8 of 11", "3 of 8", "2 of 3", "1 of 2"),
                part.bars().getFirst().bars().stream()
                        .map(FigurePart.Bar::value)
                        .toList());
        assertEquals(
                List.of(false, false, true, false, false),
                part.sheets().getFirst().lines().stream()
                        .map(Sheet.Line::pressing)
                        .toList());
        Sheet lost = part.sheets().stream()
                .filter(s -> s.title().startsWith("Happy client"))
                .findFirst()
                .orElseThrow();
        assertEquals("Happy client: 5 clients to win back for the chain", lost.title());
        assertEquals("No3 Client", lost.lines().getFirst().cells().getFirst());
        String csv = csv(part);
        assertTrue(csv.contains("Referrals,Introduced somebody and confirmed it,2,3,3"), csv);
        String paper = paper(part);
        assertTrue(paper.contains("It breaks most at") && paper.contains("1 of 2"), paper);
        openWindow(FigureKind.CHAIN);
        // The split, the buttons, the links, those who lack a confirmed result.
        for (int i = 0; i < 5; i++) {
            push(KeyCode.TAB);
        }
        push(KeyCode.ENTER);
        settle();
        assertEquals(1, opened.size());
        assertTrue(opened.getFirst().startsWith("person "), opened.toString());
    }

    @Test
    void fewClientsBreakNowhere() {
        client("Only");
        assertEquals(
                "Too few data to say where it breaks: there is 1 client, it takes 10.",
                part(FigureKind.CHAIN).said());
    }

    @Test
    void attentionStandsByWeekAndMonthWithTheBalanceAndTheBestSources() throws Exception {
        Contact client = client("Clara");
        Contact brought = book.add("Bought", "Much");
        book.refer(client, brought, Level.INTRODUCED);
        sale(brought, 900);
        book.clock().advance(Duration.ofDays(7));
        for (int i = 0; i < 9; i++) {
            book.put(Fixtures.interaction(id(), marta.id(), InteractionKind.CALL, book.today()));
        }
        book.put(
                Fixtures.interaction(id(), client.id(), InteractionKind.OFFER, book.today()),
                Fixtures.interaction(id(), client.id(), InteractionKind.NOTE, book.today()),
                new Commitment(
                        id(),
                        client.id(),
                        new Agreement(
                                "refers",
                                "",
                                Agreement.Formality.VERBAL,
                                book.today().minusDays(30),
                                null,
                                "",
                                "",
                                null,
                                null)),
                Fixtures.ask(id(), client.id(), book.today(), Ask.Outcome.NOT_NOW));
        FigurePart part = part(FigureKind.ATTENTION);
        assertEquals(
                "2 of 11 touches to clients and prospects in 12 weeks were for clients."
                        + " In 180 days none of your touches gave something, 2 asked or offered.",
                part.said());
        assertEquals(
                new FigurePart.Bar("Week of 9 Mar", 0.1, "1 client, 9 prospects"),
                part.bars().getFirst().bars().getLast());
        assertEquals(
                List.of("Clara Client", "2", "0"),
                part.sheets().get(1).lines().getFirst().cells());
        assertEquals(
                List.of("March 2026", "1 of 11", "9 % (1 of 11), between 2 and 38 %", "1"),
                part.sheets().get(2).lines().getFirst().cells());
        // The first introduction is a touch neither of whose two sides is logged: the call and the offer are.
        assertEquals(
                List.of("Clara Client", "Client", "2", "€900", "€900", "€450"),
                part.sheets().getLast().lines().getFirst().cells());
        String csv = csv(part);
        assertTrue(csv.contains("To prospects,2026-03-09,9"), csv);
        assertTrue(csv.contains("Cultivating touches,2026-03,1,11,1"), csv);
        assertTrue(csv.contains("Worth of Clara Client and whom they brought,EUR,900.00,2"), csv);
        assertTrue(paper(part).contains("Week of 9 Mar"));
    }

    @Test
    void askingStandsByItsMomentByScoreAndByWhatKeptUs() throws Exception {
        for (Axis axis : Axis.values()) {
            book.ratings().rate(marta.id(), axis, 8);
        }
        book.put(marta.edit().kind(ContactKind.CLIENT).build());
        book.refer(marta, ana, Level.INTRODUCED);
        book.put(ask(marta, Ask.Outcome.NAMED, "", ""), ask(ana, Ask.Outcome.AVOIDED, "She looked tired", ""));
        FigurePart part = part(FigureKind.ASKING);
        assertEquals(
                List.of("No reason was needed", "Too few data (1 of 1)", "0", "0"),
                part.sheets().getFirst().lines().getFirst().cells());
        assertEquals(
                List.of("No result confirmed yet", "Too few data (1 of 1)", "0", "0"),
                part.sheets().get(1).lines().getFirst().cells());
        assertEquals(
                List.of("8 to 10", "1", "1", "0", "1"),
                part.sheets().get(2).lines().getFirst().cells());
        assertEquals(
                List.of("2 Mar", "Ana Arends", "She looked tired"),
                part.sheets().getLast().lines().getFirst().cells());
        assertTrue(csv(part).contains("She looked tired,Ana Arends,2026-03-02"), csv(part));
        assertTrue(csv(part).contains("Introductions,8 to 10,,1,1"), csv(part));
        assertTrue(csv(part).contains("No result confirmed yet,,1,1"), csv(part));
        assertTrue(paper(part).contains("No result confirmed yet"));
        assertTrue(paper(part).contains("She looked tired"));
    }

    private Ask ask(Contact who, Ask.Outcome outcome, String cause, String override) {
        return new Ask(
                id(), who.id(), book.today(), Ask.Way.INTRODUCTION, "", "", null, "", outcome, cause, override, "");
    }
}
