package org.vouchbook.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.h2.store.fs.FilePath;

/// Files that are on the disk when a method returns, also when power fails then.
final class Disk {
    private static final boolean FOLDERS_CAN_BE_FORCED =
            !System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("win");

    private static final int TRY = 64 << 10;

    static {
        H2File.settle();
    }

    private Disk() {}

    /// Opens a file that only the user may read and that stays open when the thread is interrupted, by the same layer
    /// as the database.
    static FileChannel open(Path file) throws IOException {
        FileChannel channel = FilePath.get("retry:" + file.toAbsolutePath()).open("rw");
        Private.file(file);
        return channel;
    }

    /// Puts a written file in the place of another: after a crash one of the two is there, whole.
    static void replace(Path fresh, Path place) throws IOException {
        force(fresh);
        Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(place);
    }

    /// Copies a file; the copy has its name only when it is whole.
    static void copy(Path from, Path to) throws IOException {
        Path fresh = to.resolveSibling(to.getFileName() + ".part");
        Files.copy(from, fresh, StandardCopyOption.REPLACE_EXISTING);
        Private.file(fresh);
        replace(fresh, to);
    }

    /// Writes a little into a folder and deletes it again: the surest way to know whether that is possible.
    static void tryIn(Path folder) throws IOException {
        Path file = folder.resolve("room.part");
        try (FileChannel channel = open(file)) {
            channel.write(ByteBuffer.allocate(TRY));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void forceFolder(Path inside) throws IOException {
        if (FOLDERS_CAN_BE_FORCED) {
            try (FileChannel folder = FileChannel.open(inside.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
