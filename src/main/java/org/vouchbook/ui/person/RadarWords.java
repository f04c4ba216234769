package org.vouchbook.ui.person;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Attribute;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.RadarLabels;

/// What the radar says in words.
public final class RadarWords {
    private RadarWords() {}

    static RadarLabels labels(PersonText words) {
        return new RadarLabels(
                axis -> Messages.of("axis.", axis),
                attribute -> Messages.of("attribute.", attribute),
                words::rating,
                card -> spoken(card, words),
                Messages.of("person.radar.hint"));
    }

    static String question(Axis axis) {
        return Messages.of("person.asks.", axis);
    }

    /// All values in one sentence.
    static String spoken(@Nullable Scorecard card, PersonText words) {
        if (card == null) {
            return Messages.of("person.radar.unrated");
        }
        String values = Stream.concat(
                        Arrays.stream(Axis.values())
                                .map(a -> Messages.of("axis.", a) + " " + words.rating(card.value(a))),
                        Arrays.stream(Attribute.values())
                                .map(a -> Messages.of("attribute.", a) + " " + words.rating(card.attribute(a))))
                .collect(Collectors.joining(", "));
        return Messages.of("person.radar.spoken", words.score(card.score()), values);
    }

    /// What is said beside a radar: the weakest side with what would lift it, and whether commitment runs ahead.
    public static List<String> remarks(Scorecard card) {
        if (Arrays.stream(Axis.values()).allMatch(a -> card.value(a) == Scorecard.MAX)) {
            return List.of();
        }
        String advice = weakest(card) + " " + lift(card);
        return card.prematureCommitment() ? List.of(advice, premature(card)) : List.of(advice);
    }

    /// The side to build next, which is not always the weakest (J16).
    static String next(Scorecard card, Axis next) {
        return next == card.weakest() ? weakest(card) : Messages.of("person.build_first", Messages.of("axis.", next));
    }

    static String weakest(Scorecard card) {
        return Messages.of("person.weakest", Messages.of("axis.", card.weakest()));
    }

    static String lift(Scorecard card) {
        return Messages.of("person.lift.", card.weakest());
    }

    static String premature(Scorecard card) {
        return Messages.of("person.premature", Messages.of("axis.", lowestGround(card)));
    }

    /// The lowest of liking, reciprocity and credibility: commitment should not run ahead of it (J16).
    private static Axis lowestGround(Scorecard card) {
        return Stream.of(Axis.LIKING, Axis.RECIPROCITY, Axis.CREDIBILITY)
                .min(Comparator.comparingDouble(card::value))
                .orElseThrow();
    }
}
