package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.FxTest;

/// What waits for the first screenful is done after it, in its order, and is not forgotten.
class DrawnTest extends FxTest {
    private final List<String> done = new ArrayList<>();

    private void wait(Drawn drawn, SimpleBooleanProperty filled) {
        fx(() -> {
            drawn.then(() -> done.add("backup"));
            drawn.then(() -> done.add("icons"));
            drawn.once(filled);
            return true;
        });
    }

    private List<String> done() {
        return fx(() -> List.copyOf(done));
    }

    @Test
    void whatWaitsComesOnceThePageIsFilled() {
        var drawn = new Drawn(Duration.minutes(9));
        var filled = new SimpleBooleanProperty();
        wait(drawn, filled);
        settle();
        assertEquals(List.of(), done());
        fx(() -> {
            filled.set(true);
            return true;
        });
        await("both are done", () -> done.size() == 2);
        assertEquals(List.of("backup", "icons"), done());
        fx(() -> {
            drawn.then(() -> done.add("at once"));
            return true;
        });
        assertEquals(List.of("backup", "icons", "at once"), done());
    }

    @Test
    void aPageThatIsNeverFilledHoldsNothingUp() {
        wait(new Drawn(Duration.millis(50)), new SimpleBooleanProperty());
        await("both are done", () -> done.size() == 2);
    }
}
