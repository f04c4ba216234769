package org.vouchbook.storage;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/// The form of a backup file: a line that says what it is, the head (its length, then JSON), the content in sealed
/// pieces (each with its length; an empty one ends it), the SHA-256 of everything before.
final class BackupFile {
    /// Writes or reads the content.
    interface Content<S, T> {
        T with(S stream) throws Exception;
    }

    private static final byte[] LINE = "Vouchbook backup 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 1 << 20;
    /// A sealed piece is a little longer than what is in it.
    private static final int LONGEST = PIECE + 1024;

    private BackupFile() {}

    static <T> T write(OutputStream to, BackupHead head, Seal seal, Content<OutputStream, T> content) throws Exception {
        MessageDigest digest = sha256();
        var out = new DataOutputStream(new DigestOutputStream(to, digest));
        out.write(LINE);
        byte[] json = Json.MAPPER.writeValueAsBytes(head);
        out.writeInt(json.length);
        out.write(json);
        T result;
        try (var pieces = new Pieces(out, seal, head)) {
            result = content.with(pieces);
        }
        out.flush();
        to.write(digest.digest());
        to.flush();
        return result;
    }

    /// Reads only the head. What it says is not proved.
    static BackupHead head(InputStream from) throws IOException, BadBookException {
        return readHead(new DataInputStream(from));
    }

    /// Reads everything; the content is proved when this returns.
    static <T> T read(InputStream from, Function<BackupHead, Seal> seal, Content<InputStream, T> content)
            throws Exception {
        MessageDigest digest = sha256();
        var in = new DataInputStream(new DigestInputStream(from, digest));
        BackupHead head = readHead(in);
        T result;
        try (var pieces = new ReadPieces(in, seal.apply(head), head)) {
            result = content.with(pieces);
            pieces.toEnd();
        }
        byte[] found = digest.digest();
        BadBookException.unless(Arrays.equals(from.readNBytes(found.length), found) && from.read() < 0, "all of it");
        return result;
    }

    private static BackupHead readHead(DataInputStream in) throws IOException, BadBookException {
        try {
            BadBookException.unless(Arrays.equals(in.readNBytes(LINE.length), LINE), "a backup");
            int length = in.readInt();
            BadBookException.unless(length > 0 && length < PIECE, "a head");
            return Json.MAPPER.readValue(in.readNBytes(length), BackupHead.class);
        } catch (JacksonException | java.io.EOFException e) {
            throw new BadBookException("a head", e);
        }
    }

    private static byte[] context(BackupHead head, long piece) {
        byte[] name =
                ("backup " + head.book() + " " + head.number() + " " + head.made()).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(name.length + Long.BYTES)
                .put(name)
                .putLong(piece)
                .array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static final class Pieces extends OutputStream {
        private final DataOutputStream out;
        private final Seal seal;
        private final BackupHead head;
        private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);
        private long number;
        private boolean ended;

        Pieces(DataOutputStream out, Seal seal, BackupHead head) {
            this.out = out;
            this.seal = seal;
            this.head = head;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            while (at < from + length) {
                int some = Math.min(PIECE - piece.size(), from + length - at);
                piece.write(bytes, at, some);
                at += some;
                if (piece.size() == PIECE) {
                    send();
                }
            }
        }

        private void send() throws IOException {
            byte[] sealed = seal.seal(piece.toByteArray(), context(head, number++));
            out.writeInt(sealed.length);
            out.write(sealed);
            piece.reset();
        }

        @Override
        public void close() throws IOException {
            if (ended) {
                return;
            }
            ended = true;
            if (piece.size() > 0) {
                send();
            }
            out.writeInt(0);
        }
    }

    private static final class ReadPieces extends InputStream {
        private final DataInputStream in;
        private final Seal seal;
        private final BackupHead head;
        private byte[] piece = new byte[0];
        private int at;
        private long number;
        private boolean ended;

        ReadPieces(DataInputStream in, Seal seal, BackupHead head) {
            this.in = in;
            this.seal = seal;
            this.head = head;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            while (at == piece.length) {
                if (ended || !next()) {
                    return -1;
                }
            }
            int some = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, from, some);
            at += some;
            return some;
        }

        private boolean next() throws IOException {
            int length = in.readInt();
            ended = length == 0;
            if (length < 0 || length > LONGEST) {
                throw new IOException("a piece of " + length + " bytes");
            }
            if (!ended) {
                byte[] sealed = in.readNBytes(length);
                piece = seal.open(sealed, context(head, number++));
                at = 0;
            }
            return !ended;
        }

        void toEnd() throws IOException, BadBookException {
            BadBookException.unless(read() < 0, "nothing more");
        }
    }
}
