package org.vouchbook.storage;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.h2.mvstore.DataUtils;

/// Looks for a word in every file of a folder: as the bytes stand there, in every usual encoding of letters and as JSON
/// may write them, and in what journals and backups hold compressed.
final class Words {
    private static final List<Charset> LETTERS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Words() {}

    /// The files that know a word, whatever its capitals.
    static List<Path> filesWith(Path folder, String word) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> holds(f, word))
                    .toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            for (byte[] bytes : contents(file)) {
                String content = latin(bytes);
                for (String spelling : List.of(word, escaped(word))) {
                    if (content.contains(latin(database(spelling)))
                            || LETTERS.stream().anyMatch(l -> content.contains(latin(spelling.getBytes(l))))) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<byte[]> contents(Path file) throws IOException {
        var all = new ArrayList<byte[]>();
        all.add(Files.readAllBytes(file));
        try (FileChannel channel = FileChannel.open(file)) {
            for (JournalScan.Found found : JournalScan.of(channel).records()) {
                byte[] entry = JournalScan.read(channel, found.entry(), found.length());
                try (var zip = new GZIPInputStream(new ByteArrayInputStream(entry))) {
                    all.add(zip.readAllBytes());
                } catch (IOException e) {
                    // Sealed: nobody reads it.
                }
            }
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            all.add(BackupFile.read(in, _ -> Seal.PLAIN, content -> new GZIPInputStream(content).readAllBytes()));
        } catch (Exception e) {
            // No backup that everybody may read.
        }
        return all;
    }

    private static String escaped(String word) {
        var json = new StringBuilder();
        word.chars().forEach(c -> json.append(c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return json.toString();
    }

    /// As H2 writes letters, which is not quite UTF-8.
    private static byte[] database(String word) {
        ByteBuffer bytes = ByteBuffer.allocate(word.length() * 3);
        DataUtils.writeStringData(bytes, word, word.length());
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
