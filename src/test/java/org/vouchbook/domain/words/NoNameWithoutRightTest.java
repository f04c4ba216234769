package org.vouchbook.domain.words;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.DraftPurpose.Reader;
import org.vouchbook.support.Fixtures;

/// Whatever the wording, the facts and the names: no draft tells a prospect who the referrer is without a right (A15).
class NoNameWithoutRightTest {
    @Provide
    Arbitrary<Contact> referrers() {
        return Combinators.combine(
                        Arbitraries.of("Jonas", "Zoë", "Łukasz", "José María", "Ían", "李", "Ömer"),
                        Arbitraries.of("Becker", "O'Brien", "Ñandú", "Strauß", "van der Vos", "Smith-Jones", ""))
                .as((given, family) -> Fixtures.contact(1, given, family)
                        .edit()
                        .organisation("Hidden Works Ltd")
                        .build());
    }

    /// Pieces of wordings: placeholders, passages, words, the name in several disguises (`%` is the name).
    @Provide
    Arbitrary<String> wordings() {
        Arbitrary<String> tokens = Arbitraries.of(Placeholder.values()).map(Placeholder::written);
        Arbitrary<String> pieces = Arbitraries.oneOf(
                tokens,
                tokens.map(t -> "[[ " + t + " ]]"),
                Arbitraries.of("hello", "\n", " – ", "%", "from % to", "{", "}", "Hidden Works Ltd"));
        return pieces.list().ofMinSize(1).ofMaxSize(8).map(l -> String.join(" ", l));
    }

    @Provide
    Arbitrary<Map<Placeholder, String>> values() {
        return Arbitraries.maps(
                        Arbitraries.of(Placeholder.values()),
                        Arbitraries.of("", "a line", "% said so", "thanks to %", "{referrer.name}", "[[%]]"))
                .ofMaxSize(6)
                .map(HashMap::new);
    }

    private static String dressed(String text, Contact referrer, int disguise) {
        String name = switch (disguise % 5) {
            case 0 -> referrer.displayName();
            case 1 -> referrer.displayName().toUpperCase(Locale.ROOT);
            case 2 -> Normalizer.normalize(referrer.displayName(), Normalizer.Form.NFD);
            case 3 -> referrer.displayName().replace(" ", "\u00A0");
            default -> referrer.displayName().replace(" ", "\n");
        };
        return text.replace("%", name);
    }

    /// Another way to see a name than the engine's: words of bare letters, a blank before, between and after them.
    /// Without the blanks two names side by side would hold a third, as "Njeri Ana" holds "Ían".
    private static String words(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("\\p{M}+", "");
        return " " + bare.replaceAll("[^\\p{L}]+", " ").strip() + " ";
    }

    @Property(tries = 3000)
    void noFilledDraftNamesTheReferrer(
            @ForAll("referrers") Contact referrer,
            @ForAll("wordings") String wording,
            @ForAll("values") Map<Placeholder, String> values,
            @ForAll int disguise) {
        int shape = Math.floorMod(disguise, 5);
        values.replaceAll((_, v) -> dressed(v, referrer, shape));
        var facts = new DraftFacts(referrer, Filling.GRACE, Filling.ANA, Reader.PROSPECT, false, values);
        var template = new Template(
                DraftPurpose.FIRST_CONTACT,
                "t",
                "en",
                dressed(wording, referrer, shape),
                dressed(wording, referrer, shape));
        String hidden = words(referrer.displayName());
        for (Draft draft :
                List.of(Drafting.fill(template, facts), Drafting.judge(template.subject(), template.text(), facts))) {
            String out = switch (draft) {
                case Draft.Filled filled -> filled.subject() + " | " + filled.text();
                // What is not filled yet is shown to be completed: it must not carry the name either.
                case Draft.Missing missing -> (missing.subject() + " | " + missing.text()).replaceAll("\\{[^}]*}", "");
                case Draft.Refused _, Draft.Broken _ -> "";
            };
            assertFalse(words(out).contains(hidden), out);
            assertFalse(out.contains("Hidden Works"), out);
        }
    }

    @Property(tries = 300)
    void withTheRightOrToTheReferrerNothingIsRefused(
            @ForAll("referrers") Contact referrer, @ForAll("wordings") String wording, @ForAll boolean mayName) {
        Reader reader = mayName ? Reader.PROSPECT : Reader.REFERRER;
        var facts = new DraftFacts(referrer, Filling.GRACE, Filling.ANA, reader, mayName, Map.of());
        assertTrue(!(Drafting.judge("", dressed(wording, referrer, 0), facts) instanceof Draft.Refused));
    }
}
