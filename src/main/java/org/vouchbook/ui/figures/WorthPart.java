package org.vouchbook.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vouchbook.domain.ClientWorth;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.NetworkWorth;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.YearFigures;

/// What each client is worth with those they brought (I7), beside the effort they took (J20), and what the whole
/// network is worth (L2).
record WorthPart(YearFigures year, FigureWords words) {
    /// Nobody reads further down a list; the spreadsheet has them all.
    private static final int SHOWN = 100;

    FigurePart part() {
        var sheets = new ArrayList<Sheet>();
        sheets.add(network());
        year.clients().worth().forEach(in -> sheets.add(sheet(in)));
        return new FigurePart(
                FigureKind.WORTH,
                Messages.of("figures.worth"),
                Messages.of("figures.worth_why"),
                sheets,
                Stream.of(
                                "figures.client",
                                "figures.organisation",
                                "figures.currency",
                                "figures.rank",
                                "figures.rank_own",
                                "figures.own",
                                "figures.brought_worth",
                                "figures.total",
                                "figures.touches")
                        .map(Messages::of)
                        .toList(),
                year.clients().worth().stream()
                        .flatMap(in -> in.clients().stream().map(this::cells))
                        .toList());
    }

    private Sheet network() {
        return new Sheet(
                Messages.of("figures.network"),
                Sheet.Way.NOWHERE,
                List.of(
                        Sheet.figure(Messages.of("figures.network_own"), 230),
                        Sheet.figure(Messages.of("figures.network_brought"), 230),
                        Sheet.figure(Messages.of("figures.network_open"), 230),
                        Sheet.figure(Messages.of("figures.total"), 230)),
                year.clients().network().stream().map(this::line).toList(),
                Messages.of("figures.worth_none"));
    }

    private Sheet.Line line(NetworkWorth network) {
        return new Sheet.Line(
                0,
                Stream.of(network.own(), network.brought(), network.open(), network.total())
                        .map(words.written()::money)
                        .toList(),
                false);
    }

    private Sheet sheet(ClientWorth.InCurrency in) {
        String currency = in.currency().getCurrencyCode();
        int all = in.clients().size();
        return new Sheet(
                all > SHOWN
                        ? Messages.of("figures.clients_first", currency, SHOWN, all)
                        : Messages.of("figures.clients_in", currency, all),
                Sheet.Way.PERSON,
                List.of(
                        Sheet.figure(Messages.of("figures.rank"), 60),
                        Sheet.words(Messages.of("figures.client"), 260),
                        Sheet.figure(Messages.of("figures.own"), 120),
                        Sheet.figure(Messages.of("figures.brought_worth"), 120),
                        Sheet.figure(Messages.of("figures.total"), 120),
                        Sheet.words(Messages.of("figures.rank_own"), 120),
                        Sheet.figure(Messages.of("figures.touches"), 160)),
                in.clients().stream().limit(SHOWN).map(this::line).toList(),
                "");
    }

    private Sheet.Line line(ClientWorth client) {
        return new Sheet.Line(
                client.contactId(),
                List.of(
                        String.valueOf(client.rank()),
                        FigureWords.person(who(client)),
                        words.written().money(client.own()),
                        words.written().money(client.brought()),
                        words.written().money(client.total()),
                        client.lifted()
                                ? Messages.of("figures.lifted", client.rankByOwn(), client.rankByOwn() - client.rank())
                                : String.valueOf(client.rankByOwn()),
                        String.valueOf(touches(client))),
                false);
    }

    private List<Cell> cells(ClientWorth client) {
        return List.of(
                Cell.of(who(client).displayName()),
                Cell.of(who(client).organisation()),
                Cell.of(client.own().currency().getCurrencyCode()),
                FigureWords.count(client.rank()),
                FigureWords.count(client.rankByOwn()),
                new Cell.Amount(client.own().amount()),
                new Cell.Amount(client.brought().amount()),
                new Cell.Amount(client.total().amount()),
                FigureWords.count(touches(client)));
    }

    private int touches(ClientWorth client) {
        return year.clients().touches().getOrDefault(client.contactId(), 0);
    }

    private Contact who(ClientWorth client) {
        return Objects.requireNonNull(year.people().get(client.contactId()));
    }
}
