package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Sale;

/// What delivery must know of a client: the hand-off with how complete it is, and the promise ledger (I2, I3).
public final class ServiceSheet {
    /// What is printed.
    ///
    /// @param sale what was sold, if that is on record
    /// @param handOff none: not written yet, which the sheet says
    /// @param promises in the order of the sheet
    public record Input(
            Contact contact, @Nullable Sale sale, @Nullable HandOff handOff, List<Promise> promises) {
        public Input {
            promises = List.copyOf(promises);
        }
    }

    private static final double LABELS = 130;
    private final PageWriter pages;
    private final Setting setting;
    private final Input input;

    private ServiceSheet(PageWriter pages, Setting setting, Input input) {
        this.pages = pages;
        this.setting = setting;
        this.input = input;
    }

    /// Writes the sheet as PDF; the stream stays open.
    ///
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(Input input, Setting setting, OutputStream out) throws IOException {
        try (var pages = new PageWriter(setting, input.contact().displayName(), false)) {
            var sheet = new ServiceSheet(pages, setting, input);
            sheet.head();
            sheet.handOff();
            sheet.ledger();
            pages.finish(out);
        }
    }

    private void head() throws IOException {
        Contact contact = input.contact();
        var below = new ArrayList<String>();
        if (!contact.organisation().isEmpty() && !contact.organisation().equals(contact.displayName())) {
            below.add(contact.organisation());
        }
        Sale sale = input.sale();
        if (sale != null) {
            below.add(sale.what().isEmpty() ? setting.name("right.sale_kind.", sale.kind()) : sale.what());
            below.add(setting.money(sale.amount()));
            below.add(setting.date(sale.date()));
        }
        pages.title(setting.say("service.title", contact.displayName()), String.join(" · ", below), 0);
        pages.canvas().rule(pages.left(), pages.right(), pages.y(), 1.4, Ink.GREEN);
    }

    private void handOff() throws IOException {
        HandOff handOff = input.handOff();
        int filled = handOff == null ? 0 : handOff.filled();
        pages.heading(setting.say("service.hand_off", filled), 80);
        bar(filled);
        row("right.hand_off.promises", handOff == null ? "" : handOff.promises());
        row("right.hand_off.expectations", handOff == null ? "" : handOff.expectations());
        row("right.hand_off.details", handOff == null ? "" : handOff.details());
        row("right.hand_off.receiver", handOff == null ? "" : receiver(handOff));
    }

    private String receiver(HandOff handOff) {
        LocalDate day = handOff.date();
        String status = setting.name(
                "right.hand_off_status.",
                handOff.status() == HandOff.Status.ACCEPTED ? HandOff.Status.GIVEN : handOff.status());
        String who = handOff.receiver().isEmpty() ? status : handOff.receiver() + " · " + status;
        String given = day == null ? who : who + " · " + setting.date(day);
        LocalDate accepted = handOff.acceptedOn();
        return accepted == null
                ? given
                : given + " · " + setting.say("service.accepted", handOff.acceptedBy(), setting.date(accepted));
    }

    /// Four parts, the filled ones green.
    private void bar(int filled) throws IOException {
        double width = 60;
        for (int i = 0; i < 4; i++) {
            double x = pages.left() + i * (width + 4);
            pages.canvas().rule(x, x + width, pages.y() + 2, 4, i < filled ? Ink.GREEN : Ink.GRID);
        }
        pages.skip(12);
    }

    /// A part with what it says; where it says nothing, a line to write on.
    private void row(String label, String text) throws IOException {
        pages.need(Type.BODY.leading() + 8);
        double top = pages.y();
        double x = pages.left() + LABELS;
        pages.canvas().text(setting.say(label), Type.QUIET, pages.left(), top + Type.BODY.size());
        if (text.isEmpty()) {
            pages.canvas().rule(x, pages.right(), top + Type.BODY.leading(), 0.6, Ink.GRID);
            pages.skip(Type.BODY.leading());
        } else {
            pages.paragraph(text, Type.BODY, x, pages.width() - LABELS);
        }
        pages.skip(8);
    }

    private void ledger() throws IOException {
        List<Promise> promises = input.promises();
        long done =
                promises.stream().filter(p -> p.state() != Promise.State.OPEN).count();
        pages.heading(setting.say("service.ledger", done, promises.size()), Table.START);
        if (promises.isEmpty()) {
            pages.paragraph(setting.say("service.no_promises"), Type.QUIET);
            return;
        }
        List<Table.Row> rows = promises.stream().map(this::row).toList();
        List<Column> columns = List.of(
                Column.text(setting.say("right.promise.text")),
                Column.text(setting.say("right.promise.kind")),
                Column.text(setting.say("right.promise.said")),
                Column.text(setting.say("right.promise.due")),
                Column.text(setting.say("right.promise.owner")),
                Column.text(setting.say("right.promise.state")));
        Table.of(pages, columns, rows).print(rows);
    }

    private Table.Row row(Promise promise) {
        LocalDate due = promise.due();
        LocalDate closed = promise.closed();
        String said = setting.date(promise.said());
        String state = setting.name("right.promise_state.", promise.state());
        return new Table.Row(
                List.of(
                        Cell.of(promise.text()),
                        Cell.of(setting.name("right.promise_kind.", promise.kind())),
                        Cell.of(promise.saidBy().isEmpty() ? said : said + ", " + promise.saidBy()),
                        Cell.of(due == null ? "" : setting.date(due)),
                        Cell.of(promise.owner()),
                        Cell.of(closed == null ? state : state + ", " + setting.date(closed))),
                promise.note());
    }
}
