package org.vouchbook.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vouchbook.domain.AttentionWeek;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.CultivatedMonth;
import org.vouchbook.domain.Part;
import org.vouchbook.domain.SourceReturn;
import org.vouchbook.domain.TouchBalance;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.ClientFigures;

/// Where the touches go: clients beside prospects week by week (L4), giving beside asking (L9), cultivating month by
/// month, and the sources with the best return (K9).
record AttentionPart(ClientFigures.Attended read, FigureWords words) {
    FigurePart part() {
        TouchBalance balance = read.balance();
        boolean none = balance.gives() + balance.wants() == 0
                && read.sources().isEmpty()
                && read.months().stream().allMatch(m -> m.cultivating().of() == 0);
        boolean whole = !read.weeks().isEmpty();
        var sheets = new ArrayList<Sheet>();
        if (whole) {
            sheets.add(weeks(none));
        }
        sheets.add(balance());
        if (whole) {
            sheets.add(months(none));
        }
        read.sources().forEach(in -> sheets.add(sources(in)));
        return new FigurePart(
                FigureKind.ATTENTION,
                Messages.of("figures.attention_why", TouchBalance.DAYS),
                none ? "" : said(),
                none || !whole ? List.of() : List.of(bars()),
                sheets,
                Stream.of("figures.what", "figures.when", "figures.number", "figures.number_of", "figures.committed")
                        .map(Messages::of)
                        .toList(),
                none ? List.of() : csv());
    }

    private String said() {
        TouchBalance balance = read.balance();
        String both = Messages.of("figures.gives_wants", balance.gives(), balance.wants(), TouchBalance.DAYS);
        if (read.weeks().isEmpty()) {
            return both;
        }
        Part clients = AttentionWeek.toClients(read.weeks());
        String share = clients.enough()
                ? Messages.of("figures.to_clients", clients.count(), clients.of(), AttentionWeek.WEEKS)
                : Messages.of("figures.to_clients_few", clients.of(), Part.ENOUGH);
        return share + " " + both;
    }

    /// Week by week, the earliest first: how many of the touches to clients and prospects were for clients.
    private FigurePart.Bars bars() {
        return new FigurePart.Bars(
                Messages.of("figures.weeks_drawn"),
                read.weeks().reversed().stream()
                        .map(week -> new FigurePart.Bar(
                                Messages.of("figures.week_of", words.day(week.monday())),
                                week.toClients().share(),
                                Messages.of("figures.week_both", week.clients(), week.prospects())))
                        .toList());
    }

    private Sheet weeks(boolean none) {
        return new Sheet(
                Messages.of("figures.by_week"),
                Sheet.Way.NOWHERE,
                List.of(
                        Sheet.words(Messages.of("figures.week"), 240),
                        Sheet.figure(Messages.of("figures.week_clients"), 130),
                        Sheet.figure(Messages.of("figures.week_prospects"), 130),
                        Sheet.figure(Messages.of("figures.week_sources"), 240)),
                none
                        ? List.of()
                        : read.weeks().stream()
                                .map(week -> new Sheet.Line(
                                        0,
                                        List.of(
                                                Messages.of("figures.week_of", words.day(week.monday())),
                                                String.valueOf(week.clients()),
                                                String.valueOf(week.prospects()),
                                                String.valueOf(week.sources())),
                                        false))
                                .toList(),
                Messages.of("figures.attention_none"));
    }

    private Sheet balance() {
        return new Sheet(
                Messages.of("figures.tilted"),
                Sheet.Way.PERSON,
                List.of(
                        Sheet.words(Messages.of("figures.who"), 320),
                        Sheet.figure(Messages.of("figures.wants"), 150),
                        Sheet.figure(Messages.of("figures.gives"), 150)),
                read.tilted().stream()
                        .map(of -> new Sheet.Line(
                                of.contactId(),
                                List.of(
                                        FigureWords.person(who(of.contactId())),
                                        String.valueOf(of.balance().wants()),
                                        String.valueOf(of.balance().gives())),
                                true))
                        .toList(),
                Messages.of("figures.tilted_none"));
    }

