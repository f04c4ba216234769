package org.vouchbook.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vouchbook.exchange.Reading.Card;
import org.vouchbook.exchange.Reading.Reason;

/// Reads a file of people: what it is and how it is written is detected, or chosen by the user.
public final class SourceFile {
    /// The largest file that is read, in bytes.
    public static final int MAX_BYTES = 100_000_000;

    private SourceFile() {}

    /// What the user may choose instead of what would be detected; none: detect.
    public record Choice(
            @Nullable Encoding encoding, @Nullable Delimiter delimiter) {
        /// Everything is detected.
        public static final Choice DETECT = new Choice(null, null);
    }

    /// Reads a file from disk.
    ///
    /// @throws IOException when the disk says so; whatever the file holds is a value
    public static Reading read(Path file, Choice choice) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            return new Reading.Refused(Reason.TOO_LARGE);
        }
        return read(file.getFileName().toString(), Files.readAllBytes(file), choice);
    }

    /// Reads a file's bytes; never throws, whatever they are.
    ///
    /// @param name the file's name, of which only the ending counts
    public static Reading read(String name, byte[] bytes, Choice choice) {
        if (bytes.length > MAX_BYTES) {
            return new Reading.Refused(Reason.TOO_LARGE);
        }
        var decoded = Encoding.decode(bytes, choice.encoding());
        String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
        if (text.isBlank()) {
            return new Reading.Refused(Reason.EMPTY);
        }
        if (!isText(text)) {
            return new Reading.Refused(Reason.NOT_TEXT);
        }
        boolean card = name.toLowerCase(Locale.ROOT).endsWith(".vcf") || isBegin(text.stripLeading());
        return card ? cards(text, decoded.encoding()) : table(text, decoded.encoding(), choice.delimiter());
    }

    private static Reading table(String text, Encoding encoding, @Nullable Delimiter chosen) {
        Delimiter announced = announced(text);
        // The line that names the delimiter is left as a blank one, so that line numbers stay those of the file.
        String body = announced != null ? "\n" + text.substring(text.indexOf('\n') + 1) : text;
        if (body.isBlank()) {
            return new Reading.Refused(Reason.EMPTY);
        }
        Delimiter named = chosen != null ? chosen : announced;
        Delimiter used = named != null ? named : Delimiter.detect(body);
        List<SheetRow> rows = CsvReading.rows(body, used);
        return new Reading.Table(HeaderRow.split(rows, encoding, used));
    }

    // Spreadsheets write "sep=;" as a first line of its own.
    private static @Nullable Delimiter announced(String text) {
        for (Delimiter d : Delimiter.values()) {
            if (text.regionMatches(true, 0, "sep=" + d.sign() + "\n", 0, 6)) {
                return d;
            }
        }
        return null;
    }

    private static Reading cards(String text, Encoding encoding) {
        var cards = new ArrayList<Card>();
        var card = new StringBuilder();
        int start = 0;
        int depth = 0;
        int line = 0;
        String before = "";
        for (String s : text.split("\n", -1)) {
            line++;
            if (isBegin(s)) {
                boolean nested = depth > 0 && before.toUpperCase(Locale.ROOT).startsWith("AGENT");
                if (depth > 0 && !nested) {
                    // The card before has no end: it is judged by itself.
                    cards.add(new Card(start, card.toString()));
                    depth = 0;
                }
                if (depth++ == 0) {
                    card.setLength(0);
                    start = line;
                }
            }
            if (depth > 0) {
                card.append(s).append("\r\n");
                if (s.strip().equalsIgnoreCase("END:VCARD") && --depth == 0) {
                    cards.add(new Card(start, card.toString()));
                }
            }
            before = s.isBlank() ? before : s;
        }
        if (depth > 0) {
            cards.add(new Card(start, card.toString()));
        }
        return cards.isEmpty() ? new Reading.Refused(Reason.EMPTY) : new Reading.Cards(cards, encoding);
    }

    private static boolean isBegin(String s) {
        return s.regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
    }

    // Lists of people hold hardly any control characters; pictures and workbooks are full of them.
    private static boolean isText(String text) {
        int end = Math.min(text.length(), 100_000);
        int odd = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            odd += (c < ' ' && c != '\n' && c != '\t') || c == 0xFFFD ? 1 : 0;
        }
        return odd * 20 <= end || (end < 200 && odd * 4 <= end);
    }
}
