package org.vouchbook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.vouchbook.domain.Testimonial;

/// What clients say, for others to read: only what they agreed to, and with a name only where they agreed to that (D2).
public final class TestimonialReport {
    private TestimonialReport() {}

    /// Writes the phrases as PDF; those without consent are left out, whoever passes them. The stream stays open.
    ///
    /// @throws IOException when the stream refuses, or the thread is interrupted
    public static void write(List<Testimonial> testimonials, Setting setting, OutputStream out) throws IOException {
        List<Testimonial> shown =
                testimonials.stream().filter(Testimonial::mayBeShown).toList();
        String title = setting.say("testimonials.report");
        try (var pages = new PageWriter(setting, title, false)) {
            pages.title(title, setting.say("testimonials.report.count", shown.size()), 0);
            for (Testimonial testimonial : shown) {
                print(testimonial, pages, setting);
            }
            pages.finish(out);
        }
    }

    private static void print(Testimonial testimonial, PageWriter pages, Setting setting) throws IOException {
        pages.need(Type.HEADING.leading() + Type.QUIET.leading() + 18);
        pages.skip(10);
        pages.paragraph(setting.say("testimonials.quote", testimonial.phrase()), Type.HEADING);
        pages.skip(2);
        String who = testimonial.signature();
        pages.paragraph(who.isEmpty() ? setting.say("testimonials.anonymous") : who, Type.QUIET);
        pages.skip(8);
        pages.canvas().rule(pages.left(), pages.right(), pages.y(), 0.6, Ink.GRID);
    }
}
