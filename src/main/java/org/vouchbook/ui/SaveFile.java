package org.vouchbook.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vouchbook.domain.Text;
import org.vouchbook.exchange.WholeFile;
import org.vouchbook.workspace.Background;

/// Saves an export where the user says, whole or not at all.
public final class SaveFile {
    /// A place that does not answer keeps nobody from the book for good.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final FilePicker files;
    private final Background background;
    private final NoticeBoard notices;
    private final Consumer<Exception> onFailure;
    private final Set<Thread> underWay = ConcurrentHashMap.newKeySet();

    public SaveFile(FilePicker files, Background background, NoticeBoard notices, Consumer<Exception> onFailure) {
        this.files = files;
        this.background = background;
        this.notices = notices;
        this.onFailure = onFailure;
    }

    /// Asks for the place, writes, and says so.
    ///
    /// @param extension without the dot
    /// @param content is written beside the window, so it works on data it was given
    public void save(String suggestedName, String extension, WholeFile.Content content) {
        saveAsked(suggestedName, extension, () -> content);
    }

    /// The same for what must first be asked of the book.
    ///
    /// @param asking is called as soon as the place is known, before anything else can be asked
    public void saveAsked(String suggestedName, String extension, Supplier<WholeFile.Content> asking) {
        String name = Text.unmarked(suggestedName)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .strip();
        files.save(name.substring(0, Math.min(name.length(), 80)), extension)
                .ifPresent(target -> begin(withExtension(target, extension), asking.get()));
    }

    /// A list of everybody takes a while to write, and meanwhile all else goes on.
    private void begin(Path target, WholeFile.Content content) {
        Runnable over = notices.meanwhile(Messages.of("save.writing", target.getFileName()));
        Thread writing = Thread.ofVirtual().unstarted(() -> write(target, content, over));
        underWay.add(writing);
        writing.start();
    }

    /// Waits for all that is still being written: whoever closes the window after saving expects the file. On any
    /// thread but the window's.
    public void finish() {
        try {
            for (Thread writing : List.copyOf(underWay)) {
                writing.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Path target, WholeFile.Content content, Runnable over) {
        try {
            WholeFile.write(target, content);
            background.deliver(() -> notices.show(Messages.of("save.done", target.getFileName())));
        } catch (IOException | RuntimeException e) {
            background.deliver(() -> {
                over.run();
                onFailure.accept(e);
            });
        } finally {
            underWay.remove(Thread.currentThread());
        }
    }

    /// Some systems' dialogs leave the ending to the program.
    private static Path withExtension(Path target, String extension) {
        String name = target.getFileName().toString();
        return name.contains(".") ? target : target.resolveSibling(name + "." + extension);
    }
}
