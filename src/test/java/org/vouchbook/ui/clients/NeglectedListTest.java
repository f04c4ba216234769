package org.vouchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PersonRow;

/// Among the neglected one sees who spoke last, and whoever was never contacted is late too (L1).
class NeglectedListTest extends ClientsPageFixture {
    @SuppressWarnings("NullAway.Init")
    NeglectedListTest() {}

    private List<Labeled> cells() {
        settle();
        return fx(() -> page.content().lookupAll(".last-contact").stream()
                .map(Labeled.class::cast)
                .filter(cell -> cell.isVisible()
                        && !Objects.toString(cell.getText(), "").isEmpty())
                .toList());
    }

    @Test
    void theListSaysWhoSpokeLast() {
        assertTrue(cells().stream().noneMatch(cell -> cell.getText().contains("\n")), "only there");
        clickOn("#quick-NEGLECTED");
        long id = idAt(0);
        Interaction last =
                session.people().open(id).orElseThrow().interactions().getFirst();
        String expected = Messages.of("spoke.", last.direction());
        assertTrue(
                cells().stream().anyMatch(cell -> cell.getText().endsWith("\n" + expected)),
                () -> expected + " in " + cells());
        List<Labeled> seen = cells();
        assertEquals(
                List.of(),
                fx(() -> seen.stream().filter(NeglectedListTest::isCut).toList()),
                "in full");
        fx(() -> {
            session.timeline().log(id, last.kind(), opposite(last.direction()), last.date(), "later that day", null);
            return true;
        });
        clickOn(Messages.of("clients.export")).clickOn(Messages.of("clients.export.csv"));
        Set<Long> met = fx(() -> table().getItems().stream()
                .filter(row -> row.facts().lastContact() != null)
                .map(PersonRow::id)
                .collect(Collectors.toSet()));
        assertEquals(met, exported.getLast().spokeLast().keySet(), "of all of them, not of those in sight");
        String changed = Messages.of("spoke.", opposite(last.direction()));
        assertEquals(
                1,
                cells().stream()
                        .filter(cell -> cell.getText().endsWith(changed))
                        .count(),
                "and follows the book");
    }

    private static boolean isCut(Labeled cell) {
        return !((Text) cell.lookup(".text")).getText().equals(cell.getText());
    }

    private static Direction opposite(Direction direction) {
        return direction == Direction.FROM_THEM ? Direction.TO_THEM : Direction.FROM_THEM;
    }
}