    private Sheet months(boolean none) {
        return new Sheet(
                Messages.of("figures.cultivated"),
                Sheet.Way.NOWHERE,
                List.of(
                        Sheet.words(Messages.of("figures.month"), 210),
                        Sheet.figure(Messages.of("figures.cultivating"), 150),
                        Sheet.words(Messages.of("figures.cultivating_share"), 300),
                        Sheet.figure(Messages.of("figures.committed"), 240)),
                none ? List.of() : read.months().stream().map(this::line).toList(),
                Messages.of("figures.attention_none"));
    }

    private Sheet.Line line(CultivatedMonth month) {
        return new Sheet.Line(
                0,
                List.of(
                        words.month(month.month()),
                        month.inHours()
                                ? Messages.of(
                                        "figures.hours_of",
                                        words.hours(month.minutes().count()),
                                        words.hours(month.minutes().of()))
                                : FigureWords.of(month.cultivating()),
                        month.inHours()
                                ? Messages.of(
                                        "figures.hours_share",
                                        Math.round(100 * month.minutes().share()))
                                : words.share(month.cultivating()),
                        String.valueOf(month.committed())),
                false);
    }

    private Sheet sources(SourceReturn.InCurrency in) {
        return new Sheet(
                Messages.of("figures.sources", in.currency().getCurrencyCode()),
                Sheet.Way.PERSON,
                List.of(
                        Sheet.words(Messages.of("figures.who"), 300),
                        Sheet.words(Messages.of("figures.role"), 160),
                        Sheet.figure(Messages.of("figures.touches_ever"), 120),
                        Sheet.figure(Messages.of("figures.brought_worth"), 130),
                        Sheet.figure(Messages.of("figures.total"), 130),
                        Sheet.figure(Messages.of("figures.per_touch"), 140)),
                in.sources().stream()
                        .map(source -> {
                            Contact who = who(source.worth().contactId());
                            return new Sheet.Line(
                                    who.id(),
                                    List.of(
                                            FigureWords.person(who),
                                            Messages.of("kind.", who.kind()),
                                            words.effort(source.effort()),
                                            words.written().money(source.worth().brought()),
                                            words.written().money(source.worth().total()),
                                            words.written().money(source.perTouch())),
                                    false);
                        })
                        .toList(),
                "");
    }

    /// A line for each number, so that a spreadsheet can turn them as it likes.
    private List<List<Cell>> csv() {
        var csv = new ArrayList<List<Cell>>();
        for (AttentionWeek week : read.weeks()) {
            Cell day = new Cell.Day(week.monday());
            csv.add(row("figures.week_clients", day, week.clients()));
            csv.add(row("figures.week_prospects", day, week.prospects()));
            csv.add(row("figures.week_sources", day, week.sources()));
        }
        for (CultivatedMonth month : read.months()) {
            csv.add(List.of(
                    Cell.of(Messages.of("figures.cultivating")),
                    Cell.of(month.month().toString()),
                    FigureWords.count(month.cultivating().count()),
                    FigureWords.count(month.cultivating().of()),
                    FigureWords.count(month.committed())));
            if (month.minutes().of() > 0) {
                csv.add(List.of(
                        Cell.of(Messages.of("figures.cultivating_hours")),
                        Cell.of(month.month().toString()),
                        new Cell.Amount(FigureWords.tenth(month.minutes().count())),
                        new Cell.Amount(FigureWords.tenth(month.minutes().of()))));
            }
        }
        Cell lately = Cell.of(Messages.of("figures.lately", TouchBalance.DAYS));
        csv.add(row("figures.gives", lately, read.balance().gives()));
        csv.add(row("figures.wants", lately, read.balance().wants()));
        read.sources()
                .forEach(in -> in.sources()
                        .forEach(source -> csv.add(List.of(
                                Cell.of(Messages.of(
                                        "figures.return_of",
                                        who(source.worth().contactId()).displayName())),
                                Cell.of(in.currency().getCurrencyCode()),
                                new Cell.Amount(source.worth().total().amount()),
                                FigureWords.count(source.effort().touches())))));
        return csv;
    }

    private static List<Cell> row(String key, Cell when, int number) {
        return List.of(Cell.of(Messages.of(key)), when, FigureWords.count(number));
    }

    private Contact who(long id) {
        return Objects.requireNonNull(read.people().get(id));
    }
}
