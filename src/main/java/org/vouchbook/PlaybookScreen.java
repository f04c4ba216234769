package org.vouchbook;

import java.util.function.LongConsumer;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.playbook.PlaybookPage;
import org.vouchbook.ui.playbook.RehearsalExport;
import org.vouchbook.ui.playbook.TestimonialExport;
import org.vouchbook.ui.playbook.TipsExport;

/// Puts the Playbook page together with what it writes.
final class PlaybookScreen {
    private PlaybookScreen() {}

    static PlaybookPage page(Session session, SaveFile save, LongConsumer openPerson) {
        return new PlaybookPage(
                session,
                openPerson,
                new TestimonialExport(session, save)::export,
                new RehearsalExport(session, save)::export,
                new TipsExport(session, save)::export);
    }
}
