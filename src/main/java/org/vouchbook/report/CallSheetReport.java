package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vouchbook.domain.CallSheet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Homework;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Referral;

/// The sheet beside the telephone: trust first, the offer last (A11, G8, G9).
public final class CallSheetReport {
    /// What is printed.
    ///
    /// @param referrer who made the introduction, or gave the name
    public record Input(Referral referral, Contact prospect, Contact referrer) {}

    private static final double LABELS = 150;
    private static final double LINE = 22;
    private final PageWriter pages;
    private final Setting setting;
    private final Input input;

    private CallSheetReport(PageWriter pages, Setting setting, Input input) {
        this.pages = pages;
        this.setting = setting;
        this.input = input;
    }

    /// Writes the sheet as PDF; the stream stays open.
    ///
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(Input input, Setting setting, OutputStream out) throws IOException {
        try (var pages = new PageWriter(setting, input.prospect().displayName(), false)) {
            var sheet = new CallSheetReport(pages, setting, input);
            sheet.head();
            sheet.opening();
            sheet.know();
            sheet.offer();
            sheet.notes();
            pages.finish(out);
        }
    }

    private void head() throws IOException {
        Contact prospect = input.prospect();
        var below = new ArrayList<String>();
        Stream.of(prospect.organisation(), prospect.role())
                .filter(s -> !s.isEmpty() && !s.equals(prospect.displayName()))
                .forEach(below::add);
        below.add(setting.say("sheet.on_loan", input.referrer().displayName()));
        pages.title(prospect.displayName(), String.join(" · ", below), 0);
        String ways = Stream.concat(prospect.phones().stream(), prospect.emails().stream())
                .map(ContactPoint::value)
                .reduce((a, b) -> a + "   ·   " + b)
                .orElse("");
        if (!ways.isEmpty()) {
            pages.paragraph(ways, Type.STRONG);
            pages.skip(4);
        }
        pages.canvas().rule(pages.left(), pages.right(), pages.y(), 1.4, Ink.GREEN);
        pages.skip(2);
    }

    /// First the trust: what the referrer said, why we can be trusted, why it is worth their time.
    private void opening() throws IOException {
        pages.heading(setting.say("sheet.first"), 60);
        Introduction introduction = input.referral().ladder().introduction();
        String words = introduction == null ? "" : introduction.words();
        String said = words.isEmpty() ? input.referral().homework().why() : words;
        row(setting.say("sheet.said", input.referrer().displayName()), said);
        CallSheet sheet = input.referral().callSheet();
        row(setting.say("sheet.trust"), sheet.trust());
        row(setting.say("sheet.time"), sheet.time());
        row(setting.say("sheet.knows"), knows(sheet));
        row(setting.say("sheet.at_stake"), sheet.atStake());
    }

    private void know() throws IOException {
        pages.heading(setting.say("sheet.homework"), 60);
        Homework home = input.referral().homework();
        row(setting.say("sheet.why"), home.why());
        row(setting.say("sheet.business"), home.business());
        row(setting.say("sheet.needs"), home.needs());
        row(setting.say("sheet.situation"), home.situation());
        if (!home.skipped().isEmpty()) {
            row(setting.say("sheet.skipped"), home.skipped());
        }
    }

    private void offer() throws IOException {
        pages.heading(setting.say("sheet.later"), 40);
        row(setting.say("sheet.theirs"), input.referral().callSheet().theirGain());
        row(setting.say("sheet.ours"), input.referral().callSheet().ourGain());
    }

    private void notes() throws IOException {
        pages.heading(setting.say("sheet.notes"), LINE * 3);
        while (pages.fits(LINE) && pages.room() > LINE * 2) {
            pages.skip(LINE);
            pages.canvas().rule(pages.left(), pages.right(), pages.y(), 0.6, Ink.GRID);
        }
    }

    /// A question with its answer; where there is none, a line to write on.
    private void row(String label, String answer) throws IOException {
        double x = pages.left() + LABELS;
        double width = pages.width() - LABELS;
        List<String> labels = pages.lines().of(label, Type.QUIET, LABELS - 14);
        pages.need(Math.max(labels.size() * Type.QUIET.leading(), Type.BODY.leading()) + 6);
        double top = pages.y();
        double y = top;
        for (String line : labels) {
            pages.canvas().text(line, Type.QUIET, pages.left(), y + Type.BODY.size());
            y += Type.QUIET.leading();
        }
        pages.moveTo(top);
        if (answer.isEmpty()) {
            pages.canvas().rule(x, pages.right(), top + Type.BODY.leading() + 2, 0.6, Ink.GRID);
            pages.skip(Type.BODY.leading() + 4);
        } else {
            pages.paragraph(answer, Type.BODY, x, width);
        }
        // A long answer may have gone on to the next page.
        pages.moveTo((pages.y() < top ? pages.y() : Math.max(pages.y(), y)) + 6);
    }

    private String knows(CallSheet sheet) {
        if (sheet.cold()) {
            return setting.say("sheet.cold");
        }
        var known = new ArrayList<String>();
        if (sheet.knowsUs()) {
            known.add(setting.say("sheet.knows_us"));
        }
        if (sheet.knowsPurchase()) {
            known.add(setting.say("sheet.knows_purchase"));
        }
        if (sheet.knowsHappy()) {
            known.add(setting.say("sheet.knows_happy"));
        }
        return String.join(" · ", known);
    }
}
