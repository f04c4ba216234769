package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Whatever way a card takes, with whatever is filled in, only a confirmation makes an introduction.
class MovingPropertyTest {
    @Property(tries = 400)
    void noPathReachesAnIntroductionWithoutAConfirmation(@ForAll long seed) {
        var random = new Random(seed);
        Instant now = Cards.at("2026-03-02T12:00");
        var states = new ArrayDeque<Referral>(List.of(Cards.card().build()));
        for (int step = 0; step < 40; step++) {
            now = now.plus(Duration.ofHours(random.nextInt(40)));
            Referral before = states.getLast();
            if (random.nextInt(5) == 0 && states.size() > 1) {
                states.removeLast();
                continue;
            }
            MoveForm form = RandomForm.of(random, now);
            Stage to = List.of(Stage.values()).get(random.nextInt(Stage.values().length));
            boolean confirms = random.nextInt(6) == 0;
            Decision decision = confirms
                    ? Moving.confirm(before, form, now, Cards.BERLIN)
                    : Moving.decide(before, to, form, random.nextBoolean(), now, Cards.BERLIN);
            if (decision instanceof Decision.Moved(Referral after, String reason)) {
                boolean asked = confirms || to == Stage.INTRODUCED;
                check(before, after, form, asked);
                assertFalse(reason.isEmpty() && skipped(before, after) && !confirms);
                states.add(after);
            }
        }
    }

    private static void check(Referral before, Referral after, MoveForm form, boolean asked) {
        if (before.level() != Level.INTRODUCED && after.level() == Level.INTRODUCED) {
            assertTrue(asked, "only the confirmation introduces");
            Introduction introduction = after.ladder().introduction();
            assertNotNull(introduction);
            assertEquals(form.words(), introduction.words());
            assertFalse(introduction.words().isBlank());
            assertFalse(introduction.at().isBefore(Deadline.start(after.date(), Cards.BERLIN)));
        }
        if (before.level() == Level.INTRODUCED) {
            assertEquals(Level.INTRODUCED, after.level(), "and nothing takes it away");
        }
        if (before.contactedAt() != null) {
            assertEquals(before.contactedAt(), after.contactedAt());
        }
        if (after.contactedAt() != null && before.contactedAt() == null) {
            assertTrue(after.homework().settled());
            assertTrue(before.ladder().allowsTheName() || form.warned());
        }
        if (after.stage() == Stage.INTRODUCED && before.stage() != Stage.INTRODUCED) {
            assertEquals(Level.INTRODUCED, after.level());
        }
        if (after.stage() == Stage.CONTACTED || after.stage() == Stage.IN_CONVERSATION) {
            assertNotNull(after.contactedAt());
        }
        assertEquals(after.stage().isOpen(), after.ended() == null);
    }

    private static boolean skipped(Referral before, Referral after) {
        return before.stage().compareTo(Stage.CONTACTED) < 0
                && before.contactedAt() == null
                && (after.stage() == Stage.IN_CONVERSATION || after.stage() == Stage.WON);
    }
}
