package org.vouchbook.domain.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Stage;

/// The facts of a referral within a sentence.
class FactWordsTest {
    private static final LocalDate SAID = LocalDate.of(2026, 11, 20);

    private static Ladder promised(LocalDate by) {
        return new Ladder(null, new IntroductionPromise(SAID, Channel.EMAIL, "", by), null);
    }

    @ParameterizedTest
    @CsvSource({
        "en, introduce the two of us by e-mail by 29 February",
        "de-AT, uns beide bis 29. Februar per E-Mail bekannt machen",
        "fr, nous présenter par e-mail avant le 29 février",
        "es, presentarnos por correo electrónico antes del 29 de febrero",
        "it, presentarci per e-mail entro il 29 febbraio",
        "nl, ons voor 29 februari per e-mail aan elkaar voorstellen"
    })
    void whatWasAgreedIsSaidInTheLanguageOfTheWording(String language, String said) {
        assertEquals(said, FactWords.of(language).orElseThrow().agreed(promised(LocalDate.of(2028, 2, 29))));
    }

    @Test
    void whatIsDoneIsSpokenOfNoLonger() {
        var done = new Ladder(
                null,
                promised(SAID).promise(),
                new Introduction(Instant.EPOCH, Channel.EMAIL, "Talk to them", Introduction.Evidence.TOLD));
        assertEquals("", FactWords.of("en").orElseThrow().agreed(done));
        Ladder wordless = done.with(new Introduction(Instant.EPOCH, Channel.EMAIL, "", Introduction.Evidence.TOLD));
        assertNotEquals("", FactWords.of("en").orElseThrow().agreed(wordless), "not done before the referrer says so");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl"})
    void everyFactHasItsWords(String language) {
        FactWords words = FactWords.of(language).orElseThrow();
        for (Stage stage : Stage.values()) {
            assertNotEquals("", words.stage(stage));
        }
        for (Channel channel : Channel.values()) {
            assertNotEquals("", words.how(channel));
        }
        assertEquals("", words.how(null));
    }

    @Test
    void aLanguageThatIsNotKnownIsLeftToTheUser() {
        assertFalse(FactWords.of("sw").isPresent());
    }
}
