package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.RandomForm;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.TestBook;

/// Moves, edits, undo and redo in a real book: whatever way a card takes, only the referrer's words introduce.
final class AnyWayTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noWayLeadsToAnIntroductionWithoutWords(long seed) {
        var random = new Random(seed);
        try (var book = new TestBook(folder)) {
            Agenda agenda = book.agenda();
            Referral card = book.refer(book.add("Ana", "Alves"), book.add("Ben", "Brown"), Level.NAME_ONLY);
            for (int step = 0; step < 60; step++) {
                book.clock().advance(Duration.ofHours(random.nextInt(30)));
                step(book, random, card.id());
                Referral now = book.workspace().reader().referral(card.id()).orElseThrow();
                Introduction said = now.ladder().introduction();
                if (now.level() == Level.INTRODUCED) {
                    assertNotNull(said);
                    assertFalse(said.words().isBlank());
                }
                assertEquals(
                        book.agenda().followUps(now.id()), agenda.followUps(now.id()), "kept current by every change");
            }
        }
    }

    private static void step(TestBook book, Random random, long id) {
        Stage to = List.of(Stage.values()).get(random.nextInt(Stage.values().length));
        var form = RandomForm.of(random, book.workspace().now());
        switch (random.nextInt(8)) {
            case 0 -> {
                // The making of the card and of the people stays.
                if (book.referrals().moves(id).size() > 1) {
                    book.workspace().undo();
                }
            }
            case 1 -> book.workspace().redo();
            case 2 -> book.referrals().confirm(id, form);
            case 3 -> {
                Referral now = book.workspace().reader().referral(id).orElseThrow();
                book.referrals()
                        .saveFacts(now.edit()
                                .ladder(now.ladder()
                                        .with(new Introduction(
                                                book.workspace().now(),
                                                null,
                                                form.words(),
                                                Introduction.Evidence.EARLIER)))
                                .build());
            }
            default -> book.referrals().move(id, to, 0, form);
        }
    }
}
