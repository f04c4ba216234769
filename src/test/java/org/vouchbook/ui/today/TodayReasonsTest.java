package org.vouchbook.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Promise;
import org.vouchbook.workspace.Earning;
import org.vouchbook.workspace.TodayLine.Section;

/// Every reason on Today opens the record that it stands on, by mouse and by key.
class TodayReasonsTest extends TodayWindow {
    private Promise promise;

    @SuppressWarnings("NullAway.Init")
    TodayReasonsTest() {}

    @Override
    void fill() {
        book.earned();
        promise = book.promised();
    }

    private void follow(String words) {
        followText(".fact-link", words);
    }

    private String went() {
        return fx(() -> ways.went.isEmpty() ? "" : ways.went.getLast());
    }

    @Test
    void theFactsOfAnAskOpenWhatTheyStandOn() {
        Interview interview = fx(() ->
                new Earning(book.workspace).of(book.jonas.id()).interviews().getFirst());
        follow("all green");
        assertEquals("Interview " + interview.id(), went());
        PlantedRequest planted = fx(() -> book.put(new PlantedRequest(
                book.id(),
                book.jonas.id(),
                null,
                DayBook.TODAY.minusDays(90),
                "",
                EnumSet.allOf(PlantedRequest.Element.class),
                "")));
        follow("you said you would come back to it");
        assertEquals("PlantedRequest " + planted.id(), went());
        follow("points");
        assertEquals("person " + book.jonas.id(), went());
    }

    @Test
    void aPromiseOpensByItsReasonAndByKey() {
        follow("by Ana");
        assertEquals("Promise " + promise.id(), went());
        ways.went.clear();
        push(KeyCode.HOME);
        for (int i = 0; i < 12 && current() != Section.PROMISES; i++) {
            push(KeyCode.DOWN);
        }
        push(KeyCode.R);
        settle();
        push(KeyCode.DOWN).push(KeyCode.ENTER);
        settle();
        assertEquals(List.of("Promise " + promise.id()), fx(() -> List.copyOf(ways.went)));
    }

    private Section current() {
        return fx(() -> page.model().currentLine().orElseThrow().section());
    }
}
