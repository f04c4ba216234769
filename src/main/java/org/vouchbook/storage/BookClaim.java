package org.vouchbook.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;

/// One process has a book: while it is claimed, nobody else opens it or changes its password. The system lets go of the
/// claim when the process ends, however it ends.
public final class BookClaim implements AutoCloseable {
    private final @Nullable FileChannel channel;

    private BookClaim(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /// Claims the book in a folder, which is made if it is not there.
    ///
    /// @throws BookException with the fault: in use, read-only, disk full
    public static BookClaim of(Path folder) {
        FileChannel channel;
        try {
            Private.folder(folder);
            Path file = folder.resolve("in-use");
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw Faults.of(folder, e);
        }
        try {
            if (channel.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
            return new BookClaim(channel);
        } catch (OverlappingFileLockException e) {
            close(channel);
            throw new BookException(Fault.IN_USE, folder, e);
        } catch (IOException e) {
            // Some network folders know no locks; the database's own is left then.
            close(channel);
            return new BookClaim(null);
        }
    }

    @Override
    public void close() {
        if (channel != null) {
            close(channel);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("a lock is always let go", e);
        }
    }
}
