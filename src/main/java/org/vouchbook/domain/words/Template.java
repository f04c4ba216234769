package org.vouchbook.domain.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Text;
import org.vouchbook.domain.Wording;

/// A wording with its placeholders. What stands in `[[ ]]` is left out when a fact in it is not known.
///
/// @param language an IETF tag such as `en` or `de-AT`
/// @param key what asks and messages remember of it (E13); empty for one that is no wording yet
public record Template(DraftPurpose purpose, String name, String language, String subject, String text, String key) {
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}\\s]{1,60})\\}");
    private static final Pattern PASSAGE = Pattern.compile("\\[\\[(.*?)\\]\\]", Pattern.DOTALL);
    /// An introduction is complete only with its three parts (A4).
    private static final Set<Placeholder> PARTS =
            EnumSet.of(Placeholder.RELATION, Placeholder.OUTCOME, Placeholder.RECOMMENDATION);

    /// Why a template cannot be used.
    public sealed interface Fault {
        /// There is no such placeholder.
        record Unknown(String token) implements Fault {}

        /// An introduction lacks one of its three parts.
        record LacksPart(Placeholder part) implements Fault {}

        /// Many read it, so nobody's facts can stand in it.
        record ForMany(Placeholder placeholder) implements Fault {}

        /// `[[` without `]]`, the other way round, or one within another.
        record OpenPassage() implements Fault {}

        /// It says nothing.
        record Empty() implements Fault {}
    }

    /// Cleans the texts.
    public Template {
        name = Text.line(name);
        language = Text.line(language);
        subject = Text.line(subject);
        text = Text.paragraphs(text);
    }

    /// One that is no wording yet.
    public Template(DraftPurpose purpose, String name, String language, String subject, String text) {
        this(purpose, name, language, subject, text, "");
    }

    /// The template that a user's wording holds.
    public static Template of(Wording wording) {
        return new Template(
                wording.purpose(),
                wording.name(),
                wording.language(),
                wording.subject(),
                wording.text(),
                wording.key());
    }

    /// What must be put right before it can be used; empty when nothing.
    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (text.isBlank()) {
            faults.add(new Fault.Empty());
        }
        String whole = subject + "\n" + text;
        TOKEN.matcher(whole)
                .results()
                .map(r -> r.group(1))
                .filter(t -> Placeholder.of(t).isEmpty())
                .distinct()
                .forEach(t -> faults.add(new Fault.Unknown(t)));
        if (purpose.family() == DraftPurpose.Family.EVERYBODY) {
            placeholders().forEach(p -> faults.add(new Fault.ForMany(p)));
        }
        boolean nested =
                PASSAGE.matcher(text).results().anyMatch(r -> r.group(1).contains("[["));
        String rest = PASSAGE.matcher(text).replaceAll("");
        if (nested || rest.contains("[[") || rest.contains("]]") || subject.contains("[[")) {
            faults.add(new Fault.OpenPassage());
        }
        if (purpose == DraftPurpose.FORWARDABLE) {
            PARTS.stream()
                    .filter(p -> !PASSAGE.matcher(text).replaceAll("").contains(p.written()))
                    .forEach(p -> faults.add(new Fault.LacksPart(p)));
        }
        return faults;
    }

    /// The placeholders of the whole wording, in their order.
    public List<Placeholder> placeholders() {
        return tokens(subject + "\n" + text);
    }

    /// The placeholders that still stand in a text, in their order.
    public static List<Placeholder> open(String text) {
        return tokens(text);
    }

    /// A draft made into a wording again: where a fact stands in it, its placeholder takes its place, the longest
    /// first.
    public static Template from(Template draft, DraftFacts facts) {
        return new Template(
                draft.purpose(),
                draft.name(),
                draft.language(),
                general(draft.subject(), facts),
                general(draft.text(), facts));
    }

    private static String general(String text, DraftFacts facts) {
        String out = text;
        for (Map.Entry<Placeholder, String> fact : facts.values().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Placeholder, String> e) ->
                                -e.getValue().length())
                        // Who it is says more than that it is the reader.
                        .thenComparing(e -> e.getKey().name().startsWith("CONTACT"))
                        .thenComparing(Map.Entry::getKey))
                .toList()) {
            String value = Pattern.quote(fact.getValue());
            out = Pattern.compile("(?<![\\p{L}\\p{N}{])" + value + "(?![\\p{L}\\p{N}}])")
                    .matcher(out)
                    .replaceAll(Matcher.quoteReplacement(fact.getKey().written()));
        }
        return out;
    }

    static List<Placeholder> tokens(String text) {
        return TOKEN.matcher(text)
                .results()
                .flatMap(r -> Placeholder.of(r.group(1)).stream())
                .distinct()
                .toList();
    }

    /// Puts facts in; what is not known keeps its braces, except in a passage, which then goes.
    String filled(String part, DraftFacts facts) {
        String passages = PASSAGE.matcher(part)
                .replaceAll(passage -> Matcher.quoteReplacement(
                        tokens(passage.group(1)).stream().allMatch(facts::knows) ? passage.group(1) : ""));
        String filled = TOKEN.matcher(passages)
                .replaceAll(token -> Matcher.quoteReplacement(Placeholder.of(token.group(1))
                        .filter(facts::knows)
                        .map(facts::value)
                        .orElse(token.group())));
        return filled.replaceAll("[ \\t]+(?=\\n|$)", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
