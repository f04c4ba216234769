package org.vouchbook.ui.board;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.vouchbook.workspace.Background;

/// Makes the picture of those cards that pass the filter: of few at once, of many beside the window, which would stand
/// still for it. Of letters that are typed quickly only the last one is waited for.
final class Narrowing {
    /// Of more cards than these the window would be held up by more than a frame.
    static final int MANY = 5_000;

    private final Background background;
    private final int many;
    private final Consumer<BoardPicture> show;
    /// Read on the other thread, too, so that nobody makes a picture that is overtaken already.
    private final AtomicInteger asked = new AtomicInteger();
    private int shown;

    /// @param many so many cards are looked through beside the window
    Narrowing(Background background, int many, Consumer<BoardPicture> show) {
        this.background = background;
        this.many = many;
        this.show = show;
    }

    /// Shows what passes, at once. A picture that is still being made is not shown any more.
    void now(BoardCards cards, BoardFilter filter, Instant now) {
        shown = asked.incrementAndGet();
        show.accept(BoardPicture.of(cards, filter, now));
    }

    /// Shows what was seen, unless the filter has become another one since.
    void now(Sight seen, BoardFilter filter) {
        if (seen.filter().equals(filter)) {
            shown = asked.incrementAndGet();
            show.accept(seen.picture());
        } else {
            soon(seen.cards(), filter, seen.at());
        }
    }

    /// Shows what passes as soon as it is known.
    void soon(BoardCards cards, BoardFilter filter, Instant now) {
        if (cards.all().size() < many) {
            now(cards, filter, now);
            return;
        }
        int mine = asked.incrementAndGet();
        background.run(
                () -> mine == asked.get()
                        ? Optional.of(BoardPicture.of(cards, filter, now))
                        : Optional.<BoardPicture>empty(),
                made -> {
                    if (mine == asked.get()) {
                        shown = mine;
                        made.ifPresent(show);
                    }
                });
    }

    /// Where a picture is still being made, nobody waits for it any more.
    void settle(Runnable atOnce) {
        if (shown != asked.get()) {
            atOnce.run();
        }
    }
}
