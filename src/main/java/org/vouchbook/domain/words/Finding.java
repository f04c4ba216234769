package org.vouchbook.domain.words;

/// Something in a text that a rule points out.
///
/// @param span where; empty for what is missing, then it is the place where it would stand
/// @param fix what would put it right
public record Finding(WordingRule rule, Draft.Span span, Fix fix) {
    /// A change of the text.
    ///
    /// @param span what is replaced
    /// @param replacement what takes its place; empty: it goes
    public record Fix(Draft.Span span, String replacement) {
        /// The text with the change made. Where a sentence now begins in lower case, it is raised.
        public String apply(String text) {
            String before = text.substring(0, span.start());
            String after = text.substring(span.end());
            if (replacement.isEmpty()) {
                after = before.isEmpty() || before.matches("(?s).*[\\s(]") ? after.replaceFirst("^[ ,;:]+", "") : after;
                boolean begins = before.isBlank() || before.matches("(?s).*[.!?:]\\s+|(?s).*\\n\\s*");
                after = begins && !after.isEmpty() ? raised(after) : after;
            }
            return (before + replacement + after).replaceAll(" +(?=\\n|$)", "").replaceAll("\\n{3,}", "\n\n");
        }

        private static String raised(String text) {
            int first = text.codePointAt(0);
            return new StringBuilder()
                    .appendCodePoint(Character.toTitleCase(first))
                    .append(text, Character.charCount(first), text.length())
                    .toString();
        }
    }
}
