package org.vouchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.report.Point;

class RadarChartTest extends KitTest {
    private final List<String> rated = new ArrayList<>();
    private @Nullable RadarChart shown;

    @Test
    void aDraggedHandleRatesOnceWhenLetGo() {
        open(MARTA);
        moveTo(at(Axis.LIKING, 9)).press(MouseButton.PRIMARY).moveTo(at(Axis.LIKING, 5.6));
        assertEquals(List.of(), rated);
        assertEquals("Liking 5.5", handle(Axis.LIKING).getAccessibleText());
        release(MouseButton.PRIMARY);
        assertEquals(List.of("LIKING 5.5"), rated);
    }

    @Test
    void aDragOutsideEndsAtTheLimits() {
        open(MARTA);
        moveTo(at(Axis.CREDIBILITY, 8)).press(MouseButton.PRIMARY).moveTo(at(Axis.CREDIBILITY, 13));
        release(MouseButton.PRIMARY);
        moveTo(at(Axis.COMMITMENT, 6)).press(MouseButton.PRIMARY).moveTo(at(Axis.LIKING, 4));
        release(MouseButton.PRIMARY);
        assertEquals(List.of("CREDIBILITY 10.0", "COMMITMENT 0.0"), rated);
    }

    @Test
    void fromTheMiddleTheDirectionChoosesTheAxis() {
        open(null);
        moveTo(at(Axis.LIKING, 0)).press(MouseButton.PRIMARY).moveTo(at(Axis.COMMITMENT, 4));
        release(MouseButton.PRIMARY);
        assertEquals(List.of("COMMITMENT 4.0"), rated);
    }

    @Test
    void aDragBackAndAPressOffTheAxesRateNothing() {
        open(MARTA);
        moveTo(at(Axis.LIKING, 9)).press(MouseButton.PRIMARY).moveTo(at(Axis.LIKING, 3));
        moveTo(at(Axis.LIKING, 9)).release(MouseButton.PRIMARY);
        clickOn(at(Axis.LIKING, 3).add(40, 0));
        assertEquals(List.of(), rated);
    }

    @Test
    void escapeDropsADrag() {
        open(MARTA);
        moveTo(at(Axis.LIKING, 9)).press(MouseButton.PRIMARY).moveTo(at(Axis.LIKING, 3));
        push(KeyCode.ESCAPE);
        assertEquals("Liking 9", handle(Axis.LIKING).getAccessibleText());
        release(MouseButton.PRIMARY);
        assertEquals(List.of(), rated);
    }

    @Test
    void tabGoesRoundTheAxesAndArrowsRateInHalfSteps() {
        open(MARTA);
        focus(Axis.LIKING);
        push(KeyCode.DOWN);
        push(KeyCode.TAB);
        push(KeyCode.RIGHT);
        push(KeyCode.TAB);
        push(KeyCode.HOME);
        push(KeyCode.TAB);
        push(KeyCode.END);
        assertEquals(List.of("LIKING 8.5", "RECIPROCITY 7.5", "COMMITMENT 0.0", "CREDIBILITY 10.0"), rated);
    }

