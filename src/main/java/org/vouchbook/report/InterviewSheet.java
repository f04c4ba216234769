package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.vouchbook.domain.Contact;

/// The testimonial interview on one page, to be held with a pen (D1–D7): three questions with room for the words and a
/// light each, conditions, phrases worth quoting, and what may be done with them.
public final class InterviewSheet {
    private static final double LINE = 18;
    private static final double BOX = 7;
    private final PageWriter pages;
    private final Setting setting;

    private InterviewSheet(PageWriter pages, Setting setting) {
        this.pages = pages;
        this.setting = setting;
    }

    /// Writes the sheet as PDF; the stream stays open.
    ///
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(Contact contact, Setting setting, OutputStream out) throws IOException {
        try (var pages = new PageWriter(setting, contact.displayName(), false)) {
            pages.title(
                    setting.say("interview.sheet.title", contact.displayName()),
                    setting.say("right.interview.hint"),
                    0);
            pages.canvas().rule(pages.left(), pages.right(), pages.y(), 1.4, Ink.GREEN);
            var sheet = new InterviewSheet(pages, setting);
            sheet.question("right.interview.improvement", "interview.sheet.improvement");
            sheet.question("right.interview.strength", "interview.sheet.strength");
            sheet.question("right.interview.condition", "interview.sheet.condition");
            sheet.words();
            sheet.consent();
            pages.finish(out);
        }
    }

    private void question(String question, String how) throws IOException {
        pages.heading(setting.say(question), 5 * LINE);
        pages.paragraph(setting.say(how), Type.QUIET);
        lines(4);
        pages.skip(6);
        boxes(
                setting.say("right.interview.light"),
                List.of(
                        setting.say("right.light.green"),
                        setting.say("right.light.amber"),
                        setting.say("right.light.red")));
    }

    private void words() throws IOException {
        pages.heading(setting.say("interview.sheet.words"), 3 * LINE);
        lines(3);
    }

    private void consent() throws IOException {
        pages.heading(setting.say("right.interview.consent"), 4 * LINE);
        pages.skip(4);
        boxes(
                "",
                List.of(
                        setting.say("right.use.private"),
                        setting.say("right.use.anonymous"),
                        setting.say("right.use.named"),
                        setting.say("interview.sheet.publish")));
        pages.skip(LINE);
        double middle = pages.left() + pages.width() / 2;
        pages.canvas().rule(pages.left(), middle - 12, pages.y(), 0.4, Ink.QUIET);
        pages.canvas().rule(middle, pages.right(), pages.y(), 0.4, Ink.QUIET);
        pages.canvas()
                .text(setting.say("interview.sheet.held"), Type.QUIET, pages.left(), pages.y() + Type.QUIET.leading());
        pages.canvas()
                .text(setting.say("interview.sheet.agreed"), Type.QUIET, middle, pages.y() + Type.QUIET.leading());
    }

    /// Something to tick in a row: a small square before each word.
    private void boxes(String label, List<String> choices) throws IOException {
        double y = pages.y() + Type.BODY.size();
        double x = pages.left();
        if (!label.isEmpty()) {
            pages.canvas().text(label, Type.QUIET, x, y);
        }
        double start = label.isEmpty() ? 0 : 130;
        double step = (pages.width() - start) / choices.size();
        for (int i = 0; i < choices.size(); i++) {
            double left = x + start + i * step;
            square(left, y - BOX);
            pages.canvas().text(choices.get(i), Type.BODY, left + BOX + 5, y);
        }
        pages.skip(LINE);
    }

    private void square(double x, double y) throws IOException {
        Canvas canvas = pages.canvas();
        canvas.rule(x, x + BOX, y, 0.6, Ink.QUIET);
        canvas.rule(x, x + BOX, y + BOX, 0.6, Ink.QUIET);
        canvas.line(new Point(x, y), new Point(x, y + BOX), 0.6, Ink.QUIET);
        canvas.line(new Point(x + BOX, y), new Point(x + BOX, y + BOX), 0.6, Ink.QUIET);
    }

    /// Lines to write on.
    private void lines(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            pages.skip(LINE);
            pages.canvas().rule(pages.left(), pages.right(), pages.y(), 0.4, Ink.GRID);
        }
    }
}
