package org.vouchbook.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Lines of CSV as bytes: a cell is quoted where a sign in it would be taken for the end of the cell or the line.
final class CsvLines {
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final char separator;
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private boolean begun;

    /// Begins with the mark of UTF-8.
    CsvLines(char separator) {
        this.separator = separator;
        put(MARK);
    }

    /// Adds a cell to the line.
    void cell(String text) {
        if (begun) {
            put((byte) separator);
        }
        begun = true;
        put((isQuoted(text) ? '"' + text.replace("\"", "\"\"") + '"' : text).getBytes(StandardCharsets.UTF_8));
    }

    /// Ends the line.
    void end() {
        put((byte) '\r');
        put((byte) '\n');
        begun = false;
    }

    /// Everything so far.
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private boolean isQuoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == separator || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return false;
    }

    private void put(byte one) {
        room(1);
        bytes[length++] = one;
    }

    private void put(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
