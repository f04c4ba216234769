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
    private static final Pattern SENTENCE = Pattern.compile("(?s)(?:|.*[.!?…:]\\s+|.*\\n\\s*)");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\-'’.]+");
    private final List<Pattern> signs = new ArrayList<>();
    /// Names that are words as well, such as Will and Best: in lower case they are no names.
    private final List<Pattern> words = new ArrayList<>();

    NameSpotter(DraftFacts facts) {
        Contact hidden = facts.referrer();
        Set<String> common = new HashSet<>(words(facts.prospect().givenName()));
        common.addAll(words(facts.prospect().familyName()));
        common.addAll(words(facts.me().name()));
        for (String part : List.of(hidden.givenName(), hidden.familyName())) {
            words(part).stream()
                    .filter(w -> isTelling(w) && !common.contains(w))
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

    // A single letter is an initial that stands in many texts; a single ideograph that stands alone is a name.
    private static boolean isTelling(String word) {
        return word.codePointCount(0, word.length()) > 1 || Character.isIdeographic(word.codePointAt(0));
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
        for (Pattern word : words) {
            Matcher matcher = word.matcher(folded.text());
            while (matcher.find()) {
                Draft.Span span = folded.span(matcher.start(), matcher.end());
                if (isName(text, span)) {
                    found.add(span);
                }
            }
        }
        return found.stream().distinct().toList();
    }

    /// In upper case, and not the beginning of a sentence that goes on as one (*Will you …*, *Best wishes*).
    private static boolean isName(String text, Draft.Span span) {
        if (Character.isLowerCase(text.codePointAt(span.start()))) {
            return false;
        }
        boolean begins = SENTENCE.matcher(text.substring(Math.max(0, span.start() - 20), span.start()))
                .matches();
        String next = text.substring(span.end(), Math.min(text.length(), span.end() + 20));
        return !begins || !has("WORD_AND_NO_NAME", next.strip().split("[^\\p{L}]", 2)[0]);
    }

    private static boolean has(String section, String word) {
        return WordLists.ALL.stream()
                .flatMap(l -> l.of(section).stream())
                .anyMatch(p -> p.pattern().matcher(word).matches());
    }

    // A word may carry the ending of a possessive; between words may stand whatever parts them.
    private void sign(String raw) {
        List<String> words = words(raw);
        if (!words.isEmpty()) {
            String quoted = String.join(
                    "[\\s\\p{P}]*", words.stream().map(Pattern::quote).toList());
            boolean isWord = words.size() == 1 && has("NAME_THAT_IS_A_WORD", raw);
            (isWord ? this.words : signs).add(Pattern.compile(isUnparted(words) ? quoted : parted(quoted)));
        }
    }

    private static String parted(String quoted) {
        return "(?<![\\p{L}\\p{N}])" + quoted + "(?:e?s)?(?![\\p{L}\\p{N}])";
    }

    /// Ideographs stand without blanks between the others; one alone may be a part of any word.
    private static boolean isUnparted(List<String> words) {
        String all = String.join("", words);
        return all.codePointCount(0, all.length()) > 1 && all.codePoints().allMatch(Character::isIdeographic);
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
