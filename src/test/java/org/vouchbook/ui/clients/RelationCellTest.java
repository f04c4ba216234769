package org.vouchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Verdict;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.workspace.PersonRow;

/// Do they know us, like us, trust us? Three lights in the list, each at its edge, and in words (N4).
class RelationCellTest extends FxTest {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final LocalDate TODAY = Fixtures.TODAY;

    @Test
    void eachLightStandsForItself() {
        assertEquals(List.of(), lit(null, null));
        assertEquals(
                List.of(),
                lit(Fixtures.card(4.5, 9, 9, 9), TODAY.minusMonths(12)).stream()
                        .filter("KL"::contains)
                        .toList());
        assertEquals(List.of("K"), lit(null, TODAY.minusMonths(12).plusDays(1)));
        assertEquals(List.of("L"), lit(Fixtures.card(5, 9, 4.5, 9), null));
        assertEquals(List.of("L", "T"), lit(Fixtures.card(5, 0, 5, 0), null));
        assertEquals(List.of("T"), lit(Fixtures.card(4.5, 0, 6, 0), null));
    }

    @Test
    void theLightsAreSaidInWords() {
        assertEquals(
                "Knows you · Likes you · Trust under 5",
                RelationCell.words(RelationCell.lights(row(Fixtures.card(6, 9, 4, 9), TODAY), TODAY)));
        assertEquals(
                "No contact for a year · Liking under 5 · Trust under 5",
                RelationCell.words(RelationCell.lights(row(null, null), TODAY)));
    }

    private static List<String> lit(@Nullable Scorecard card, @Nullable LocalDate last) {
        return fx(() -> {
            var cell = new RelationCell(() -> TODAY);
            cell.show(row(card, last));
            return ((Parent) cell.getGraphic())
                    .getChildrenUnmodifiable().stream()
                            .filter(light -> light.getPseudoClassStates().contains(LIT))
                            .map(light -> ((Label) light).getText())
                            .toList();
        });
    }

    private static PersonRow row(@Nullable Scorecard card, @Nullable LocalDate last) {
        var verdict = new Verdict.ProveFirst();
        return new PersonRow(
                new PersonFacts(Fixtures.contact("Ana", "Lima"), card, last, 0, 0, 0),
                new AskReadiness(1, verdict, List.of(verdict)),
                Set.of());
    }
}
