package org.vouchbook.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;

/// One process has a book: while it is claimed, nobody else opens it or changes its password. The system lets go of the
/// claim when the process ends, however it ends.
public final class BookClaim implements AutoCloseable {
    private final Path folder;
    private @Nullable FileChannel channel;
    private volatile FileMark mark;

    private BookClaim(Path folder, @Nullable FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
        mark = FileMark.of(file());
    }

    /// Claims the book in a folder, which is made if it is not there.
    ///
    /// @throws BookException with the fault: in use, read-only, disk full
    public static BookClaim of(Path folder) {
        try {
            Private.folder(folder);
        } catch (IOException e) {
            throw Faults.of(folder, e);
        }
        return new BookClaim(folder, channel(folder));
    }

    /// Claims the same folder once more, after its disk was away.
    ///
    /// @throws BookException as above
    void renew() {
        if (!isInPlace()) {
            FileChannel fresh = channel(folder);
            close();
            channel = fresh;
            mark = FileMark.of(file());
        }
    }

    /// Whether the file that was claimed is still the one at its path.
    boolean isInPlace() {
        return mark.isSameFile(FileMark.of(file()));
    }

    Path file() {
        return folder.resolve("in-use");
    }

    /// @return nothing where the folder knows no locks
    private static @Nullable FileChannel channel(Path folder) {
        FileChannel channel;
        try {
            Path file = folder.resolve("in-use");
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Private.file(file);
        } catch (IOException e) {
            throw Faults.of(folder, e);
        }
        try {
            if (channel.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            close(channel);
            throw new BookException(Fault.IN_USE, folder, e);
        } catch (IOException e) {
            // Some network folders know no locks; the database's own is left then.
            close(channel);
            return null;
        }
    }

    @Override
    public void close() {
        FileChannel open = channel;
        if (open != null) {
            close(open);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The disk is gone, and the lock with it.
            Logger.getLogger(BookClaim.class.getName()).log(Level.FINE, "a lock was not let go", e);
        }
    }
}
