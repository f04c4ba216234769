package org.vouchbook.domain.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The phrases of one language that the check knows, from its word list.
record WordLists(Map<String, List<Phrase>> phrases, Map<String, String> fixes) {
    static final WordLists ENGLISH = load("checks_en.txt");
    static final WordLists GERMAN = load("checks_de.txt");
    static final List<WordLists> ALL = List.of(ENGLISH, GERMAN);

    List<Phrase> of(String section) {
        return phrases.getOrDefault(section, List.of());
    }

    String fix(String key) {
        return Objects.requireNonNull(fixes.get(key), key);
    }

    private static WordLists load(String name) {
        var phrases = new HashMap<String, List<Phrase>>();
        var fixes = new HashMap<String, String>();
        String section = "";
        for (String line : Resource.text(name).lines().toList()) {
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (section.equals("FIX")) {
                fixes.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            } else {
                phrases.computeIfAbsent(section, _ -> new ArrayList<>()).add(Phrase.parse(line));
            }
        }
        return new WordLists(phrases, fixes);
    }

    /// Reads what lies beside these classes.
    static final class Resource {
        private Resource() {}

        static String text(String name) {
            try (InputStream in = WordLists.class.getResourceAsStream(name)) {
                return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
