package org.vouchbook.domain.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Text;

/// Finds where a text says who the referrer is: by name, organisation, address or number, however it is written. What
/// the prospect or the user is called too gives nobody away.
final class NameSpotter {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\-'’.]+");
    private final List<Pattern> signs = new ArrayList<>();

    NameSpotter(DraftFacts facts) {
        Contact hidden = facts.referrer();
        Set<String> common = new HashSet<>(words(facts.prospect().givenName()));
        common.addAll(words(facts.prospect().familyName()));
        common.addAll(words(facts.me().name()));
        for (String part : List.of(hidden.givenName(), hidden.familyName())) {
            words(part).stream()
                    .filter(w -> w.codePointCount(0, w.length()) > 1 && !common.contains(w))
                    .forEach(this::sign);
        }
        String shared =
                Text.fold(facts.prospect().organisation() + " | " + facts.me().company());
        if (hidden.organisation().length() > 2 && !shared.contains(Text.fold(hidden.organisation()))) {
            sign(hidden.organisation());
        }
        String name = (hidden.givenName() + " " + hidden.familyName()).strip();
        if (words(name).size() > 1 && !words(facts.prospect().displayName()).containsAll(words(name))) {
            sign(name);
        }
        hidden.emails().stream().map(ContactPoint::value).forEach(this::sign);
        hidden.phones().stream()
                .map(ContactPoint::value)
                .filter(p -> p.length() > 4)
                .forEach(this::sign);
    }

    List<Draft.Span> find(String text) {
        var folded = new Folded(text);
        var found = new ArrayList<Draft.Span>();
        for (Pattern sign : signs) {
            Matcher matcher = sign.matcher(folded.text());
            while (matcher.find()) {
                found.add(folded.span(matcher.start(), matcher.end()));
            }
        }
        return found.stream().distinct().toList();
    }

    // A word may carry the ending of a possessive; between words may stand whatever parts them.
    private void sign(String raw) {
        List<String> words = words(raw);
        if (!words.isEmpty()) {
            String quoted = String.join(
                    "[\\s\\p{P}]*", words.stream().map(Pattern::quote).toList());
            signs.add(Pattern.compile("(?<![\\p{L}\\p{N}])" + quoted + "(?:e?s)?(?![\\p{L}\\p{N}])"));
        }
    }

    private static List<String> words(String raw) {
        return BLANKS.splitAsStream(Text.fold(raw)).filter(w -> !w.isBlank()).toList();
    }

    /// A text as it is compared, and where each of its letters stands in the original.
    private static final class Folded {
        private final StringBuilder text = new StringBuilder();
        private final List<Draft.Span> places = new ArrayList<>();

        Folded(String original) {
            for (int i = 0; i < original.length(); ) {
                int size = Character.charCount(original.codePointAt(i));
                String letters = Text.fold(original.substring(i, i + size));
                for (int n = 0; n < letters.length(); n++) {
                    places.add(new Draft.Span(i, i + size));
                }
                text.append(letters);
                i += size;
            }
        }

        String text() {
            return text.toString();
        }

        Draft.Span span(int start, int end) {
            return new Draft.Span(places.get(start).start(), places.get(end - 1).end());
        }
    }
}
