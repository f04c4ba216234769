package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.support.TestBook;

class TodayRestTest {
    @TempDir
    Path folder;

    @Test
    void aRenewalIsShownAndALongSilenceIsNoLateDutyOfAReferral() {
        try (var book = new TestBook(folder)) {
            Contact ana = book.add("Ana", "Alves");
            LocalDate before = book.today().minusDays(900);
            book.timeline().log(ana.id(), InteractionKind.CALL, Direction.TO_THEM, before, "", null);
            book.put(new Sale(
                    book.workspace().ids().getAsLong(),
                    ana.id(),
                    null,
                    SaleKind.FIRST,
                    Money.of(100, "EUR"),
                    before,
                    "care",
                    Origin.EXISTING,
                    book.today().plusDays(10),
                    book.workspace().now()));
            TodayPicture picture = book.day().read();
            List<FollowUpKind> shown = picture.parts().values().stream()
                    .flatMap(part -> part.lines().stream())
                    .map(line -> line.followUp().kind())
                    .toList();
            assertTrue(shown.contains(FollowUpKind.RENEWAL), shown::toString);
            assertTrue(shown.contains(FollowUpKind.RECONNECT), shown::toString);
            assertEquals(0, picture.card().now().onTime().of());
        }
    }
}
