package org.vouchbook.ui.playbook;

import java.util.List;
import org.vouchbook.domain.Testimonial;
import org.vouchbook.report.Setting;
import org.vouchbook.report.TestimonialReport;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;

/// Prints what clients agreed to have shown.
public final class TestimonialExport {
    private final Session session;
    private final SaveFile save;

    public TestimonialExport(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    /// Asks where to and prints.
    public void export(List<Testimonial> testimonials) {
        Setting setting = Printing.setting(session);
        save.save(
                Messages.of("testimonials.report"), "pdf", out -> TestimonialReport.write(testimonials, setting, out));
    }
}
