package org.vouchbook.domain.words;

import java.util.ArrayList;
import java.util.List;

/// The sentences that ask for something. When that may happen is part of the ask before it, and asking after somebody's
/// health asks for nothing.
record Asks(Sentences sentences) {
    List<Finding> beyondTheFirst() {
        var found = new ArrayList<Finding>();
        int asked = 0;
        int last = -2;
        for (int i = 0; i < sentences.spans().size(); i++) {
            Draft.Span span = sentences.spans().get(i);
            String sentence = sentences.text(span);
            if (!asks(sentence) || (last == i - 1 && has(sentence, "TIME_QUESTION"))) {
                continue;
            }
            last = i;
            if (++asked > 1) {
                found.add(new Finding(WordingRule.TWO_ASKS, span, new Finding.Fix(span, "")));
            }
        }
        return found;
    }

    private static boolean asks(String sentence) {
        return (sentence.endsWith("?") || has(sentence, "ASK")) && !has(sentence, "NO_ASK");
    }

    private static boolean has(String sentence, String section) {
        return WordLists.ALL.stream()
                .flatMap(l -> l.of(section).stream())
                .anyMatch(p -> p.pattern().matcher(sentence).find());
    }
}
