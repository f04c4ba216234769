package org.vouchbook.storage;

import java.nio.file.Files;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;

/// Lets one thing at a time be done with all of an open book, and says in the user's words what went wrong.
final class Guard {
    /// What is done.
    interface Step<T> {
        T run() throws Exception;
    }

    private final BookFolder folder;
    private final Leave leave;
    private final ReentrantLock working = new ReentrantLock();

    Guard(BookFolder folder, Leave leave) {
        this.folder = folder;
        this.leave = leave;
    }

    /// What may as well not be done any more.
    ///
    /// @return nothing when the book is being closed: then it is not begun, or left half-way
    <T> @Nullable T unlessLeft(Step<T> step) {
        try {
            return orLeft(step);
        } catch (CancellationException e) {
            return null;
        }
    }

    /// What must not be said to be done when it was not.
    ///
    /// @throws CancellationException when it was not done, as the book is being closed
    <T> T orLeft(Step<T> step) {
        return toItsEnd(() -> {
            leave.look();
            try {
                return step.run();
            } catch (Exception e) {
                leave.look(); // Then it failed because of that.
                throw e;
            }
        });
    }

    /// What somebody asked for: also while the book is being closed, which waits for it.
    <T> T toItsEnd(Step<T> step) {
        working.lock();
        try {
            // Nothing is made where the disk was, which another disk could take for a new book.
            if (Files.notExists(folder.folder())) {
                throw new BookException(Fault.VANISHED, folder.folder(), null);
            }
            return step.run();
        } catch (BookException | CancellationException e) {
            throw e;
        } catch (BadBookException e) {
            throw new BookException(Fault.DAMAGED, folder.folder(), e);
        } catch (Exception | OutOfMemoryError e) {
            throw Faults.of(folder.folder(), e);
        } finally {
            working.unlock();
        }
    }

    /// After all of these, whatever became of the book's folder.
    <T> T last(Step<T> step) {
        working.lock();
        try {
            return step.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw Faults.of(folder.folder(), e);
        } finally {
            working.unlock();
        }
    }
}
