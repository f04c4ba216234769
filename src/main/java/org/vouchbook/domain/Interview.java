package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The testimonial interview: three questions, a light each (D1–D7), and what of it may be used (D2, D6).
///
/// @param improvement what we should do better (D3)
/// @param strength what has worked (D4)
/// @param condition what it would take to send somebody to us (D5)
/// @param usable phrases worth quoting
/// @param consent what the client allows to be done with them
/// @param consentDate the day they said so, or took it back; none while nobody asked
public record Interview(
        long id,
        long contactId,
        LocalDate date,
        Answer improvement,
        Answer strength,
        Answer condition,
        List<String> usable,
        Use consent,
        @Nullable LocalDate consentDate)
        implements Row {
    /// How an answer sounded.
    public enum Light {
        GREEN,
        AMBER,
        RED
    }

    /// What may be done with the client's words (D2).
    public enum Use {
        NOT_ASKED,
        PRIVATE,
        ANONYMOUS,
        NAMED,
        PUBLISHED,
        WITHDRAWN
    }

    /// One answer.
    ///
    /// @param light none while it was not answered
    public record Answer(String text, @Nullable Light light) {
        /// Not answered.
        public static final Answer NONE = new Answer("", null);

        /// @throws IllegalArgumentException when the text is too long
        public Answer {
            text = Text.within(Text.paragraphs(text), Text.LONG);
        }

        /// Whether there is an answer and a light.
        public boolean given() {
            return !text.isEmpty() && light != null;
        }
    }

    /// @throws IllegalArgumentException when an answer about consent has no date
    public Interview {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(date);
        Objects.requireNonNull(improvement);
        Objects.requireNonNull(strength);
        Objects.requireNonNull(condition);
        Objects.requireNonNull(consent);
        usable = usable.stream()
                .map(Text::line)
                .filter(s -> !s.isEmpty())
                .map(s -> Text.within(s, Text.LONG))
                .toList();
        if (consent != Use.NOT_ASKED && consentDate == null) {
            throw new IllegalArgumentException("consent without a date");
        }
    }

    /// Words that were said without an interview, such as those of an introduction, as a candidate for the library:
    /// nobody else reads them until the client was asked (A17).
    ///
    /// @param words are cut where they are too long to quote
    public static Interview words(long id, long contactId, LocalDate date, String words) {
        String line = Text.line(words);
        String phrase = line.substring(0, Math.min(line.length(), Text.LONG));
        return new Interview(
                id, contactId, date, Answer.NONE, Answer.NONE, Answer.NONE, List.of(phrase), Use.NOT_ASKED, null);
    }

    /// Whether it was held: words alone are no interview, and say nothing about the right to ask.
    public boolean held() {
        return Stream.of(improvement, strength, condition).anyMatch(answer -> answer.light() != null);
    }

    /// Whether it confirms the right to ask: three answers, no red, at least two greens (D7).
    public boolean green() {
        List<Answer> answers = List.of(improvement, strength, condition);
        return answers.stream().allMatch(Answer::given)
                && lights(answers).noneMatch(l -> l == Light.RED)
                && lights(answers).filter(l -> l == Light.GREEN).count() >= 2;
    }

    private static Stream<@Nullable Light> lights(List<Answer> answers) {
        return answers.stream().map(Answer::light);
    }
}
