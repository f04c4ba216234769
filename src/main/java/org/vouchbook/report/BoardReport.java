package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;

/// The referrals of the board on paper, column by column, with counts and sums.
public final class BoardReport {
    /// One card with the names that belong to it.
    ///
    /// @param organisation the prospect's, may be empty
    /// @param level how far it has come, in the words of the board
    public record Card(Referral referral, String prospect, String organisation, String counterpart, String level) {}

    /// What is printed.
    ///
    /// @param filter what was filtered, in words; may be empty
    /// @param counterpart what the people on the other side are: referrers, or those whom it was given to
    /// @param cards those of a column in their order there
    public record Input(String title, String filter, String counterpart, List<Card> cards) {}

    private static final double NAME_WIDTH = 100;

    private BoardReport() {}

    /// Writes the board as PDF; the stream stays open.
    ///
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(Input input, Setting setting, OutputStream out) throws IOException {
        try (var pages = new PageWriter(setting, input.title(), false)) {
            String count = setting.say("report.referrals", input.cards().size());
            pages.title(input.title(), input.filter().isEmpty() ? count : count + " · " + input.filter(), 0);
            bars(pages, setting, input);
            Table table = table(pages, setting, input);
            for (Stage stage : Stage.values()) {
                List<Card> cards = in(stage, input);
                if (!cards.isEmpty()) {
                    column(pages, setting, stage, cards, table);
                }
            }
            pages.finish(out);
        }
    }

    private static void bars(PageWriter pages, Setting setting, Input input) throws IOException {
        int most = 1;
        for (Stage stage : Stage.values()) {
            most = Math.max(most, in(stage, input).size());
        }
        for (Stage stage : Stage.values()) {
            List<Card> cards = in(stage, input);
            if (stage == Stage.LOST && cards.isEmpty()) {
                continue; // while the drawer is closed the lost are not here, which does not mean there are none
            }
            double baseline = pages.y() + 10.5;
            pages.canvas().text(setting.name("stage.", stage), Type.BODY, pages.left(), baseline);
            double length = cards.size() * 260.0 / most;
            Ink ink = stage == Stage.WON ? Ink.GREEN : stage == Stage.LOST ? Ink.GRID : Ink.GREEN_SOFT;
            double x = pages.left() + NAME_WIDTH;
            if (length > 0) {
                pages.canvas().box(x, pages.y(), length, 14, 2, ink);
                x += length + 8;
            }
            double end = pages.canvas().text(String.valueOf(cards.size()), Type.STRONG, x, baseline);
            pages.canvas().text(setting.money(sums(cards)), Type.QUIET, end + 7, baseline);
            pages.skip(18.5);
        }
    }

    /// One table for all columns of the board, so that theirs stand below each other.
    private static Table table(PageWriter pages, Setting setting, Input input) throws IOException {
        List<Column> columns = List.of(
                Column.text(setting.say("report.prospect")),
                Column.text(setting.say("report.organisation")),
                Column.text(input.counterpart()),
                Column.text(setting.say("report.level")),
                Column.text(setting.say("report.since")),
                Column.figure(setting.say("report.value")));
        return Table.of(pages, columns, rows(input.cards(), setting));
    }

    private static void column(PageWriter pages, Setting setting, Stage stage, List<Card> cards, Table table)
            throws IOException {
        String sum = setting.money(sums(cards));
        String name = setting.name("stage.", stage) + " · " + cards.size();
        pages.heading(sum.isEmpty() ? name : name + " · " + sum, Table.START);
        table.print(rows(cards, setting));
    }

    private static List<Table.Row> rows(List<Card> cards, Setting setting) {
        return cards.stream().map(card -> row(card, setting)).toList();
    }

    private static Table.Row row(Card card, Setting setting) {
        Referral referral = card.referral();
        Money value = referral.value();
        List<String> notes = new ArrayList<>();
        if (!referral.lostReason().isEmpty()) {
            notes.add(setting.say("report.lost_because", referral.lostReason()));
        }
        if (!referral.note().isEmpty()) {
            notes.add(referral.note());
        }
        return new Table.Row(
                List.of(
                        Cell.of(card.prospect()),
                        Cell.of(card.organisation()),
                        Cell.of(card.counterpart()),
                        Cell.of(card.level()),
                        Cell.of(setting.date(referral.stageSince())),
                        Cell.of(value == null ? "" : setting.money(value))),
                String.join("\n", notes));
    }

    private static List<Card> in(Stage stage, Input input) {
        return input.cards().stream()
                .filter(card -> card.referral().stage() == stage)
                .toList();
    }

    /// One sum a currency: amounts of different currencies are never added.
    private static List<Money> sums(Collection<Card> cards) {
        return Money.sums(cards.stream()
                .flatMap(card -> Stream.ofNullable(card.referral().value()))
                .toList());
    }
}
