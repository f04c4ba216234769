package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.TieKind;
import org.vouchbook.report.BoardReport;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.workspace.Board;

/// What stands on the board stands in its files, fact by fact.
class BoardExportTest {
    @TempDir
    Path folder;

    @Test
    void everyFactOfACardHasItsCell() {
        try (var book = new BoardBook(folder, new InlineBackground())) {
            Referral lost = book.dora
                    .edit()
                    .stage(Stage.LOST)
                    .tie(TieKind.FRIEND)
                    .value(Money.of(1200, "USD"))
                    .note("wants it by May")
                    .lostReason("=too dear")
                    .build();
            var dora = new Board.Card(lost, contact(book, lost.prospectId()), book.jonas);
            var ben = new Board.Card(book.ben, contact(book, book.ben.prospectId()), book.marta);
            var shown = new BoardExtract("", List.of(ben, dora));
            assertEquals(
                    List.of(
                            "\uFEFFColumn,Prospect,Organisation,Referrer,Level,Introduced by,Tie between them,What it"
                                    + " may be worth,Currency,Day it came up,Since,Note,Why it was lost",
                            "Named,Ben Bauer,Bauer Ltd,Marta Oliveira,Permission to use"
                                    + " name,,,,,2026-03-02,2026-03-02,,",
                            "Lost,Dora Diaz,Diaz Ltd,Jonas"
                                    + " Berg,Introduced,,Friend,1200.00,USD,2026-03-02,2026-03-02,wants it by May,'=too"
                                    + " dear"),
                    new String(BoardExport.bytes(book.session, shown), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
            BoardReport.Input printed = BoardExport.printed(shown);
            assertEquals(
                    List.of("Ben Bauer", "Dora Diaz"),
                    printed.cards().stream().map(BoardReport.Card::prospect).toList());
            assertEquals(lost, printed.cards().getLast().referral());
        }
    }

    private static Contact contact(BoardBook book, long id) {
        return book.session.people().open(id).orElseThrow().contact();
    }
}
