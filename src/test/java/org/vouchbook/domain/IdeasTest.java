package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;

/// The next move from a birthday that is near, and from what a prospect needs (J7, G3).
class IdeasTest {
    private static final LocalDate TODAY = Fixtures.TODAY;
    private final List<Interaction> happened = new ArrayList<>();

    private List<Idea> ideas(Axis axis, Contact contact, Referral... referrals) {
        return new Ideas(contact, happened, List.of(referrals), List.of(), List.of(), List.of(), TODAY).of(axis);
    }

    private static Contact born(LocalDate next) {
        return Contact.named(1, "Ana", "Lima", Fixtures.NOW)
                .birthday(Birthday.of(next.minusYears(40)))
                .build();
    }

    @Test
    void aBirthdayWithinThreeWeeksIsAnIdeaUntilItWasWished() {
        LocalDate day = TODAY.plusDays(21);
        Contact ana = born(day);
        assertEquals(List.of(new Idea(Idea.Source.BIRTHDAY, day.toString(), ana)), ideas(Axis.LIKING, ana));
        assertEquals(List.of(), ideas(Axis.LIKING, born(day.plusDays(1))));
        assertEquals(List.of(), ideas(Axis.RECIPROCITY, ana), "it speaks for liking alone");
        happened.add(new Interaction(
                9, 1, InteractionKind.MESSAGE, Direction.TO_THEM, TODAY.minusDays(20), "", Axis.LIKING, Fixtures.NOW));
        assertEquals(List.of(), ideas(Axis.LIKING, ana), "it was wished");
    }

    @Test
    void whatAProspectNeedsIsAnIdeaForReciprocity() {
        Contact ana = Fixtures.contact(1, "Ana", "Lima");
        Referral theirs = Fixtures.fullReferral(5, 7, 1);
        Referral fromThem = Fixtures.fullReferral(6, 1, 8);
        assertEquals(
                List.of(new Idea(Idea.Source.NEED, "light", theirs)),
                ideas(Axis.RECIPROCITY, ana, fromThem, theirs),
                "only where they are who was referred");
        assertEquals(List.of(), ideas(Axis.LIKING, ana, theirs));
    }
}
