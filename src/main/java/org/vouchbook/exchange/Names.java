package org.vouchbook.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.vouchbook.domain.Text;

/// Cuts a whole name into given and family name.
final class Names {
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "vom", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la",
            "le", "las", "los", "el", "al", "bin", "ibn", "ben", "ten", "ter", "te", "zu", "zum", "zur", "af", "av",
            "st.", "y", "e", "'t");
    private static final Set<String> SUFFIXES =
            Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "mba");
    private static final Set<String> FIRMS = Set.of(
            "llp", "llc", "ltd", "ltd.", "inc", "inc.", "gmbh", "ag", "kg", "s.a.", "sa", "b.v.", "bv", "co", "co.",
            "plc");
    private static final Pattern BLANK = Pattern.compile(" ");

    private Names() {}

    /// A name in its two parts, either may be empty.
    record Name(String given, String family) {
        String full() {
            return (given + " " + family).strip();
        }
    }

    /// The last word is the family name, with the particles before it (`van der Vos`); `Becker, Jonas` is turned round.
    static Name split(String raw) {
        String name = Text.line(raw);
        int comma = name.indexOf(',');
        if (comma > 0 && comma == name.lastIndexOf(',')) {
            String after = name.substring(comma + 1).strip();
            String last = BLANK.split(name, -1)[BLANK.split(name, -1).length - 1].toLowerCase(Locale.ROOT);
            if (!after.isEmpty() && !SUFFIXES.contains(last) && !FIRMS.contains(last)) {
                return new Name(after, name.substring(0, comma).strip());
            }
        }
        String[] words = BLANK.split(name, -1);
        int at = words.length - 1;
        if (at > 1 && SUFFIXES.contains(words[at].toLowerCase(Locale.ROOT))) {
            at--;
        }
        while (at > 1 && PARTICLES.contains(words[at - 1].toLowerCase(Locale.ROOT))) {
            at--;
        }
        return at <= 0 ? new Name(name, "") : new Name(join(words, 0, at), join(words, at, words.length));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }
}
