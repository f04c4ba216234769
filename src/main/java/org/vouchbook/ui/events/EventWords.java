package org.vouchbook.ui.events;

import org.vouchbook.domain.EventReport;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;

/// An event in words: in its window and on paper.
final class EventWords {
    private EventWords() {}

    /// Its day, and where it is.
    static String facts(EventReport report, Written words) {
        GuestEvent event = report.event();
        String day = words.day(event.date());
        return event.place().isEmpty() ? day : Messages.of("events.facts", day, event.place());
    }

    /// How many are invited, came and bring a friend.
    static String figures(EventReport report) {
        int guests = report.guests().size();
        return report.begun()
                ? Messages.of("events.figures", guests, report.came(), report.friends())
                : Messages.of("events.ahead", guests, report.friends());
    }
}
