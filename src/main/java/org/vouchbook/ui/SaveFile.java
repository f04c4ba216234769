package org.vouchbook.ui;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.vouchbook.workspace.Background;

/// Saves an export where the user says. It is written beside its place and then moved there: a failure leaves no half
/// file.
public final class SaveFile {
    /// Writes the file's content; runs beside the window, so it works on data it was given.
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

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
    public void save(String suggestedName, String extension, Content content) {
        String name =
                suggestedName.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        files.save(name.substring(0, Math.min(name.length(), 80)), extension)
                .ifPresent(target -> Thread.ofVirtual().start(() -> write(withExtension(target, extension), content)));
    }

    private void write(Path target, Content content) {
        Path fresh = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                content.writeTo(out);
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            background.deliver(() -> notices.show(Messages.of("save.done", target.getFileName())));
        } catch (IOException | RuntimeException e) {
            discard(fresh, e);
            background.deliver(() -> onFailure.accept(e));
        }
    }

    private static void discard(Path fresh, Exception because) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    /// Some systems' dialogs leave the ending to the program.
    private static Path withExtension(Path target, String extension) {
        String name = target.getFileName().toString();
        return name.contains(".") ? target : target.resolveSibling(name + "." + extension);
    }
}
