package org.vouchbook.ui.board;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
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
    private final Session session;
    private final SaveFile save;

    public BoardExport(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    /// Asks where to and writes a spreadsheet's file.
    public void csv(BoardExtract shown) {
        byte[] bytes = bytes(session, shown);
        save.save(name(), "csv", out -> out.write(bytes));
    }

    static byte[] bytes(Session session, BoardExtract shown) {
        List<List<Cell>> rows = shown.cards().stream()
                .map(card -> row(card, session.workspace().zone()))
                .toList();
        return CsvExport.bytes(headers(shown), rows, session.locale());
    }

    /// Asks where to and prints.
    public void pdf(BoardExtract shown) {
        Setting setting = Printing.setting(session);
        BoardReport.Input input = printed(shown);
        save.save(name(), "pdf", out -> BoardReport.write(input, setting, out));
    }

    /// The words that the card has for them.
    private static List<String> headers(BoardExtract shown) {
        return List.of(
                Messages.of("referral.stage"),
                Messages.of("report.prospect"),
                Messages.of("referral.organisation"),
                counterpart(shown),
                Messages.of("report.level"),
                Messages.of("card.introduction.channel"),
                Messages.of("referral.tie"),
                Messages.of("referral.value"),
                Messages.of("board.csv.currency"),
                Messages.of("referral.date"),
                Messages.of("report.since"),
                Messages.of("referral.note"),
                Messages.of("referral.reason"));
    }

    private static String counterpart(BoardExtract shown) {
        return Messages.of(allGiven(shown) ? "board.csv.given_to" : "report.referrer");
    }

    /// On the board stand either those that were received or those that were given; a job prints both.
    private static boolean allGiven(BoardExtract shown) {
        return !shown.cards().isEmpty() && shown.cards().stream().allMatch(BoardExport::given);
    }

    private static boolean given(Board.Card card) {
        return card.referral().direction() == ReferralDirection.GIVEN;
    }

    /// The board as it goes on paper.
    public static BoardReport.Input printed(BoardExtract shown) {
        boolean allGiven = allGiven(shown);
        List<BoardReport.Card> cards = shown.cards().stream()
                .map(c -> new BoardReport.Card(
                        c.referral(),
                        c.prospect().displayName(),
                        c.prospect().organisation(),
                        given(c) && !allGiven
                                ? Messages.of("board.to", c.counterpart().displayName())
                                : c.counterpart().displayName(),
                        BoardWords.level(c.referral())))
                .toList();
        return new BoardReport.Input(Messages.of("board.title"), shown.filter(), counterpart(shown), cards);
    }

    private String name() {
        return Messages.of("board.title") + " " + session.workspace().today();
    }

    private static List<Cell> row(Board.Card card, ZoneId zone) {
        Referral referral = card.referral();
        return List.of(
                Cell.of(Messages.of("stage.", referral.stage())),
                Cell.of(card.prospect().displayName()),
                Cell.of(card.prospect().organisation()),
                Cell.of(card.counterpart().displayName()),
                Cell.of(BoardWords.level(referral)),
                word("channel.", referral.channel()),
                word("tie.", referral.tie()),
                amount(referral.value()),
                Cell.of(
                        referral.value() == null
                                ? ""
                                : referral.value().currency().getCurrencyCode()),
                new Cell.Day(referral.date()),
                new Cell.Day(referral.stageSince().atZone(zone).toLocalDate()),
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
