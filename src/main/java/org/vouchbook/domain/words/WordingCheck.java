package org.vouchbook.domain.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.DraftPurpose.Reader;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Stage;

/// Points out what a draft had better not say. It advises: the user decides. English and German are known.
public final class WordingCheck {
    private static final Pattern NEGATION = Pattern.compile(
            "(?iu)\\b(no|not|never|nothing|neither|nor|without|isn.t|don.t|won.t|kein\\w*|nicht|nichts|nie|ohne|weder|statt)\\b[^.!?\\n"
                    + "]{0,40}$");

    /// How far before a phrase a denial may stand, in letters.
    private static final int NEAR = 60;
    /// Nobody reads more than so many.
    private static final int MOST = 40;

    private final String text;
    private final CheckContext context;
    private final Sentences sentences;
    private final WordLists language;

    private WordingCheck(String text, CheckContext context) {
        this.text = text;
        this.context = context;
        sentences = Sentences.of(text);
        language = Language.of(text);
    }

    /// Everything that is to be said of a text, in the order of the text.
    public static List<Finding> of(String text, CheckContext context) {
        return new WordingCheck(text, context).findings();
    }

    /// What is to be said of a wording before it is ever filled: what stands in braces counts as said, and a fix that
    /// needs the prospect's name has its placeholder.
    public static List<Finding> of(Template wording) {
        var context = new CheckContext(
                wording.purpose(),
                Level.NAME_ONLY,
                Stage.NAMED,
                false,
                Placeholder.PROSPECT_FIRST.written(),
                Placeholder.PROSPECT_GAIN.written());
        return of(wording.text(), context);
    }

    private List<Finding> findings() {
        var all = new ArrayList<Finding>();
        if (context.beforeTrust()) {
            all.addAll(phrases(WordingRule.PRICE_BEFORE_TRUST, true));
        }
        if (context.purpose().reader() == Reader.PROSPECT && context.level().compareTo(Level.INTRODUCED) < 0) {
            all.addAll(worn());
        }
        all.addAll(phrases(WordingRule.FAVOUR_BEGGING, true));
        if (context.social() && context.purpose().reader() == Reader.PROSPECT) {
            all.addAll(phrases(WordingRule.PITCH_IN_SOCIAL, true));
        }
        if (context.purpose() == DraftPurpose.FIRST_CONTACT) {
            all.addAll(manners());
        }
        all.addAll(new Asks(sentences).beyondTheFirst());
        if (context.bringsTogether()) {
            benefit().ifPresent(all::add);
        }
        return all.stream()
                .sorted(Comparator.comparingInt(f -> f.span().start()))
                .toList();
    }

    private List<Finding> phrases(WordingRule rule, boolean unlessDenied) {
        var found = new ArrayList<Finding>();
        for (WordLists lists : WordLists.ALL) {
            for (Phrase phrase : lists.of(rule.name())) {
                Matcher matcher = phrase.pattern().matcher(text);
                while (found.size() < MOST && matcher.find()) {
                    var span = new Draft.Span(matcher.start(), matcher.end());
                    boolean known = found.stream().anyMatch(f -> overlap(f.span(), span));
                    boolean denied = unlessDenied
                            && NEGATION.matcher(text.substring(Math.max(0, span.start() - NEAR), span.start()))
                                    .find();
                    if (!known && !denied) {
                        found.add(new Finding(rule, span, fix(phrase, span)));
                    }
                }
            }
        }
        return found;
    }

    private Finding.Fix fix(Phrase phrase, Draft.Span span) {
        return phrase.replacement() == null
                ? new Finding.Fix(sentences.around(span), "")
                : new Finding.Fix(span, named(phrase.replacement()));
    }

    private List<Finding> worn() {
        return phrases(WordingRule.WORN_OPENER, false).stream()
                .map(f -> new Finding(
                        f.rule(), f.span(), new Finding.Fix(sentences.around(f.span()), language.fix("WORN_OPENER"))))
                .toList();
    }

    /// We stand for the judgement of whoever brought us together (G7).
    private List<Finding> manners() {
        var found = new ArrayList<>(phrases(WordingRule.PRESSURE, true));
        if (!Language.isKnown(text)) {
            return found;
        }
        String opening = text.lines().findFirst().orElse("");
        if (!context.social() && !says("GREETING", opening)) {
            var start = new Draft.Span(0, 0);
            var fix = new Finding.Fix(start, named(language.fix("NO_GREETING")) + "\n\n");
            found.add(new Finding(WordingRule.NO_GREETING, start, fix));
        }
        if (context.level().isIntroduction() && !says("THANKS", text)) {
            int place = sentences.endOfBody();
            var span = new Draft.Span(place, place);
            found.add(new Finding(WordingRule.NO_THANKS, span, new Finding.Fix(span, " " + language.fix("NO_THANKS"))));
        }
        return found;
    }

    private static boolean says(String section, String text) {
        return WordLists.ALL.stream()
                .flatMap(l -> l.of(section).stream())
                .anyMatch(p -> p.pattern().matcher(text).find());
    }

    private Optional<Finding> benefit() {
        String known = text.replace(context.prospect(), "{prospect}");
        boolean said = !context.gain().isEmpty() && text.contains(context.gain());
        if (said || says("BENEFIT", known) || !Language.isKnown(text)) {
            return Optional.empty();
        }
        int place = sentences.endOfBody();
        var span = new Draft.Span(place, place);
        String key = "MISSING_BENEFIT" + (context.purpose().reader() == Reader.PROSPECT ? ".PROSPECT" : "");
        String line = language.fix(key).replace("{gain}", context.gain().isEmpty() ? "…" : context.gain());
        return Optional.of(new Finding(
                WordingRule.MISSING_BENEFIT, span, new Finding.Fix(span, (place == 0 ? "" : "\n\n") + named(line))));
    }

    private String named(String replacement) {
        return replacement.replace("{prospect}", context.prospect());
    }

    private static boolean overlap(Draft.Span a, Draft.Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
