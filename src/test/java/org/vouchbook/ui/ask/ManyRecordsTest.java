package org.vouchbook.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Row;

/// A client of twenty years has hundreds of records of one kind: the panel makes a screenful of rows.
class ManyRecordsTest extends AskPanelFixture {
    @SuppressWarnings("NullAway.Init")
    ManyRecordsTest() {}

    @Test
    void ofHundredsAScreenfulIsMadeAndTheRestIsOneClickAway() {
        book.put(IntStream.range(0, 400)
                .mapToObj(i -> new DeliveredResult(
                        book.workspace().ids().getAsLong(),
                        ana.id(),
                        null,
                        book.today().minusDays(i),
                        "Saves an hour a day"))
                .toArray(Row[]::new));
        fx(() -> {
            shown.accept(ana.id());
            return true;
        });
        await("the records", () -> text(".records .hyperlink").equals("375 more"));
        assertEquals(
                25, fx(() -> scene.getRoot().lookupAll(".records .person-row").size()));
    }
}
