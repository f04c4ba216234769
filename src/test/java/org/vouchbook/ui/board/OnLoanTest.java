package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.kit.ChipButton;

/// The relationship is on loan: what is overdue falls back on whoever lent it, and the open card says so (A9).
class OnLoanTest extends BoardTest {
    private static final String AT_RISK = "Reputation at risk";

    private boolean shown(String words) {
        return lookup(words).queryAll().stream()
                .anyMatch(node -> node.isVisible() && node.getScene() != null && allVisible(node));
    }

    private static boolean allVisible(Node node) {
        return node.getParent() == null || (node.getParent().isVisible() && allVisible(node.getParent()));
    }

    @Test
    void aSourceThatWasLetDownAndFellSilentIsNamed() {
        elsewhere(() -> {
            book.book.clock().advance(Duration.ofDays(100));
            book.session
                    .referrals()
                    .saveFacts(book.cleo.edit().note("never called").build());
        });
        said("1 source drying up");
        ChipButton chip = (ChipButton) styled("drying");
        String tip = fx(() -> chip.getTooltip().getText());
        assertTrue(tip.startsWith("Marta Oliveira brought 3 referrals and nobody since"), tip);
        clickOn(chip);
        assertEquals(List.of("figures REFERRERS"), ways.went, "it leads to what came before and after");
    }

    @Test
    void theChipComesWithTheFirstDutyThatIsLateAndGoesWithTheLast() {
        open(book.cleo, "Card");
        await("it is on loan", () -> shown("on loan from") && !shown(AT_RISK));
        elsewhere(() -> {
            book.book.clock().advance(Duration.ofDays(5));
            book.session
                    .referrals()
                    .saveFacts(book.cleo.edit().note("met again").build());
        });
        await("the thanks is late", () -> shown(AT_RISK));
        elsewhere(() -> book.session.agenda().followUps(book.cleo.id()).stream()
                .filter(duty -> duty.isOpen() && duty.kind().doneBy().isEmpty())
                .forEach(duty -> book.session
                        .agenda()
                        .done(
                                duty,
                                Way.SPOKEN,
                                InteractionKind.CALL,
                                "",
                                book.session.workspace().now(),
                                null)));
        await("nothing is late", () -> now(book.cleo).stage() == Stage.NAMED && !shown(AT_RISK));
    }
}
