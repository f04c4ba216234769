package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Text;
import org.vouchbook.exchange.CsvExport;
import org.vouchbook.ui.Messages;

/// Every word is there, is used, and is there in all languages.
class MessagesTest {
    private static final Path WORDS = Path.of("src", "main", "resources", "org", "vouchbook", "ui");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+");
    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*\\.");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[,}]");
    /// Where a key is handed over: `Messages.of("…"`, a choice of two in it, and the labels of changes.
    private static final Pattern ASKED = Pattern.compile(
            "(?:Messages|ChangeLabel)\\.of\\(\\s*(?:[^\"();]*\\?\\s*)?\"([^\"]+)\"(?:\\s*:\\s*\"([^\"]+)\")?");

    private static SortedMap<String, String> words(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var words = new TreeMap<String, String>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }

    private static SortedMap<String, String> english() throws IOException {
        return words(WORDS.resolve("messages.properties"));
    }

    private static List<Path> languages() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            return files.filter(f -> f.getFileName().toString().matches("messages.*\\.properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> literals() {
        var literals = new HashSet<String>();
        Sources.texts(Sources.MAIN, ".java")
                .values()
                .forEach(text ->
                        LITERAL.matcher(text).results().map(r -> r.group(1)).forEach(literals::add));
        return literals;
    }

    @Test
    void everyKeyThatIsAskedForExists() throws IOException {
        Set<String> keys = english().keySet();
        var missing = new TreeSet<String>();
        Sources.texts(Sources.MAIN, ".java").forEach((file, text) -> {
            for (MatchResult asked : ASKED.matcher(text).results().toList()) {
                for (int group = 1; group <= 2; group++) {
                    String key = asked.group(group);
                    if (key != null && !has(keys, key)) {
                        missing.add(file.getFileName() + ": " + key);
                    }
                }
            }
        });
        // Keys are handed on in other ways too: whatever looks like one of a known family must be one.
        Set<String> families = new HashSet<>();
        keys.forEach(k -> families.add(k.substring(0, k.indexOf('.') + 1)));
        literals().stream()
                .filter(l -> KEY.matcher(l).matches() && families.contains(l.substring(0, l.indexOf('.') + 1)))
                .filter(l -> !l.matches(".*\\.(css|csv|pdf|json|db|vcf|txt|ttf|png|sql)"))
                .filter(l -> !keys.contains(l))
                .forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    /// A prefix is completed by a constant: at least one such key must be there.
    private static boolean has(Set<String> keys, String key) {
        return key.endsWith(".") ? keys.stream().anyMatch(k -> k.startsWith(key)) : keys.contains(key);
    }

    @Test
    void aNameFromRightToLeftStaysWhereItStandsInASentence() {
        String layla = "\u0644\u064A\u0644\u0649";
        String sentence = Messages.of("words.for", layla);
        assertEquals(Messages.of("words.for", "Ada"), sentence.replace("\u2068" + layla + "\u2069", "Ada"));
        byte[] file = CsvExport.bytes(List.of("A"), List.of(List.of(CsvExport.Cell.of(sentence))), Locale.UK);
        String written = new String(file, StandardCharsets.UTF_8);
        assertTrue(written.contains(Text.unmarked(sentence)), "files go without the marks: " + written);
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = literals();
        List<String> prefixes =
                literals.stream().filter(l -> PREFIX.matcher(l).matches()).toList();
        assertEquals(
                List.of(),
                english().keySet().stream()
                        .filter(key -> !literals.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(p -> completes(p, key)))
                        .toList());
    }

    private static boolean completes(String prefix, String key) {
        return key.startsWith(prefix) && key.indexOf('.', prefix.length()) < 0;
    }

    @Test
    void everyPatternCanBeReadAndKeepsItsApostrophes() throws IOException {
        var wrong = new ArrayList<String>();
        for (Path language : languages()) {
            words(language).forEach((key, pattern) -> {
                try {
                    var format = new MessageFormat(pattern);
                    boolean hasArguments = format.getFormatsByArgumentIndex().length > 0;
                    if (hasArguments && pattern.replace("''", "").contains("'")) {
                        wrong.add(key + " has a single apostrophe, which a pattern swallows");
                    }
                    if (hasArguments != PLACEHOLDER.matcher(pattern).find()) {
                        wrong.add(key + " has a quoted argument");
                    }
                } catch (IllegalArgumentException e) {
                    wrong.add(key + ": " + e.getMessage());
                }
                if (pattern.isBlank()) {
                    wrong.add(key + " says nothing");
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyLanguageSaysTheSame() throws IOException {
        SortedMap<String, String> english = english();
        assertFalse(english.isEmpty());
        for (Path language : languages()) {
            SortedMap<String, String> words = words(language);
            assertEquals(english.keySet(), words.keySet(), language.toString());
            english.forEach((key, pattern) -> assertEquals(
                    placeholders(pattern), placeholders(words.getOrDefault(key, "")), language + " " + key));
        }
    }

    private static Set<String> placeholders(String pattern) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(pattern).results().forEach(r -> found.add(r.group(1)));
        return found;
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (Path language : languages()) {
            var seen = new HashSet<String>();
            for (String line : Files.readAllLines(language)) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#") && Character.isLetter(line.charAt(0))) {
                    String key = line.substring(0, equals).strip();
                    if (KEY.matcher(key).matches()) {
                        assertTrue(seen.add(key), key);
                    }
                }
            }
        }
    }
}
