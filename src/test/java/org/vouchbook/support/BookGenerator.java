package org.vouchbook.support;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Stage;

/// Makes big believable books for benchmarks, row by row, so that size costs little memory.
///
/// Few people get most of the interactions; referrals form trees, as a prospect always comes later in the book than
/// whoever brought them; about half of the people are rated.
public final class BookGenerator {
    private static final List<Stage> STAGES = List.of(Stage.values());

    private BookGenerator() {}

    /// The rows of a book, contacts first, then scorecards, interactions and referrals with their moves. The same
    /// arguments give the same rows. The stream runs in order and once.
    ///
    /// @param contacts 2 or more, or 0 when nothing is wanted
    /// @param referrals at most one less than there are contacts: each brings another person
    /// @throws IllegalArgumentException when the numbers do not go together
    public static Stream<Row> rows(
            int contacts,
            int interactions,
            int referrals,
            long seed,
            LocalDate today,
            ZoneId zone,
            LongSupplier newIds) {
        if (contacts < 0 || interactions < 0 || referrals < 0 || referrals > Math.max(0, contacts - 1)) {
            throw new IllegalArgumentException(contacts + " contacts, " + referrals + " referrals");
        }
        if (contacts == 0 && interactions > 0) {
            throw new IllegalArgumentException("interactions with nobody");
        }
        var random = new Random(seed);
        long[] ids = LongStream.generate(newIds).limit(contacts).toArray();
        var people = new GeneratedPeople(random, today, zone);
        var deeds = new GeneratedDeeds(random, today, zone, newIds);
        return Stream.<Stream<? extends Row>>of(
                        IntStream.range(0, contacts).mapToObj(i -> people.contact(ids[i], wonFirst(i, referrals))),
                        IntStream.range(0, contacts)
                                .filter(i -> i % 2 == 0)
                                .mapToObj(i -> ids[i])
                                .flatMap(deeds::cards),
                        IntStream.range(0, interactions).mapToObj(i -> deeds.interaction(ids[deeds.busyOne(contacts)])),
                        IntStream.rangeClosed(1, referrals)
                                .boxed()
                                .flatMap(i -> deeds.referral(ids[deeds.earlier(i)], ids[i], stage(i))))
                .<Row>flatMap(rows -> rows);
    }

    /// Whether the person at a place in the book was won by a referral, which makes them a client.
    private static boolean wonFirst(int place, int referrals) {
        return place > 0 && place <= referrals && stage(place) == Stage.WON;
    }

    private static Stage stage(int place) {
        return STAGES.get((place * 31 + place / 7) % STAGES.size());
    }
}
