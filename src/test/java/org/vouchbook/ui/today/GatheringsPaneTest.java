package org.vouchbook.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.RecordedWays;

/// The card with the next meetings: each leads to its window.
class GatheringsPaneTest extends FxTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    GatheringsPaneTest() {}

    @Test
    void aGroupAndAnEventLeadToTheirWindows() {
        Locale.setDefault(Locale.UK);
        try (var book = new DayBook(folder)) {
            var group = book.put(
                    new NetworkingGroup(book.id(), "Circle", NetworkingGroup.Kind.REFERRALS, 14, null, null, ""));
            var event = book.put(new GuestEvent(book.id(), "Evening", DayBook.TODAY.plusDays(3), "", ""));
            var model = new TodayViewModel(book.session, (_, _, _, _) -> {});
            model.load();
            var ways = new RecordedWays();
            show(400, 300, () -> {
                var pane = new GatheringsPane(ways);
                pane.show(Objects.requireNonNull(model.picture().get()), model.words());
                return pane;
            });
            clickOn(named("Circle, when next?"));
            clickOn(named("Evening, Wednesday"));
            assertEquals(List.of("groups " + group.id(), "events " + event.id()), ways.went);
        }
    }
}
