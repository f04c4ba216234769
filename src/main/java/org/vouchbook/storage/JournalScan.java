package org.vouchbook.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Finds the whole records of a journal file, also those after a damage: each begins with a mark.
///
/// A record is: the mark (8 bytes), the length of the entry (4), the change's number (8), CRC-32C of length, number and
/// entry (4), the entry.
///
/// @param records the whole ones, in their order
/// @param damages how many stretches between whole records are none
/// @param end where the last whole record ends
/// @param size of the file; what lies between `end` and it is a record that was not finished
record JournalScan(List<Found> records, int damages, long end, long size) {
    /// A whole record.
    ///
    /// @param at where it begins
    /// @param length of its entry, in bytes
    record Found(long number, long at, int length) {
        long entry() {
            return at + HEAD;
        }

        long end() {
            return at + HEAD + length;
        }
    }

    static final int HEAD = 24;
    static final long MARK = 0xF3_56_6F_75_63_68_A9_0AL;
    private static final int WINDOW = 1 << 16;

    static JournalScan of(FileChannel file) throws IOException {
        var records = new ArrayList<Found>();
        long size = file.size();
        long end = 0;
        int damages = 0;
        long at = 0;
        while (at >= 0 && at < size) {
            Found found = at(file, at, size);
            if (found == null) {
                at = nextMark(file, at + 1, size);
            } else {
                damages += found.at() == end ? 0 : 1;
                records.add(found);
                end = found.end();
                at = end;
            }
        }
        return new JournalScan(records, damages, end, size);
    }

    /// A record as it goes into the file.
    static ByteBuffer record(long number, byte[] entry) {
        ByteBuffer buffer = ByteBuffer.allocate(HEAD + entry.length);
        buffer.putLong(MARK).putInt(entry.length).putLong(number).putInt(sum(entry.length, number, entry));
        return buffer.put(entry).flip();
    }

    static byte[] read(FileChannel file, long at, int length) throws IOException {
        ByteBuffer into = ByteBuffer.allocate(length);
        while (into.hasRemaining()) {
            if (file.read(into, at + into.position()) < 0) {
                throw new IOException("the journal ends too soon");
            }
        }
        return into.array();
    }

    private static @Nullable Found at(FileChannel file, long at, long size) throws IOException {
        if (at + HEAD > size) {
            return null;
        }
        ByteBuffer head = ByteBuffer.wrap(read(file, at, HEAD));
        if (head.getLong() != MARK) {
            return null;
        }
        int length = head.getInt();
        long number = head.getLong();
        int sum = head.getInt();
        return length >= 0 && at + HEAD + length <= size && sum(length, number, read(file, at + HEAD, length)) == sum
                ? new Found(number, at, length)
                : null;
    }

    private static long nextMark(FileChannel file, long from, long size) throws IOException {
        for (long at = from; at + HEAD <= size; at += WINDOW) {
            ByteBuffer window = ByteBuffer.wrap(read(file, at, (int) Math.min(WINDOW + 7, size - at)));
            for (int i = 0; i + 8 <= window.limit(); i++) {
                if (window.getLong(i) == MARK) {
                    return at + i;
                }
            }
        }
        return -1;
    }

    private static int sum(int length, long number, byte[] entry) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(12).putInt(length).putLong(number).flip());
        crc.update(entry);
        return (int) crc.getValue();
    }
}
