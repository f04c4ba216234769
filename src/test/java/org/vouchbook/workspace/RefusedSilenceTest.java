package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Consent;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Referral;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.TestBook;

/// Whoever does not want to be contacted is not to be taken up again, however long the silence (L10); once they agree,
/// they are.
class RefusedSilenceTest {
    @TempDir
    Path folder;

    @Test
    void theSilenceOfWhoRefusedIsNoDuty() {
        try (var book = new TestBook(folder)) {
            Contact ana = book.add("Ana", "Alves");
            Contact ben = book.add("Ben", "Brown");
            LocalDate before = book.today().minusDays(900);
            List.of(ana, ben)
                    .forEach(who ->
                            book.timeline().log(who.id(), InteractionKind.CALL, Direction.TO_THEM, before, "", null));
            var today = book.day();
            assertEquals(Set.of(ana.id(), ben.id()), silent(today));
            Referral card = Fixtures.referral(book.workspace().ids().getAsLong(), ana.id(), ben.id());
            book.put(card.edit()
                    .consent(new Consent(Consent.State.REFUSED, book.today()))
                    .build());
            assertEquals(Set.of(ana.id()), silent(today));
            book.put(card);
            assertEquals(Set.of(ana.id(), ben.id()), silent(today));
        }
    }

    private static Set<Long> silent(Today today) {
        return today.read().of(TodayLine.Section.RECONNECT).stream()
                .map(line -> line.person().id())
                .collect(Collectors.toSet());
    }
}
