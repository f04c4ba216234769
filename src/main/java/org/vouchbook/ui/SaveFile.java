package org.vouchbook.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.vouchbook.domain.Text;
import org.vouchbook.exchange.WholeFile;
import org.vouchbook.workspace.Background;

/// Saves an export where the user says, whole or not at all.
public final class SaveFile {
    private final FilePicker files;
    private final Background background;
    private final NoticeBoard notices;
    private final Consumer<Exception> onFailure;

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
        String name = Text.unmarked(suggestedName)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .strip();
        files.save(name.substring(0, Math.min(name.length(), 80)), extension)
                .ifPresent(target -> Thread.ofVirtual().start(() -> write(withExtension(target, extension), content)));
    }

    private void write(Path target, WholeFile.Content content) {
        try {
            WholeFile.write(target, content);
            background.deliver(() -> notices.show(Messages.of("save.done", target.getFileName())));
        } catch (IOException | RuntimeException e) {
            background.deliver(() -> onFailure.accept(e));
        }
    }

    /// Some systems' dialogs leave the ending to the program.
    private static Path withExtension(Path target, String extension) {
        String name = target.getFileName().toString();
        return name.contains(".") ? target : target.resolveSibling(name + "." + extension);
    }
}
