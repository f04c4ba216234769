package org.vouchbook.ui.clients;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.exchange.CsvExport;
import org.vouchbook.report.Cell;
import org.vouchbook.report.ClientList;
import org.vouchbook.report.Column;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Verdicts;
import org.vouchbook.workspace.PersonRow;

/// The list as it goes into a file: for a spreadsheet, or on paper.
public final class ListSheet {
    private ListSheet() {}

    /// A spreadsheet wants one fact a cell: what shares a column on the screen gets columns of its own.
    public static byte[] csv(ShownPeople shown, Locale locale) {
        var headers = new ArrayList<String>();
        for (ClientColumn column : shown.columns()) {
            switch (column) {
                case NAME ->
                    headers.addAll(List.of(
                            Messages.of("person.fact.given_name"),
                            Messages.of("person.fact.family_name"),
                            ClientColumn.ORGANISATION.title()));
                case ORGANISATION -> {
                    // Stands beside the name already.
                }
                case REFERRALS ->
                    headers.addAll(List.of(
                            Messages.of("clients.csv.introductions"),
                            Messages.of("clients.csv.names"),
                            Messages.of("clients.csv.given")));
                case RELATION -> {
                    // Three lights are made from the other columns.
                }
                case LAST_CONTACT -> {
                    headers.add(column.title());
                    if (!shown.spokeLast().isEmpty()) {
                        headers.add(Messages.of("clients.csv.spoke_last"));
                    }
                }
                default -> headers.add(column.title());
            }
        }
        var rows = new ArrayList<List<CsvExport.Cell>>();
        for (var row : shown.rows()) {
            var cells = new ArrayList<CsvExport.Cell>();
            shown.columns().forEach(c -> cells.addAll(cells(c, row, shown, locale)));
            rows.add(cells);
        }
        return CsvExport.bytes(headers, rows, locale);
    }

    private static List<CsvExport.Cell> cells(ClientColumn column, PersonRow row, ShownPeople shown, Locale locale) {
        PersonFacts facts = row.facts();
        Contact contact = facts.contact();
        return switch (column) {
            case NAME ->
                List.of(
                        CsvExport.Cell.of(contact.givenName()),
                        CsvExport.Cell.of(contact.familyName()),
                        CsvExport.Cell.of(contact.organisation()));
            case ORGANISATION, RELATION -> List.of();
            case REFERRALS -> List.of(amount(facts.introductions()), amount(facts.names()), amount(facts.given()));
            case SCORE ->
                List.of(CsvExport.Cell.rating(
                        facts.card() == null ? null : facts.card().score()));
            case READINESS -> List.of(CsvExport.Cell.of(Verdicts.brief(row.readiness(), locale)));
            case LAST_CONTACT ->
                shown.spokeLast().isEmpty()
                        ? List.of(CsvExport.Cell.of(facts.lastContact()))
                        : List.of(CsvExport.Cell.of(facts.lastContact()), CsvExport.Cell.of(spokeLast(row, shown)));
            case SINCE -> List.of(CsvExport.Cell.of(contact.since()));
            case ROLE, KIND, TAGS, EMAIL, PHONE -> List.of(CsvExport.Cell.of(words(column, contact)));
        };
    }

    /// The list as it goes on paper.
    public static ClientList.Input pdf(ShownPeople shown, LocalDate today, Locale locale) {
        var columns = new ArrayList<>(shown.columns());
        columns.remove(ClientColumn.RELATION);
        if (!columns.contains(ClientColumn.ORGANISATION)) {
            // On the screen it stands below the name.
            columns.add(columns.indexOf(ClientColumn.NAME) + 1, ClientColumn.ORGANISATION);
        }
        var heads = new ArrayList<Column>();
        for (ClientColumn column : columns) {
            if (column == ClientColumn.SCORE) {
                heads.add(Column.text(""));
            }
            heads.add(column == ClientColumn.SCORE ? Column.figure(column.title()) : Column.text(column.title()));
        }
        List<List<Cell>> rows = shown.rows().stream()
                .map(r -> columns.stream()
                        .flatMap(c -> printed(c, r, shown, today, locale).stream())
                        .toList())
                .toList();
        return new ClientList.Input(Messages.of("clients.title"), shown.filter(), heads, rows);
    }

    private static List<Cell> printed(
            ClientColumn column, PersonRow row, ShownPeople shown, LocalDate today, Locale locale) {
        PersonFacts facts = row.facts();
        Contact contact = facts.contact();
        return switch (column) {
            case NAME -> List.of(Cell.of(contact.displayName()));
            case ORGANISATION -> List.of(Cell.of(contact.organisation()));
            case SCORE -> List.of(new Cell.Radar(facts.card()), Cell.of(ScoreText.of(facts.card())));
            case READINESS -> List.of(Cell.of(Verdicts.brief(row.readiness(), locale)));
            case LAST_CONTACT -> {
                String ago = LastContact.text(facts.lastContact(), today);
                String who = spokeLast(row, shown);
                yield List.of(Cell.of(who.isEmpty() ? ago : Messages.of("clients.last.spoke", ago, who)));
            }
            case REFERRALS -> List.of(Cell.of(Messages.of("clients.referrals", facts.introductions(), facts.given())));
            case SINCE -> List.of(Cell.of(day(contact.since(), locale)));
            case ROLE, KIND, TAGS, EMAIL, PHONE -> List.of(Cell.of(words(column, contact)));
            case RELATION -> List.of();
        };
    }

    private static String spokeLast(PersonRow row, ShownPeople shown) {
        Direction last = shown.spokeLast().get(row.id());
        return last == null ? "" : Messages.of("spoke.", last);
    }

    private static String words(ClientColumn column, Contact contact) {
        return switch (column) {
            case ROLE -> contact.role();
            case KIND -> Messages.of("kind.", contact.kind());
            case TAGS -> String.join(", ", contact.tags());
            case EMAIL -> joined(contact.emails());
            case PHONE -> joined(contact.phones());
            default -> "";
        };
    }

    private static String joined(List<ContactPoint> points) {
        return points.size() == 1
                ? points.getFirst().value()
                : points.stream().map(ContactPoint::value).collect(Collectors.joining(", "));
    }

    private static CsvExport.Cell amount(int count) {
        return new CsvExport.Cell.Amount(BigDecimal.valueOf(count));
    }

    private static String day(@Nullable LocalDate date, Locale locale) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(date);
    }
}
