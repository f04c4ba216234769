package org.vouchbook.ui.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchbook.domain.ClientWorth;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Effort;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.NetworkWorth;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.ClientFigures;

/// What each client is worth with those they brought (I7), beside the effort they took (J20), and what the whole
/// network is worth (L2).
record WorthPart(ClientFigures.Worth worth, FigureWords words) {
    /// Nobody reads further down a list; the spreadsheet has them all.
    static final int SHOWN = 100;

    FigurePart part() {
        var sheets = new ArrayList<Sheet>();
        sheets.add(network());
        worth.clients().forEach(in -> sheets.add(sheet(in)));
        currencies().forEach(currency -> sheets.add(months(currency)));
        return new FigurePart(
                FigureKind.WORTH,
                Messages.of("figures.worth_why"),
                "",
                currencies().stream().map(this::bars).toList(),
                sheets,
                Stream.of(
                                "figures.client",
                                "figures.organisation",
                                "figures.currency",
                                "figures.rank",
                                "figures.rank_own",
                                "figures.own",
                                "figures.brought_worth",
                                "figures.open_worth",
                                "figures.total",
                                "figures.touches",
                                "figures.hours")
                        .map(Messages::of)
                        .toList(),
                csv());
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
                now().stream().map(this::line).toList(),
                Messages.of("figures.worth_none"));
    }

    /// What it is worth today.
    private List<NetworkWorth> now() {
        return worth.network().getFirst().worth();
    }

    private List<Currency> currencies() {
        return now().stream().map(n -> n.total().currency()).toList();
    }

    /// Of a currency in a month; nothing before anything was sold or hoped for in it.
    private static Optional<NetworkWorth> in(NetworkWorth.AtMonthEnd month, Currency currency) {
        return month.worth().stream()
                .filter(n -> n.total().currency().equals(currency))
                .findFirst();
    }

    /// Month by month, the earliest first, as one reads a course.
    private FigurePart.Bars bars(Currency currency) {
        BigDecimal most = worth.network().stream()
                .flatMap(month -> in(month, currency).stream())
                .map(n -> n.total().amount())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return new FigurePart.Bars(
                Messages.of("figures.network_months", currency.getCurrencyCode()),
                worth.network().reversed().stream()
                        .map(month -> {
                            Money total = in(month, currency)
                                    .map(NetworkWorth::total)
                                    .orElse(new Money(BigDecimal.ZERO, currency));
                            return new FigurePart.Bar(
                                    words.month(month.month()),
                                    most.signum() == 0 ? 0 : total.amount().doubleValue() / most.doubleValue(),
                                    words.written().money(total));
                        })
                        .toList());
    }

    private Sheet months(Currency currency) {
        return new Sheet(
                Messages.of("figures.network_by_month", currency.getCurrencyCode()),
                Sheet.Way.NOWHERE,
                List.of(
                        Sheet.words(Messages.of("figures.month"), 230),
                        Sheet.figure(Messages.of("figures.network_own"), 180),
                        Sheet.figure(Messages.of("figures.network_brought"), 180),
                        Sheet.figure(Messages.of("figures.network_open"), 180),
                        Sheet.figure(Messages.of("figures.total"), 150)),
                worth.network().stream()
                        .flatMap(month -> in(month, currency).stream().map(n -> {
                            var cells = new ArrayList<String>(List.of(words.month(month.month())));
                            cells.addAll(line(n).cells());
                            return new Sheet.Line(0, cells, false);
                        }))
                        .toList(),
                "");
    }

    /// The clients, then the network month by month.
    private List<List<Cell>> csv() {
        var csv = new ArrayList<List<Cell>>();
        worth.clients().forEach(in -> in.clients().forEach(client -> csv.add(cells(client))));
        worth.network()
                .forEach(month -> month.worth()
                        .forEach(n -> csv.add(List.of(
                                Cell.of(Messages.of("figures.network_by", words.month(month.month()))),
                                new Cell.Blank(),
                                Cell.of(n.total().currency().getCurrencyCode()),
                                new Cell.Blank(),
                                new Cell.Blank(),
                                new Cell.Amount(n.own().amount()),
                                new Cell.Amount(n.brought().amount()),
                                new Cell.Amount(n.open().amount()),
                                new Cell.Amount(n.total().amount())))));
        return csv;
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
                        words.effort(effort(client))),
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
                new Cell.Blank(),
                new Cell.Amount(client.total().amount()),
                FigureWords.count(effort(client).touches()),
                FigureWords.hours(effort(client)));
    }

    private Effort effort(ClientWorth client) {
        return worth.efforts().getOrDefault(client.contactId(), Effort.NONE);
    }

    private Contact who(ClientWorth client) {
        return Objects.requireNonNull(worth.people().get(client.contactId()));
    }
}
