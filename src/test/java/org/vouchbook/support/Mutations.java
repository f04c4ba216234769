package org.vouchbook.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Makes hostile files of sound ones: bits turned, pieces cut, repeated, moved and mixed, and the words put in with
/// which parsers have been broken before. The same seed gives the same files.
public final class Mutations {
    private static final int LONGEST = 200_000;
    private static final List<String> WORDS = List.of(
            "\"",
            "\"\"",
            "'",
            ",",
            ";",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "\0",
            "=",
            "==",
            "--",
            "\\",
            "\\u0000",
            "%00",
            "{",
            "}",
            "[",
            "]",
            ":",
            "<",
            ">",
            "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
            "<script>alert(1)</script>",
            "BEGIN:VCARD\r\n",
            "END:VCARD\r\n",
            "VERSION:4.0\r\n",
            "N:;;;;\r\n",
            "FN:\r\n",
            "BDAY:99999999\r\n",
            "PHOTO;ENCODING=b:",
            "ENCODING=QUOTED-PRINTABLE:",
            "=?UTF-8?B?",
            "?=",
            "Content-Type: multipart/mixed;" + " boundary=x\r\n",
            "\r\n--x\r\n",
            "Content-Transfer-Encoding: base64\r\n",
            "../../../../tmp/vb-hostile",
            "C:\\Windows\\vb-hostile",
            "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'x'",
            "'); DROP TABLE contact; --",
            "=cmd|' /C calc'!A0",
            "${jndi:ldap://127.0.0.1/x}",
            "1e999999999",
            "-9223372036854775809",
            "99999999999999999999999999",
            "NaN",
            "\u202E",
            "\uFEFF",
            "\uD83D",
            "ﷺ",
            "null",
            "true",
            "\"@class\":\"java.lang.Runtime\",");

    private final Random random;
    private final List<byte[]> seeds;

    /// @param seeds sound files of one kind
    public Mutations(long seed, List<byte[]> seeds) {
        random = new Random(seed);
        this.seeds = List.copyOf(seeds);
    }

    /// The next hostile file, never longer than about 200,000 bytes.
    public byte[] next() {
        byte[] file = any().clone();
        for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
            file = changed(file);
        }
        return file.length > LONGEST ? Arrays.copyOf(file, LONGEST) : file;
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] changed(byte[] file) {
        int at = random.nextInt(file.length + 1);
        int to = Math.min(file.length, at + 1 + random.nextInt(random.nextBoolean() ? 8 : 2000));
        byte[] word = WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(8)) {
            case 0 -> bits(file);
            case 1 -> spliced(file, at, to, new byte[0]);
            case 2 -> spliced(file, at, at, word);
            case 3 -> spliced(file, at, to, word);
            case 4 -> spliced(file, at, at, repeated(word.length > 20 ? new byte[] {'('} : word));
            case 5 -> spliced(file, at, at, Arrays.copyOfRange(file, at, to));
            case 6 -> {
                byte[] other = any();
                int from = random.nextInt(other.length);
                int end = Math.min(other.length, from + random.nextInt(1000));
                yield spliced(file, at, to, Arrays.copyOfRange(other, from, end));
            }
            default -> Arrays.copyOf(file, at);
        };
    }

    private byte[] bits(byte[] file) {
        byte[] turned = file.clone();
        for (int n = 1 + random.nextInt(20); n > 0 && turned.length > 0; n--) {
            turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return turned;
    }

    private byte[] repeated(byte[] word) {
        var out = new ByteArrayOutputStream();
        for (int n = 1 << random.nextInt(12); n > 0; n--) {
            out.writeBytes(word);
        }
        return out.toByteArray();
    }

    private static byte[] spliced(byte[] file, int from, int to, byte[] piece) {
        var out = new ByteArrayOutputStream(file.length + piece.length);
        out.write(file, 0, from);
        out.writeBytes(piece);
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }
}
