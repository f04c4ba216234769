package org.vouchbook.exchange.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.vouchbook.exchange.mail.MailReading.Reason;

/// Reads a mail that was saved as a file. Whatever the file holds is a value: a mail that breaks off or breaks the
/// rules is read as far as it goes.
public final class MailFile {
    /// The largest file that is read, in bytes.
    public static final int MAX_BYTES = 40_000_000;

    private static final int MAX_TOKENS = 20_000;
    private static final MimeConfig LENIENT = MimeConfig.custom()
            .setMaxLineLen(2_000_000)
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(200_000)
            .setMaxContentLen(MAX_BYTES)
            .build();
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private MailFile() {}

    /// Reads a file from disk.
    ///
    /// @throws IOException when the disk says so
    public static MailReading read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            return new MailReading.Refused(Reason.TOO_LARGE);
        }
        return read(Files.readAllBytes(file));
    }

    /// Reads a file's bytes; never throws, whatever they are.
    public static MailReading read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return new MailReading.Refused(Reason.TOO_LARGE);
        }
        if (bytes.length >= 4 && Arrays.equals(bytes, 0, 4, COMPOUND_FILE, 0, 4)) {
            return new MailReading.Refused(Reason.OUTLOOK_MSG);
        }
        int start = start(bytes);
        if (start == bytes.length) {
            return new MailReading.Refused(Reason.EMPTY);
        }
        var root = new MailParts();
        walk(bytes, start, root);
        return root.isMail() ? new MailReading.Read(root.mail()) : new MailReading.Refused(Reason.NOT_A_MAIL);
    }

    private static void walk(byte[] bytes, int start, MailParts parts) {
        var stream = new MimeTokenStream(LENIENT);
        try {
            stream.parse(new ByteArrayInputStream(bytes, start, bytes.length - start));
            int tokens = 0;
            for (EntityState state = stream.getState();
                    state != EntityState.T_END_OF_STREAM && tokens++ < MAX_TOKENS && !parts.isFull();
                    state = stream.next()) {
                parts.take(state, stream);
            }
        } catch (MimeException | IOException | RuntimeException e) {
            // What was understood before the break is kept; the rest is not a mail.
            parts.breakOff();
        }
    }

    // A byte order mark, blank lines, or the line with which a mailbox file begins a mail.
    private static int start(byte[] bytes) {
        int at = bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        byte[] from = {'F', 'r', 'o', 'm', ' '};
        if (bytes.length - at > 5 && Arrays.equals(bytes, at, at + 5, from, 0, 5)) {
            while (at < bytes.length && bytes[at] != '\n') {
                at++;
            }
            at = Math.min(at + 1, bytes.length);
        }
        return at;
    }
}
