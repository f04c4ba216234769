package org.vouchbook.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Stage;

class BoardReportTest {
    private static BoardReport.Card card(int id, Stage stage, long value, String currency, String prospect) {
        return new BoardReport.Card(
                People.referral(1, id, stage, value == 0 ? null : Money.of(value, currency), "Said so at lunch."),
                prospect,
                "Harbour Logistics",
                "Marta Oliveira",
                "Permission to use name");
    }

    @Test
    void eachColumnHasItsCountAndSums() throws IOException {
        List<BoardReport.Card> cards = List.of(
                card(2, Stage.NAMED, 0, "EUR", "Grace Lee"),
                card(3, Stage.INTRODUCED, 1_200, "EUR", "Tomasz Kowal"),
                card(4, Stage.INTRODUCED, 800, "EUR", "Sofia García"),
                card(5, Stage.INTRODUCED, 500, "USD", "Priya Raman"),
                card(6, Stage.WON, 18_400, "EUR", "Emil Sørensen"),
                new BoardReport.Card(
                        People.referral(1, 7, Stage.LOST, null, "")
                                .edit()
                                .lostReason("No budget")
                                .build(),
                        "Rosa Ferrari",
                        "",
                        "Noor Khan",
                        "Name only"));
        var input = new BoardReport.Input("Referrals", "Referrer: all", "Referrer", cards);
        try (PDDocument board = Print.document("board", out -> BoardReport.write(input, Print.BRITISH, out))) {
            String text = Print.text(board);
            for (String expected : List.of(
                    "6 referrals · Referrer: all",
                    "Introduced · 3 · €2,000 + US$500",
                    "Permission to use name",
                    "Sofia García",
                    "Said so at lunch.",
                    "Lost: No budget",
                    "Won · 1 · €18,400",
                    "22 Nov 2026")) {
                assertTrue(text.contains(expected), expected + " in\n" + text);
            }
            assertFalse(text.contains("Contacted · 0"), "empty columns have no table");
            Overflow.check(board);
        }
    }

    @Test
    void anEmptyBoardPrints() throws IOException {
        var input = new BoardReport.Input("Referrals", "", "Referrer", List.of());
        try (PDDocument board = Print.document("no-board", out -> BoardReport.write(input, Print.BRITISH, out))) {
            assertTrue(Print.text(board).contains("No referrals"));
            assertFalse(Print.text(board).contains("Lost"), "not seen is not none");
        }
    }
}
