package org.vouchbook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Text;
import org.vouchbook.exchange.Remark.Kind;

/// Turns the rows of a sheet into drafts of people.
public final class SheetDrafts {
    private final Sheet sheet;
    private final Mapping mapping;
    private final DraftOptions options;
    private final List<Column> columns = new ArrayList<>();

    /// @param noteTitle what a note of this column begins with
    private record Column(
            Target target, String header, String label, int labelColumn, String group, Dates dates, String noteTitle) {}

    private SheetDrafts(Sheet sheet, Mapping mapping, DraftOptions options) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.options = options;
        var labels = new HashMap<String, Integer>();
        for (int i = 0; i < sheet.headers().size(); i++) {
            labels.putIfAbsent(Fold.header(sheet.headers().get(i)), i);
        }
        for (int i = 0; i < sheet.headers().size(); i++) {
            columns.add(column(i, labels));
        }
    }

    /// One draft a row, in their order; never throws.
    public static List<Draft> of(Sheet sheet, Mapping mapping, DraftOptions options) {
        var drafts = new SheetDrafts(sheet, mapping, options);
        return sheet.rows().stream().map(drafts::draft).toList();
    }

    private Column column(int i, Map<String, Integer> labels) {
        String header = sheet.headers().get(i);
        Target target = mapping.target(i);
        boolean dated = target == Target.BIRTHDAY
                || (target.compareTo(Target.SINCE) >= 0 && target.compareTo(Target.LAST_CONTACT) <= 0);
        List<String> values = dated ? sheet.rows().stream().map(r -> r.cell(i)).toList() : List.of();
        int labelColumn = labels.getOrDefault(Fold.header(header).replaceAll(" value$", " label"), -1);
        return new Column(
                target,
                header,
                HeaderWords.label(header),
                labelColumn == i ? -1 : labelColumn,
                AddressParts.group(header),
                Dates.ofColumn(values, options.monthFirst(), options.today()),
                HeaderWords.target(header) == Target.NOTES ? "" : header);
    }

    private Draft draft(SheetRow row) {
        if (row.cells().stream().allMatch(c -> Text.line(c).isEmpty())) {
            return new Draft.Empty(row.line());
        }
        var facts = new PersonFacts();
        var address = new AddressParts();
        for (int i = 0; i < columns.size(); i++) {
            String cell = CellGuard.unguard(row.cell(i));
            if (!Text.line(cell).isEmpty()) {
                take(facts, address, columns.get(i), cell, row);
            }
        }
        surplus(facts, row);
        facts.address = facts.limited("", address.text(), Contact.MAX_TEXT);
        if (row.mended()) {
            facts.remark(Kind.MENDED_QUOTES, "", "");
        }
        if (row.cells().stream().anyMatch(c -> c.indexOf('\uFFFD') >= 0)) {
            facts.remark(Kind.DAMAGED_LETTERS, "", "");
        }
        return facts.draft(row.line(), row.cells(), options);
    }

    private void take(PersonFacts facts, AddressParts address, Column column, String cell, SheetRow row) {
        String header = column.header;
        switch (column.target) {
            case GIVEN_NAME -> facts.given = facts.first(facts.given, header, name(facts, column, cell));
            case MIDDLE_NAME -> facts.middle = facts.first(facts.middle, header, name(facts, column, cell));
            case FAMILY_NAME -> facts.family = facts.first(facts.family, header, name(facts, column, cell));
            case FULL_NAME -> facts.fullName = facts.first(facts.fullName, header, fullName(facts, column, cell));
            case ORGANISATION ->
                facts.organisation = facts.first(facts.organisation, header, name(facts, column, cell));
            case ROLE -> facts.role = facts.first(facts.role, header, name(facts, column, cell));
            case KIND -> facts.kind(header, cell);
            case EMAIL -> Points.several(cell).forEach(v -> facts.email(label(column, row), header, v));
            case PHONE -> Points.several(cell).forEach(v -> facts.phone(label(column, row), header, v));
            case ADDRESS, STREET, CITY, REGION, POSTCODE, COUNTRY -> address.add(column.group, column.target, cell);
            case WEBSITE ->
                Points.several(cell)
                        .forEach(v -> facts.website = facts.first(facts.website, header, text(facts, column, v)));
            case TAGS -> Points.several(cell.replace(',', ';')).forEach(v -> facts.tag(header, v));
            case BIRTHDAY -> birthday(facts, column, cell);
            case SINCE, CLIENT_SINCE, CONNECTED_ON -> since(facts, column, cell);
            case LAST_CONTACT -> lastContact(facts, column, cell);
            case LIKES -> facts.likes = facts.first(facts.likes, header, text(facts, column, cell));
            case HOW_MET -> facts.howMet = facts.first(facts.howMet, header, text(facts, column, cell));
            case REFERRED_BY -> {
                facts.referredBy = facts.first(facts.referredBy, header, Text.line(cell));
                facts.referredByHeader = header;
            }
            case NOTES -> note(facts, column, cell);
            case IGNORE -> {}
        }
    }

    private static String name(PersonFacts facts, Column column, String cell) {
        return facts.limited(column.header, cell, Contact.MAX_NAME);
    }

    private static String fullName(PersonFacts facts, Column column, String cell) {
        return facts.limited(column.header, cell, 2 * Contact.MAX_NAME);
    }

    private static String text(PersonFacts facts, Column column, String cell) {
        return facts.limited(column.header, cell, Contact.MAX_TEXT);
    }

    private static String label(Column column, SheetRow row) {
        String own = column.labelColumn < 0 ? "" : Text.line(row.cell(column.labelColumn));
        return own.isEmpty()
                ? column.labelColumn < 0 ? column.label : ""
                : own.startsWith("* ") ? own.substring(2) : own;
    }

    private static void birthday(PersonFacts facts, Column column, String cell) {
        if (Dates.isEmpty(cell)) {
            return;
        }
        var day = column.dates.birthday(cell);
        if (day == null || facts.birthday != null) {
            facts.unreadable(Kind.NOT_A_DATE, column.header, cell);
        } else {
            facts.birthday = day;
        }
    }

    private void since(PersonFacts facts, Column column, String cell) {
        LocalDate day = past(facts, column, cell);
        if (day != null) {
            facts.since = facts.since == null || day.isBefore(facts.since) ? day : facts.since;
        }
        if (!Dates.isEmpty(cell) && column.target == Target.CLIENT_SINCE) {
            facts.kind = ContactKind.CLIENT;
        } else if (!Dates.isEmpty(cell) && column.target == Target.CONNECTED_ON && facts.kind == null) {
            facts.kind = ContactKind.NETWORKING_CONTACT;
        }
    }

    private void lastContact(PersonFacts facts, Column column, String cell) {
        LocalDate day = past(facts, column, cell);
        if (day != null) {
            facts.lastContact = facts.lastContact == null || day.isAfter(facts.lastContact) ? day : facts.lastContact;
        }
    }

    private @Nullable LocalDate past(PersonFacts facts, Column column, String cell) {
        if (Dates.isEmpty(cell)) {
            return null;
        }
        LocalDate day = column.dates.date(cell);
        if (day == null || day.isAfter(options.today())) {
            facts.unreadable(day == null ? Kind.NOT_A_DATE : Kind.FUTURE_DATE, column.header, cell);
            return null;
        }
        return day;
    }

    private static void note(PersonFacts facts, Column column, String cell) {
        if (!cell.equals("0/0/00")) {
            facts.note(column.noteTitle, cell);
        }
    }

    private void surplus(PersonFacts facts, SheetRow row) {
        if (row.cells().size() <= columns.size()) {
            return;
        }
        var more = row.cells().stream()
                .skip(columns.size())
                .filter(c -> !Text.line(c).isEmpty())
                .map(CellGuard::unguard)
                .toList();
        if (!more.isEmpty()) {
            facts.unreadable(Kind.SURPLUS_CELLS, "", String.join(", ", more));
        }
    }
}
