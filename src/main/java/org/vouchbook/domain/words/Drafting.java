package org.vouchbook.domain.words;

import java.util.List;
import java.util.stream.Stream;

/// Fills wordings and lets drafts go. Nothing that a prospect reads passes here with the referrer's name unless that is
/// allowed, whatever wording, facts or hand wrote it (A15).
public final class Drafting {
    private Drafting() {}

    /// Fills a wording.
    public static Draft fill(Template template, DraftFacts facts) {
        List<Template.Fault> faults = template.faults();
        if (!faults.isEmpty()) {
            return new Draft.Broken(faults);
        }
        String subject = template.filled(template.subject(), facts).replaceAll("\\s+", " ");
        return judge(subject, template.filled(template.text(), facts), facts);
    }

    /// Judges a text that the user has changed by hand, by the same rules.
    public static Draft judge(String subject, String text, DraftFacts facts) {
        List<Placeholder> open = Template.tokens(subject + "\n" + text);
        if (facts.hidesReferrer()) {
            var names = new NameSpotter(facts);
            List<Draft.Span> found = names.find(text);
            boolean asked = open.stream().anyMatch(Placeholder::namesReferrer);
            if (asked || !found.isEmpty() || !names.find(subject).isEmpty()) {
                return new Draft.Refused(subject, text, asked ? tokens(text, found) : found);
            }
        }
        return open.isEmpty() ? new Draft.Filled(subject, text) : new Draft.Missing(subject, text, open);
    }

    private static List<Draft.Span> tokens(String text, List<Draft.Span> found) {
        Stream<Draft.Span> written = Stream.of(Placeholder.values())
                .filter(Placeholder::namesReferrer)
                .map(Placeholder::written)
                .filter(text::contains)
                .map(t -> new Draft.Span(text.indexOf(t), text.indexOf(t) + t.length()));
        return Stream.concat(written, found.stream()).toList();
    }
}
