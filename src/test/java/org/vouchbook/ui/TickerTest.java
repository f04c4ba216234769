package org.vouchbook.ui;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.FxTest;

class TickerTest extends FxTest {
    @Test
    void itLooksWhileTheWindowShowsAndNotAfter() {
        var looks = new AtomicInteger();
        Stage window = show(100, 100, () -> {
            var node = new StackPane();
            new Ticker(node, Duration.millis(5), looks::incrementAndGet);
            return node;
        });
        await("some looks", () -> looks.get() > 3);
        fx(() -> {
            window.hide();
            return true;
        });
        int then = looks.get();
        var later = new AtomicInteger();
        show(100, 100, () -> {
            var node = new StackPane();
            new Ticker(node, Duration.millis(5), later::incrementAndGet);
            return node;
        });
        await("another goes on meanwhile", () -> later.get() > 5);
        Assertions.assertEquals(then, looks.get());
    }
}
