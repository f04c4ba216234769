package org.vouchbook.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.retry.FilePathRetryOnInterrupt;

/// A disk that is full when a test says so: it stands in for the file layer by which the book is opened, and refuses
/// to let a file grow in the words of the system.
public final class SmallDisk extends FilePathRetryOnInterrupt implements AutoCloseable {
    private static volatile boolean full;
    private static volatile boolean locked;
    private static volatile String only = "";

    /// Made by H2 for each path; tests call [#insert].
    public SmallDisk() {}

    public static SmallDisk insert() {
        var disk = new SmallDisk();
        FilePath.register(disk);
        return disk;
    }

    /// May not be written at all: what a test cannot have from the system when it runs as a user who may do anything.
    public static void lock(boolean isLocked) {
        locked = isLocked;
    }

    public static void fill(boolean isFull) {
        only = "";
        full = isFull;
    }

    /// Full for files of this name only: as if the last room went to another.
    static void fillFor(String name) {
        only = name;
        full = true;
    }

    @Override
    public void close() {
        full = false;
        locked = false;
        FilePath.register(new FilePathRetryOnInterrupt());
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Limited(super.open(mode), getName());
    }

    private static final class Limited extends FileBase {
        private final FileChannel file;

        private final String name;

        Limited(FileChannel file, String name) {
            this.file = file;
            this.name = name;
        }

        private void room(long end) throws IOException {
            if (locked) {
                throw new IOException("Read-only file system");
            }
            if (full && name.contains(only) && end > file.size()) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public synchronized int write(ByteBuffer from) throws IOException {
            room(file.position() + from.remaining());
            return file.write(from);
        }

        @Override
        public synchronized int write(ByteBuffer from, long at) throws IOException {
            room(at + from.remaining());
            return file.write(from, at);
        }

        @Override
        public synchronized int read(ByteBuffer into) throws IOException {
            return file.read(into);
        }

        @Override
        public synchronized int read(ByteBuffer into, long at) throws IOException {
            return file.read(into, at);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long at) throws IOException {
            file.position(at);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