    @Test
    void aHeldArrowRatesOnceAndTheTopStops() {
        open(MARTA);
        focus(Axis.LIKING);
        press(KeyCode.UP);
        KeyEvent repeated = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UP, false, false, false, false);
        for (int i = 0; i < 3; i++) {
            fx(() -> {
                handle(Axis.LIKING).fireEvent(repeated);
                return true;
            });
        }
        assertEquals(List.of(), rated);
        release(KeyCode.UP);
        push(KeyCode.UP);
        assertEquals(List.of("LIKING 10.0"), rated);
    }

    @Test
    void aTypedNumberCountsAfterEnter() {
        open(MARTA);
        focus(Axis.RECIPROCITY);
        type(KeyCode.DIGIT7, KeyCode.COMMA, KeyCode.DIGIT5);
        assertEquals(List.of(), rated);
        lookup("7,5").query();
        push(KeyCode.ENTER);
        type(KeyCode.DIGIT1, KeyCode.DIGIT0);
        push(KeyCode.ENTER);
        type(KeyCode.DIGIT4, KeyCode.PERIOD, KeyCode.DIGIT2);
        push(KeyCode.ENTER);
        assertEquals(List.of("RECIPROCITY 7.5", "RECIPROCITY 10.0", "RECIPROCITY 4.0"), rated);
    }

    @Test
    void aTypedNumberCountsAfterAPauseOrOnLeaving() {
        open(MARTA);
        focus(Axis.LIKING);
        type(KeyCode.DIGIT3);
        await("the pause to pass", () -> rated.equals(List.of("LIKING 3.0")));
        type(KeyCode.DIGIT4);
        push(KeyCode.TAB);
        assertEquals(List.of("LIKING 3.0", "LIKING 4.0"), rated);
    }

    @Test
    void escapeDropsATypedNumberAndLettersAreIgnored() {
        open(MARTA);
        focus(Axis.LIKING);
        type(KeyCode.DIGIT3, KeyCode.A);
        push(KeyCode.ESCAPE);
        push(KeyCode.TAB);
        assertEquals(List.of(), rated);
        lookup("9").query();
    }

    @Test
    void theSameValueIsNoRating() {
        open(MARTA);
        focus(Axis.LIKING);
        type(KeyCode.DIGIT9);
        push(KeyCode.ENTER);
        assertEquals(List.of(), rated);
    }

    @Test
    void whatMayNotBeEditedIgnoresMouseAndKeys() {
        open(MARTA);
        fx(() -> {
            chart().editableProperty().set(false);
            return true;
        });
        drag(at(Axis.LIKING, 9), MouseButton.PRIMARY).dropTo(at(Axis.LIKING, 2));
        assertFalse(handle(Axis.LIKING).isFocusTraversable());
        assertEquals(List.of(), rated);
    }

    @Test
    void aRatingStandsUntilItIsAnsweredAndGoesWhenItIsRefused() {
        open(MARTA);
        focus(Axis.LIKING);
        push(KeyCode.DOWN);
        assertEquals("Liking 8.5", handle(Axis.LIKING).getAccessibleText());
        fx(() -> {
            chart().revert();
            return true;
        });
        assertEquals("Liking 9", handle(Axis.LIKING).getAccessibleText());
    }

    @Test
    void everyValueIsSaidInWords() {
        open(MARTA);
        assertEquals("Liking 9.0, Reciprocity 7.0, Commitment 6.0, Credibility 8.0", chart().getAccessibleText());
        Node handle = handle(Axis.CREDIBILITY);
        assertEquals(AccessibleRole.SLIDER, handle.getAccessibleRole());
        assertEquals(8.0, fx(() -> handle.queryAccessibleAttribute(AccessibleAttribute.VALUE)));
        fx(() -> {
            handle.executeAccessibleAction(AccessibleAction.INCREMENT);
            return true;
        });
        assertEquals(List.of("CREDIBILITY 8.5"), rated);
        assertTrue(chart().getAccessibleText().endsWith("Credibility 8.5"));
    }

    @Test
    void nothingRatedShowsTheHint() {
        open(null);
        assertTrue(lookup("Drag a dot or type a number").query().isVisible());
        assertEquals("not rated", chart().getAccessibleText());
    }

    private void open(@Nullable Scorecard card) {
        showDressed(500, 360, Theme.Appearance.LIGHT, () -> {
            RadarChart chart = new RadarChart(labels());
            chart.scorecardProperty().set(card);
            chart.editableProperty().set(true);
            chart.setOnRate((axis, value) -> rated.add(axis + " " + value));
            shown = chart;
            return new StackPane(chart);
        });
    }

    private RadarChart chart() {
        return Objects.requireNonNull(shown);
    }

    private void focus(Axis axis) {
        fx(() -> {
            chart().focus(axis);
            return true;
        });
    }

    private Node handle(Axis axis) {
        return fx(() -> chart().lookupAll(".handle").stream()
                .map(Node::getParent)
                .filter(node -> node.getStyleClass().contains(axis.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow());
    }

    private Point2D at(Axis axis, double value) {
        return fx(() -> {
            Point spot = chart().geometry().point(axis, value);
            return chart().localToScreen(spot.x(), spot.y());
        });
    }
}
