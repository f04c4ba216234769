package org.vouchbook.ui.groups;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.GroupMember;
import org.vouchbook.domain.GroupReport;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.exchange.CsvExport;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.report.GroupSheet;
import org.vouchbook.report.Setting;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;

/// Writes a networking group with its members for a spreadsheet or on paper (K4).
final class GroupExport {
    private static final List<String> BEFORE = List.of(
            "groups.column.name",
            "groups.column.organisation",
            "groups.column.role",
            "groups.column.since",
            "groups.column.left",
            "groups.column.months",
            "groups.column.year",
            "groups.column.last",
            "groups.column.meetings",
            "groups.column.received",
            "groups.column.given");

    private final Session session;
    private final SaveFile save;

    GroupExport(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    void csv(GroupReport report) {
        byte[] bytes = CsvExport.bytes(headers(), rows(report), session.locale());
        save.save(name(report), "csv", out -> out.write(bytes));
    }

    void pdf(GroupReport report, GroupWords words) {
        Setting setting = Printing.setting(session);
        GroupSheet.Input input = printed(report, words);
        save.save(name(report), "pdf", out -> GroupSheet.write(input, setting, out));
    }

    static List<String> headers() {
        var headers = new ArrayList<String>();
        BEFORE.forEach(key -> headers.add(Messages.of(key)));
        for (Axis axis : Axis.values()) {
            headers.add(Messages.of("axis.", axis));
        }
        headers.add(Messages.of("groups.column.score"));
        headers.add(Messages.of("groups.column.agreed"));
        return headers;
    }

    static List<List<Cell>> rows(GroupReport report) {
        return report.members().stream().map(member -> row(member, report)).toList();
    }

    /// The sheet: as the window says it.
    static GroupSheet.Input printed(GroupReport report, GroupWords words) {
        return new GroupSheet.Input(
                report.group().name(),
                words.facts(report),
                Stream.of(words.figures(report), words.balance(report), words.radar(report))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                report.members().stream()
                        .map(member -> new GroupSheet.Line(
                                GroupWords.named(member),
                                GroupWords.tenure(member, report),
                                words.oneToOnes(member),
                                GroupWords.introductions(member),
                                member.card(),
                                GroupWords.agreed(member)))
                        .toList());
    }

    private static List<Cell> row(GroupMember member, GroupReport report) {
        Scorecard card = member.card();
        var cells = new ArrayList<Cell>(List.of(
                Cell.of(member.contact().displayName()),
                Cell.of(member.contact().organisation()),
                Cell.of(member.membership().role()),
                new Cell.Day(member.membership().since()),
                Cell.of(member.membership().ended()),
                count(member.months(report.today())),
                count(member.oneToOnes()),
                Cell.of(member.lastOneToOne()),
                count(member.meetings()),
                count(member.received()),
                count(member.given())));
        for (Axis axis : Axis.values()) {
            cells.add(Cell.rating(card == null ? null : card.value(axis)));
        }
        cells.add(Cell.rating(card == null ? null : card.score()));
        cells.add(member.agreed().isEmpty() ? new Cell.Blank() : Cell.of(GroupWords.agreed(member)));
        return cells;
    }

    private static Cell count(long number) {
        return new Cell.Amount(BigDecimal.valueOf(number));
    }

    private String name(GroupReport report) {
        return report.group().name() + " " + session.workspace().today();
    }
}
