package org.vouchbook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name read in a text, with those in the book who are called so.
///
/// @param name as written
/// @param known their ids; empty: nobody in the book
record NamedInText(String name, List<Long> known) {
    private static final int MOST_WORDS = 4;
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\p{L}");
    private static final Pattern LEAD = Pattern.compile(
            "[\\s:=–—-]*(?:(?:mr|mrs|ms|miss|dr|prof|herrn?|frau|mme|monsieur|madame|sr|sra|señor|señora|our|my|unser|unsere|unserem"
                    + "|meinem|friend|client|customer|kunde|kundin|kunden)\\b\\.?\\s+)*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    /// An initial with its point, or a word; an *'s* at its end is not of the name.
    private static final Pattern WORD = Pattern.compile(
            "\\G(,?[ \\u00A0]?)(\\p{L}(?:\\.(?=[ ]?\\p{Lu})|[\\p{L}\\p{M}-]*(?:['’](?!s\\b)\\p{L}[\\p{L}\\p{M}-]*)*))");
    private static final List<String> SMALL =
            List.of("van", "von", "de", "da", "do", "dos", "di", "del", "der", "den", "la", "le", "ter", "zu", "bin");

    /// The name that stands at a place; none where the words there name nobody.
    ///
    /// @param alone whether somebody whom nobody in the book is called like counts too, and a single name
    static Optional<NamedInText> at(String text, int place, KnownNames names, boolean alone) {
        Matcher lead = LEAD.matcher(text).region(place, text.length());
        int start = lead.lookingAt() ? lead.end() : place;
        Matcher mail = MAIL.matcher(text).region(start, text.length());
        if (mail.lookingAt()) {
            List<Long> known = names.whole(Text.fold(mail.group()));
            return known.isEmpty() && !alone ? Optional.empty() : Optional.of(new NamedInText(mail.group(), known));
        }
        List<int[]> words = words(text, start);
        Optional<NamedInText> known = known(text, words, names, alone);
        return known.isPresent() || !alone ? known : written(text, words);
    }

    /// Where each of the next words begins and ends.
    private static List<int[]> words(String text, int start) {
        var words = new ArrayList<int[]>();
        Matcher word = WORD.matcher(text);
        int at = start;
        while (words.size() < MOST_WORDS
                && word.find(at)
                && (words.isEmpty() || !word.group(1).isEmpty())) {
            words.add(new int[] {word.start(2), word.end()});
            at = word.end();
        }
        return words;
    }

    private static Optional<NamedInText> known(String text, List<int[]> words, KnownNames names, boolean alone) {
        for (int count = words.size(); count > 0; count--) {
            String name = text.substring(words.getFirst()[0], words.get(count - 1)[1]);
            String folded = Text.fold(name.replace(",", ""));
            List<Long> ids = names.whole(folded);
            if (ids.isEmpty() && count == 1 && alone && isCapital(name)) {
                ids = names.single(folded);
            }
            if (!ids.isEmpty() && (count > 1 || alone)) {
                return Optional.of(new NamedInText(name, ids));
            }
        }
        return Optional.empty();
    }

    /// As far as the words are written like a name.
    private static Optional<NamedInText> written(String text, List<int[]> words) {
        int last = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = text.substring(words.get(i)[0], words.get(i)[1]);
            boolean afterComma = i > 0 && text.charAt(words.get(i)[0] - 2) == ',';
            if (afterComma || !(isCapital(word) || (i > 0 && SMALL.contains(word)))) {
                break;
            }
            last = isCapital(word) ? i + 1 : last;
        }
        return last == 0
                ? Optional.empty()
                : Optional.of(new NamedInText(text.substring(words.getFirst()[0], words.get(last - 1)[1]), List.of()));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || Character.isTitleCase(word.codePointAt(0));
    }
}
