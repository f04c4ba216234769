package org.vouchbook.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// How the letters of a file are written as bytes; `label` keys in the user interface follow the names.
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    WINDOWS_1252(Charset.forName("windows-1252")),
    WINDOWS_1250(Charset.forName("windows-1250")),
    WINDOWS_1251(Charset.forName("windows-1251")),
    MAC_ROMAN(Charset.forName("x-MacRoman"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    /// A file's letters, and how they were read.
    public record Decoded(String text, Encoding encoding) {}

    /// The letters of `bytes`; bytes that mean nothing become U+FFFD.
    ///
    /// @param chosen how to read them, or none to detect it: a byte order mark, the NUL pattern of UTF-16, valid or
    ///     nearly valid UTF-8, else windows-1252
    public static Decoded decode(byte[] bytes, @Nullable Encoding chosen) {
        Encoding encoding = chosen != null ? chosen : detect(bytes);
        String text = new String(bytes, encoding.charset);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, encoding);
    }

    static Encoding detect(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        if (starts(b, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (starts(b, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        Encoding wide = byNulPattern(b);
        return wide != null ? wide : isUtf8(b) || mostlyUtf8(b) ? UTF_8 : WINDOWS_1252;
    }

    private static boolean starts(byte[] b, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (b.length <= i || (b[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    // Delimiters, digits and line ends have a zero byte in UTF-16 whatever the script: one in ten is a sure sign.
    private static @Nullable Encoding byNulPattern(byte[] b) {
        int pairs = Math.min(b.length, 8192) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += b[2 * i] == 0 ? 1 : 0;
            odd += b[2 * i + 1] == 0 ? 1 : 0;
        }
        if (odd * 10 > pairs && even * 10 <= odd) {
            return UTF_16LE;
        }
        return even * 10 > pairs && odd * 10 <= even ? UTF_16BE : null;
    }

    private static boolean isUtf8(byte[] b) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(b));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    // A few broken bytes do not make a UTF-8 file a windows file; letters of one byte hardly ever form UTF-8 sequences.
    private static boolean mostlyUtf8(byte[] b) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < b.length; ) {
            int lead = b[i++] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int follow = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 ? 2 : 1;
            int seen = 0;
            while (seen < follow && i + seen < b.length && (b[i + seen] & 0xC0) == 0x80) {
                seen++;
            }
            if (lead >= 0xC2 && lead < 0xF5 && seen == follow) {
                good++;
                i += follow;
            } else {
                bad++;
            }
        }
        return good > bad;
    }
}
