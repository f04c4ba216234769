package org.vouchbook.ui.board;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.exchange.CsvExport;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.report.BoardReport;
import org.vouchbook.report.Setting;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Board;

/// Writes the board as it is seen: its filter, its columns, the order of the cards.
public final class BoardExport {
    private static final List<String> HEADERS = List.of(
            "column",
            "prospect",
            "organisation",
            "referrer",
            "level",
            "channel",
            "tie",
            "value",
            "currency",
            "date",
            "since",
            "note",
            "lost_reason");

    private final Session session;
    private final SaveFile save;

    public BoardExport(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    /// Asks where to and writes a spreadsheet's file.
    public void csv(BoardExtract shown) {
        List<String> headers =
                HEADERS.stream().map(h -> Messages.of("board.csv." + h)).toList();
        List<List<Cell>> rows = shown.cards().stream().map(this::row).toList();
        save.save(name(), "csv", out -> out.write(CsvExport.bytes(headers, rows, session.locale())));
    }

    /// Asks where to and prints.
    public void pdf(BoardExtract shown) {
        Setting setting = Printing.setting(session);
        BoardReport.Input input = printed(shown);
        save.save(name(), "pdf", out -> BoardReport.write(input, setting, out));
    }

    /// The board as it goes on paper.
    public static BoardReport.Input printed(BoardExtract shown) {
        List<BoardReport.Card> cards = shown.cards().stream()
                .map(c -> new BoardReport.Card(
                        c.referral(),
                        c.prospect().displayName(),
                        c.prospect().organisation(),
                        c.counterpart().displayName()))
                .toList();
        return new BoardReport.Input(Messages.of("board.title"), shown.filter(), cards);
    }

    private String name() {
        return Messages.of("board.title") + " " + session.workspace().today();
    }

    private List<Cell> row(Board.Card card) {
        Referral referral = card.referral();
        return List.of(
                Cell.of(Messages.of("stage.", referral.stage())),
                Cell.of(card.prospect().displayName()),
                Cell.of(card.prospect().organisation()),
                Cell.of(card.counterpart().displayName()),
                Cell.of(Messages.of("level.", referral.level())),
                word("channel.", referral.channel()),
                word("tie.", referral.tie()),
                amount(referral.value()),
                Cell.of(
                        referral.value() == null
                                ? ""
                                : referral.value().currency().getCurrencyCode()),
                new Cell.Day(referral.date()),
                new Cell.Day(
                        referral.stageSince().atZone(session.workspace().zone()).toLocalDate()),
                Cell.of(referral.note()),
                Cell.of(referral.lostReason()));
    }

    private static Cell word(String prefix, @Nullable Enum<?> constant) {
        return constant == null ? new Cell.Blank() : Cell.of(Messages.of(prefix, constant));
    }

    private static Cell amount(@Nullable Money money) {
        BigDecimal amount = money == null ? null : money.amount();
        return amount == null ? new Cell.Blank() : new Cell.Amount(amount);
    }
}
