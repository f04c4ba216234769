package org.vouchbook.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.exchange.calendar.CalendarEntry;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.NoFiles;
import org.vouchbook.ui.NoticeBoard;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.workspace.Today;

/// The ids of a calendar's entries: the same for the same duty each time, and for no other.
class TodayCalendarTest extends FxTest {
    @TempDir
    Path folder;

    private static List<String> uids(DayBook book) {
        var model = new TodayViewModel(book.session, (_, _, _, _) -> {});
        Today today = model.today();
        var save = new SaveFile(new NoFiles(), book.session.background(), new NoticeBoard(), _ -> {});
        return new TodayCalendar(book.session, save)
                .entries(today.duties()).stream()
                        .map(CalendarEntry::uid)
                        .sorted()
                        .toList();
    }

    @Test
    void theDutiesOfTwoBooksNeverShareAnId() {
        try (var sample = new DayBook(folder.resolve("sample"));
                var own = new DayBook(folder.resolve("own"))) {
            List<String> mine = uids(own);
            assertFalse(mine.isEmpty());
            assertEquals(mine, uids(own));
            assertEquals(mine.size(), uids(sample).size());
            assertEquals(List.of(), mine.stream().filter(uids(sample)::contains).toList());
        }
    }
}
