package org.vouchbook.domain.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Stage;

/// How the facts of a referral are said within a sentence, in the language of the wording they stand in.
public final class FactWords {
    private static final List<String> KNOWN = List.of("en", "de", "fr", "es", "it", "nl");
    private static final Map<String, FactWords> ALL = load();

    private final Locale locale;
    private final Map<String, String> words;

    private FactWords(Locale locale, Map<String, String> words) {
        this.locale = locale;
        this.words = words;
    }

    /// The words of a language; nothing for one that is not known: then the user says it.
    ///
    /// @param language an IETF tag such as `en` or `de-AT`
    public static Optional<FactWords> of(String language) {
        return Optional.ofNullable(ALL.get(Locale.forLanguageTag(language).getLanguage()));
    }

    /// How it stands.
    public String stage(Stage stage) {
        return word(stage.name());
    }

    /// By which way; empty when that is not known.
    public String how(@Nullable Channel channel) {
        return channel == null ? "" : word(channel.name());
    }

    /// What the referrer agreed to do; empty once it is done (F4).
    public String agreed(Ladder ladder) {
        IntroductionPromise promise = ladder.promise();
        if (promise == null || ladder.confirmed() != null) {
            return "";
        }
        LocalDate by = promise.by();
        String sentence = by.equals(promise.date()) ? word("AGREED") : word("AGREED_BY");
        return sentence.replace("{how}", how(promise.channel()))
                .replace("{day}", by.format(DateTimeFormatter.ofPattern(word("DAY"), locale)))
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    private static Map<String, FactWords> load() {
        var all = new HashMap<String, FactWords>();
        for (String language : KNOWN) {
            var words = new HashMap<String, String>();
            WordLists.Resource.text("facts_" + language + ".txt").lines().forEach(line -> {
                int at = line.indexOf('=');
                words.put(line.substring(0, at), line.substring(at + 1));
            });
            all.put(language, new FactWords(Locale.forLanguageTag(language), words));
        }
        return all;
    }
}
