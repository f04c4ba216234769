package org.vouchbook.ui;

import javafx.scene.layout.VBox;
import org.vouchbook.domain.BookTrouble;
import org.vouchbook.workspace.Mended;

/// What must be said over every page: that nobody here is real, what opening the book had to mend, what is wrong around
/// it, that a backup failed.
public final class Banners extends VBox {
    private static final String NEWS = "news";
    private static final String ALARM = "alarming";

    private final Banner trouble = new Banner("trouble", ALARM);
    private final WatchModel watch;
    private final Runnable onOpenAgain;

    /// @param onOpenAgain closes the book and opens it
    public Banners(WatchModel watch, SafetyModel safety, Runnable onOpenAgain) {
        this.watch = watch;
        this.onOpenAgain = onOpenAgain;
        var backup = new Banner("backup-failed", ALARM);
        getChildren().setAll(trouble, backup);
        watch.state().subscribe(this::show);
        safety.problem().subscribe(problem -> {
            if (problem.isEmpty()) {
                backup.hide();
            } else {
                backup.say(problem, Messages.of("backup.now"), safety::backUpNow);
            }
        });
    }

    /// Says that this is the sample book, and offers the way out.
    public void saySample(Runnable onLeave) {
        news("sample").say(Messages.of("window.sample.banner"), Messages.of("window.sample.leave"), onLeave);
    }

    /// Says that nothing is done unasked.
    public void saySafe() {
        news("safe").say(Messages.of("window.safe"));
    }

    /// Says what opening the book had to mend, until it was read.
    public void say(Mended mended) {
        Banner banner = news("mended");
        String kept =
                !mended.rebuilt() || mended.aside().isEmpty() ? "" : " " + Messages.of("mended.aside", mended.aside());
        banner.say(sentence(mended) + kept, Messages.of("mended.read"), banner::hide);
    }

    private Banner news(String id) {
        var banner = new Banner(id, NEWS);
        getChildren().addFirst(banner);
        return banner;
    }

    private void show(WatchModel.State state) {
        if (state.trouble().isEmpty()) {
            trouble.hide();
            return;
        }
        switch (state.trouble().get()) {
            case BookTrouble.Vanished gone ->
                trouble.say(Messages.of("trouble.vanished", gone.folder()), Messages.of("open.retry"), watch::look);
            case BookTrouble.ReadOnly closed ->
                trouble.say(Messages.of("trouble.read_only", closed.folder()), Messages.of("open.retry"), watch::look);
            case BookTrouble.Full full ->
                trouble.say(Messages.of("trouble.full", full.folder()), Messages.of("open.retry"), watch::look);
            case BookTrouble.Replaced replaced ->
                trouble.say(
                        Messages.of(state.kept() ? "trouble.replaced.kept" : "trouble.replaced", replaced.file()),
                        Messages.of("trouble.open_again"),
                        onOpenAgain);
            case BookTrouble.Copies copies ->
                trouble.say(
                        Messages.of("trouble.copies", copies.copies().size(), String.join(", ", copies.copies())),
                        Messages.of("trouble.put_aside"),
                        () -> watch.putAside(copies));
        }
    }

    private static String sentence(Mended mended) {
        if (!mended.rebuilt()) {
            return mended.whole() ? Messages.of("mended.foreign") : Messages.of("mended.changes", mended.missing());
        }
        if (mended.before() < 0) {
            return Messages.of("mended.rebuilt.unknown", mended.after());
        }
        return mended.whole()
                ? Messages.of("mended.rebuilt.whole", mended.after())
                : Messages.of("mended.rebuilt.partly", mended.before(), mended.after(), mended.missing());
    }
}
