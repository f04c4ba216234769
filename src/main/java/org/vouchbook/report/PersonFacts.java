package org.vouchbook.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Origin;

/// Prints how to reach a person and what is known of them; what finds no room beside the radar goes below it.
final class PersonFacts {
    private record Fact(String label, String value) {}

    private static final double PAD = 2.2;
    private static final Type VALUE = Type.BODY.sized(8.5);

    private final PageWriter pages;
    private final Setting setting;
    private final List<Fact> open = new ArrayList<>();
    private final double labelWidth;

    PersonFacts(PageWriter pages, Setting setting, Contact c, int rhythmDays) throws IOException {
        this.pages = pages;
        this.setting = setting;
        c.emails().forEach(point -> add("report.email", point(point)));
        c.phones().forEach(point -> add("report.phone", point(point)));
        add("report.address", c.address());
        add("report.website", c.website());
        Birthday birthday = c.birthday();
        add("report.birthday", birthday == null ? "" : setting.birthday(birthday));
        add("report.tags", String.join(", ", c.tags()));
        add("report.rhythm", setting.say("report.every_days", rhythmDays));
        add("report.origin", c.origin() == Origin.UNKNOWN ? "" : setting.name("origin.", c.origin()));
        add("report.how_met", c.howMet());
        add("report.likes", c.likes());
        add("report.manner", c.manner());
        double widest = 0;
        for (Fact fact : open) {
            widest = Math.max(widest, pages.fonts().width(fact.label(), Type.QUIET));
        }
        labelWidth = Math.min(widest, 90) + 10;
    }

    /// Prints as many facts as a column of that height holds.
    void printBeside(double x, double top, double height) throws IOException {
        double valueWidth = pages.right() - x - labelWidth;
        double y = top;
        for (var facts = open.iterator(); facts.hasNext(); ) {
            Fact fact = facts.next();
            List<String> lines = pages.lines().of(fact.value(), VALUE, valueWidth);
            double taken = lines.size() * VALUE.leading() + 2 * PAD;
            if (y + taken > top + height) {
                continue;
            }
            double baseline = y + PAD + VALUE.size();
            label(fact, x, baseline);
            for (String line : lines) {
                pages.canvas().text(line, VALUE, x + labelWidth, baseline);
                baseline += VALUE.leading();
            }
            y += taken;
            pages.canvas().rule(x, pages.right(), y, 0.5, Ink.HAIR);
            facts.remove();
        }
    }

    /// Prints the facts that are left, over the whole width.
    void printRest() throws IOException {
        for (Fact fact : open) {
            pages.skip(PAD);
            pages.need(VALUE.leading());
            label(fact, pages.left(), pages.y() + VALUE.size());
            pages.paragraph(fact.value(), VALUE, pages.left() + labelWidth, pages.width() - labelWidth);
            pages.skip(PAD);
            pages.canvas().rule(pages.left(), pages.right(), pages.y(), 0.5, Ink.HAIR);
        }
        open.clear();
    }

    private void label(Fact fact, double x, double baseline) throws IOException {
        pages.canvas().text(pages.lines().clipped(fact.label(), Type.QUIET, labelWidth - 6), Type.QUIET, x, baseline);
    }

    private void add(String key, String value) {
        if (!value.isEmpty()) {
            open.add(new Fact(setting.say(key), value));
        }
    }

    private static String point(ContactPoint point) {
        return point.label().isEmpty() ? point.value() : point.value() + " · " + point.label();
    }
}
