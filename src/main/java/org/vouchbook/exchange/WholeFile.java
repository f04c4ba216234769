package org.vouchbook.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that is whole or not there: it is written beside its place and then moved to it.
public final class WholeFile {
    private WholeFile() {}

    /// What the file holds.
    public interface Content {
        /// Writes it; the stream stays open.
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes a file in place of what is there.
    ///
    /// @throws IOException when that fails; what was there is still there, and no part of the new one
    public static void write(Path target, Content content) throws IOException {
        Path fresh = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                content.writeTo(out);
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            discard(fresh, e);
            throw e;
        }
    }

    private static void discard(Path fresh, Exception because) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }
}
