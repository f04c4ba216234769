package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Evidence;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Scorecard;

/// A person's relationship sheet on paper: facts, radar, history, timeline, referrals. The balance of giving is private
/// and not printed (C5).
public final class PersonSheet {
    /// A referral in which the person has a part, with the names of the others.
    ///
    /// @param counterpart the referrer, or the one the referral was given to
    /// @param prospect who is brought, with the organisation if that helps
    public record Line(Referral referral, String counterpart, String prospect) {}

    /// What is printed, each list in any order.
    ///
    /// @param rhythmDays how often to be in touch
    /// @param remarks sentences beside the radar: what would lift the weakest axis, commitment running ahead
    public record Input(
            Contact contact,
            int rhythmDays,
            List<Scorecard> scorecards,
            List<Interaction> interactions,
            List<Line> referrals,
            List<Row> records,
            List<String> remarks) {}

    private static final double RADIUS = 72;
    private static final double RADAR_WIDTH = 258;
    private static final double RADAR_HEIGHT = 2 * RADIUS + 72;

    private final PageWriter pages;
    private final Setting setting;
    private final Input input;
    private final List<Scorecard> cards;

    private PersonSheet(PageWriter pages, Setting setting, Input input) {
        this.pages = pages;
        this.setting = setting;
        this.input = input;
        cards = input.scorecards().stream()
                .sorted(Comparator.comparing(Scorecard::date))
                .toList();
    }

    /// Writes the sheet as PDF; the stream stays open.
    ///
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(Input input, Setting setting, OutputStream out) throws IOException {
        try (var pages = new PageWriter(setting, input.contact().displayName(), false)) {
            var sheet = new PersonSheet(pages, setting, input);
            sheet.head();
            sheet.radarAndFacts();
            sheet.history();
            new PersonReferrals(pages, setting, input).print();
            sheet.timeline();
            sheet.notes();
            pages.finish(out);
        }
    }

    private void head() throws IOException {
        Contact c = input.contact();
        var below = new ArrayList<String>();
        Stream.of(c.organisation(), c.role())
                .filter(s -> !s.isEmpty() && !s.equals(c.displayName()))
                .forEach(below::add);
        below.add(setting.name("kind.", c.kind()));
        if (c.since() != null) {
            below.add(setting.say("report.known_since", setting.month(c.since())));
        }
        double top = pages.y();
        pages.title(c.displayName(), String.join(" · ", below), 120);
        if (!cards.isEmpty()) {
            String score = setting.decimal(cards.getLast().score());
            pages.textRight(score, Type.GRADE, pages.right(), top + 24);
            pages.textRight(trend(), Type.QUIET, pages.right(), top + 38);
        }
        pages.canvas().rule(pages.left(), pages.right(), pages.y(), 1.4, Ink.GREEN);
        pages.skip(16);
    }

    private String trend() {
        Scorecard earlier = earlier();
        if (earlier == null) {
            return setting.say("report.score");
        }
        // The difference of what is written, as the screen says it.
        double tenths = Math.rint(cards.getLast().score() * 10) - Math.rint(earlier.score() * 10);
        String sign = tenths > 0 ? "▲ " : tenths < 0 ? "▼ " : "± ";
        return setting.say("report.trend", sign + setting.decimal(Math.abs(tenths) / 10), setting.date(earlier.date()));
    }

    private @Nullable Scorecard earlier() {
        return cards.size() > 1 ? cards.get(cards.size() - 2) : null;
    }

    private void radarAndFacts() throws IOException {
        var facts = new PersonFacts(pages, setting, input.contact(), input.rhythmDays());
        if (cards.isEmpty()) {
            facts.printRest();
            return;
        }
        pages.need(RADAR_HEIGHT);
        double top = pages.y();
        Set<Axis> shown = Evidence.shown(
                input.contact().id(),
                input.interactions(),
                input.referrals().stream().map(Line::referral).toList(),
                input.records(),
                setting.today(),
                setting.zone());
        var radar = new RadarGeometry(pages.left() + RADAR_WIDTH / 2, top + RADAR_HEIGHT / 2 - 6, RADIUS);
        new RadarDrawing(pages, setting, radar).draw(cards.getLast(), earlier(), shown);
        facts.printBeside(pages.left() + RADAR_WIDTH + 18, top, RADAR_HEIGHT);
        pages.moveTo(top + RADAR_HEIGHT);
        caption(shown);
        facts.printRest();
        for (String remark : input.remarks()) {
            pages.skip(5);
            pages.paragraph(remark, Type.BODY);
        }
    }

    private void caption(Set<Axis> shown) throws IOException {
        var words = new ArrayList<String>();
        words.add(setting.say("report.rated_on", setting.date(cards.getLast().date())));
        Scorecard earlier = earlier();
        if (earlier != null) {
            words.add(setting.say("report.dashed", setting.date(earlier.date())));
        }
        if (shown.size() < Axis.values().length) {
            words.add(setting.say("report.hollow"));
        }
        pages.paragraph(String.join(" · ", words), Type.QUIET);
        pages.skip(4);
    }

    private void history() throws IOException {
        if (cards.isEmpty()) {
            return;
        }
        pages.heading(setting.say("report.history"), HistoryDrawing.height() + Table.START);
        HistoryDrawing.draw(pages, setting, cards);
        var columns = new ArrayList<Column>();
        columns.add(Column.text(setting.say("report.date")));
        for (Axis axis : Axis.values()) {
            columns.add(Column.figure(setting.name("axis.", axis)));
        }
        columns.add(Column.figure(setting.say("report.score")));
        columns.add(Column.text(setting.say("report.why")));
        List<Table.Row> rows = cards.reversed().stream().map(this::rating).toList();
        Table.of(pages, columns, rows).print(rows);
    }

    private Table.Row rating(Scorecard card) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(setting.date(card.date())));
        for (Axis axis : Axis.values()) {
            cells.add(Cell.of(setting.rating(card.value(axis))));
        }
        cells.add(Cell.of(setting.decimal(card.score())));
        cells.add(Cell.of(card.why()));
        return new Table.Row(cells);
    }

    private void timeline() throws IOException {
        if (input.interactions().isEmpty()) {
            return;
        }
        pages.heading(setting.say("report.timeline"), Table.START);
        List<Column> columns = List.of(
                Column.text(setting.say("report.date")),
                Column.text(setting.say("report.what")),
                Column.text(setting.say("report.direction")),
                Column.text(setting.say("report.speaks_for")),
                Column.text(setting.say("report.note")));
        List<Table.Row> rows = input.interactions().stream()
                .sorted(Comparator.comparing(Interaction::date)
                        .thenComparing(Interaction::created)
                        .thenComparingLong(Interaction::id)
                        .reversed())
                .map(this::event)
                .toList();
        Table.of(pages, columns, rows).print(rows);
    }

    private Table.Row event(Interaction i) {
        Axis axis = i.axis();
        boolean directed = i.kind() != InteractionKind.NOTE;
        return new Table.Row(List.of(
                Cell.of(setting.date(i.date())),
                Cell.of(setting.name("interaction.", i.kind())),
                Cell.of(directed ? setting.name("direction.", i.direction()) : ""),
                Cell.of(axis == null ? "" : setting.name("axis.", axis)),
                Cell.of(i.note())));
    }

    private void notes() throws IOException {
        String notes = input.contact().notes();
        if (!notes.isEmpty()) {
            pages.heading(setting.say("report.notes"), 30);
            pages.paragraph(notes, Type.BODY);
        }
    }
}
