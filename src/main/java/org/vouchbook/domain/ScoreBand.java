package org.vouchbook.domain;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Relationships of about the same score, beside what they brought (J2): the higher the score, the more referrals?
///
/// @param from the lowest score in it, 0, 2, 4, 6 or 8; it goes up to two more, the last one to 10 itself
/// @param people who are rated so and are no prospects
/// @param introductions that they confirmed, ever
/// @param names that are no introductions
public record ScoreBand(int from, int people, int introductions, int names) {
    /// How far a band reaches.
    public static final int WIDTH = 2;

    /// The bands, the highest first. Who is not rated is in none.
    public static List<ScoreBand> of(Collection<PersonFacts> people) {
        return IntStream.of(8, 6, 4, 2, 0)
                .mapToObj(from -> of(
                        from,
                        people.stream()
                                .filter(p -> p.contact().kind() != ContactKind.PROSPECT && in(p.card(), from))
                                .toList()))
                .toList();
    }

    /// Introductions for each of them; 0 of nobody.
    public double each() {
        return people == 0 ? 0 : (double) introductions / people;
    }

    private static boolean in(@Nullable Scorecard card, int from) {
        return card != null && Math.min(8, ((int) (card.score() / WIDTH)) * WIDTH) == from;
    }

    private static ScoreBand of(int from, List<PersonFacts> people) {
        return new ScoreBand(
                from,
                people.size(),
                people.stream().mapToInt(PersonFacts::introductions).sum(),
                people.stream().mapToInt(PersonFacts::names).sum());
    }
}
