package org.vouchbook;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import javafx.util.Subscription;

/// What can wait until the first screenful of a book is in the window and drawn: nothing of that may slow it down.
final class Drawn {
    private final List<Runnable> waiting = new ArrayList<>();
    private final PauseTransition patience;
    private Subscription filling = Subscription.EMPTY;
    private boolean drawn;

    Drawn() {
        this(Duration.seconds(20));
    }

    /// @param patience how long a page may take: one that cannot be read must not keep the book from its backup
    Drawn(Duration patience) {
        this.patience = new PauseTransition(patience);
    }

    /// Runs something then, or now when it is drawn already.
    void then(Runnable later) {
        if (drawn) {
            later.run();
        } else {
            waiting.add(later);
        }
    }

    /// The page is in the window.
    ///
    /// @param filled whether what it shows first has been read
    void once(ObservableValue<Boolean> filled) {
        patience.setOnFinished(_ -> run());
        patience.play();
        filling = filled.subscribe(yes -> {
            if (yes) {
                afterFrames(this::run);
            }
        });
    }

    /// One in each frame, so that a key or a click comes in between.
    private void run() {
        if (drawn) {
            return;
        }
        drawn = true;
        filling.unsubscribe();
        patience.stop();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (waiting.isEmpty()) {
                    stop();
                } else {
                    waiting.removeFirst().run();
                }
            }
        }.start();
        if (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    /// When what is in the window now has been laid out and drawn.
    static void afterFrames(Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 3) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
