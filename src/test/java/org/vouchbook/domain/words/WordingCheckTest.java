package org.vouchbook.domain.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Stage;

/// The rules against examples that people have judged, in English and German.
class WordingCheckTest {
    private record Example(boolean good, String text) {}

    /// The context in which a rule applies.
    private static CheckContext where(WordingRule rule) {
        DraftPurpose purpose = switch (rule) {
            case PRICE_BEFORE_TRUST, WORN_OPENER, PITCH_IN_SOCIAL, PRESSURE, NO_GREETING, NO_THANKS ->
                DraftPurpose.FIRST_CONTACT;
            case TWO_ASKS, FAVOUR_BEGGING -> DraftPurpose.THANK_CONVERSATION;
            case MISSING_BENEFIT -> DraftPurpose.GO_BACK;
        };
        Level level = rule == WordingRule.NO_THANKS ? Level.INTRODUCED : Level.NAME_ONLY;
        return new CheckContext(purpose, level, Stage.NAMED, rule == WordingRule.PITCH_IN_SOCIAL, "Grace", "");
    }

    private static List<Example> examples(WordingRule rule) throws IOException {
        Path file = Path.of("src/test/resources/wording", rule.name().toLowerCase(Locale.ROOT) + ".txt");
        var examples = new ArrayList<Example>();
        for (String line :
                Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
            if (!line.isBlank()) {
                examples.add(
                        new Example(line.startsWith("good "), line.substring(5).replace("\\n", "\n")));
            }
        }
        return examples;
    }

    private static boolean flagged(WordingRule rule, String text) {
        return WordingCheck.of(text, where(rule)).stream().anyMatch(f -> f.rule() == rule);
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsJudgedAsPeopleDo(WordingRule rule) throws IOException {
        List<Example> all = examples(rule);
        List<String> wrong = all.stream()
                .filter(e -> flagged(rule, e.text()) == e.good())
                .map(e -> (e.good() ? "blamed: " : "missed: ") + e.text())
                .toList();
        assertEquals(List.of(), wrong);
        assertTrue(all.stream().filter(Example::good).count() >= 8, "good examples");
        assertTrue(all.stream().filter(e -> !e.good()).count() >= 8, "bad examples");
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingHasItsPlaceAndItsFixClearsIt(WordingRule rule) throws IOException {
        for (Example example : examples(rule)) {
            String text = example.text();
            for (int step = 0; flagged(rule, text); step++) {
                String now = text;
                Finding finding = WordingCheck.of(text, where(rule)).stream()
                        .filter(f -> f.rule() == rule)
                        .findFirst()
                        .orElseThrow();
                assertTrue(finding.span().start() >= 0 && finding.span().end() <= text.length(), now);
                assertTrue(step < 6, () -> rule + " is not cleared: " + now);
                text = finding.fix().apply(text);
                assertTrue(!text.contains("  ") && !text.startsWith(","), text);
            }
        }
    }

    @Test
    void theSpanIsThePhraseItself() {
        String text = "Dear Grace, sorry to bother you, but the plan is ready.";
        Finding finding =
                WordingCheck.of(text, where(WordingRule.FAVOUR_BEGGING)).getFirst();
        assertEquals(
                "sorry to bother you, but",
                text.substring(finding.span().start(), finding.span().end()));
        assertEquals("Dear Grace, the plan is ready.", finding.fix().apply(text));
    }

    @Test
    void anIntroductionMakesTheOpenerTrue() {
        String text = "Jonas told me to call you.";
        var introduced =
                new CheckContext(DraftPurpose.FIRST_CONTACT, Level.INTRODUCED, Stage.INTRODUCED, false, "Grace", "");
        assertTrue(flagged(WordingRule.WORN_OPENER, text));
        assertTrue(WordingCheck.of(text, introduced).stream().noneMatch(f -> f.rule() == WordingRule.WORN_OPENER));
    }

    @Test
    void whatIsMissingInAnotherLanguageIsNotKnown() {
        String text = "Chère Marta, pourriez-vous nous présenter, Grace et moi ? Bien à vous, Ana";
        assertEquals(List.of(), WordingCheck.of(text, where(WordingRule.MISSING_BENEFIT)));
    }

    @Test
    void priceMayBeSpokenOfOnceThereIsTrust() {
        String text = "Our price list is ready.";
        var later = new CheckContext(
                DraftPurpose.KEEP_INFORMED, Level.INTRODUCED, Stage.IN_CONVERSATION, false, "Grace", "");
        assertTrue(flagged(WordingRule.PRICE_BEFORE_TRUST, text));
        assertEquals(List.of(), WordingCheck.of(text, later));
    }

    @Test
    void theShippedWordingsPassTheirOwnCheck() {
        for (Template template : ShippedWordings.all()) {
            for (boolean social : List.of(false, true)) {
                var context = new CheckContext(
                        template.purpose(), Level.NAME_ONLY, Stage.NAMED, social, "Grace", "a calm night shift");
                String text = Filling.filled(template);
                assertEquals(List.of(), WordingCheck.of(text, context), () -> template.name() + ": " + text);
            }
        }
    }

    @Test
    void aWordingIsCheckedBeforeItIsFilled() {
        for (Template template : ShippedWordings.all()) {
            assertEquals(List.of(), WordingCheck.of(template), template.key());
        }
        var gain = new Template(
                DraftPurpose.GO_BACK, "a", "en", "", "Dear {referrer.first}, you and I know it: {prospect.gain}.");
        assertEquals(List.of(), WordingCheck.of(gain));
        var begging = new Template(
                DraftPurpose.KEEP_INFORMED, "a", "en", "", "Dear {referrer.first}, do me a favour and wait.");
        Finding finding = WordingCheck.of(begging).getFirst();
        assertEquals(
                "Dear {referrer.first}, do {prospect.first} a good turn and wait.",
                finding.fix().apply(begging.text()));
    }

    @Test
    void itIsQuickOnLongAndHostileTexts() {
        String text = Stream.of("Jonas Becker told ", "could you ", "please, ", "our ", "€ 5 ", "''''' ")
                .map(s -> s.repeat(250))
                .reduce("", String::concat);
        assertTimeout(Duration.ofSeconds(20), () -> WordingCheck.of(text, where(WordingRule.PITCH_IN_SOCIAL)));
    }
}
