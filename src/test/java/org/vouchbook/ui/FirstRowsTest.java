package org.vouchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.FxTest;

/// Of a long list a screenful is made; all of it can be reached, in its order, also by keys.
class FirstRowsTest extends FxTest {
    private final Locale before = Locale.getDefault();
    private final List<Integer> made = new ArrayList<>();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    @Test
    void aThousandRecordsMakeAScreenfulAndTheRestIsReached() {
        VBox box = shown(1_130);
        assertEquals(FirstRows.FIRST, made.size());
        assertEquals("1,105 more", last(box).getText());
        fx(() -> {
            last(box).fire();
            return true;
        });
        assertEquals(FirstRows.FIRST + FirstRows.STEP, made.size());
        assertEquals("row 25", fx(() -> ((Button) box.getScene().getFocusOwner()).getText()));
        while (fx(() -> box.getChildren().getLast()) instanceof Hyperlink more) {
            fx(() -> {
                more.fire();
                return true;
            });
        }
        assertEquals(IntStream.range(0, 1_130).boxed().toList(), made);
        assertEquals(1_130, box.getChildren().size());
    }

    @Test
    void aShortListIsWhole() {
        VBox box = shown(FirstRows.FIRST);
        assertEquals(FirstRows.FIRST, made.size());
        assertTrue(box.getChildren().stream().noneMatch(Hyperlink.class::isInstance));
    }

    private VBox shown(int rows) {
        return (VBox) showScene(() -> {
                    var box = new VBox();
                    FirstRows.add(box, IntStream.range(0, rows).boxed().toList(), this::row);
                    return new Scene(box, 300, 400);
                })
                .getScene()
                .getRoot();
    }

    private Node row(int number) {
        made.add(number);
        return new Button("row " + number);
    }

    private static Hyperlink last(VBox box) {
        return (Hyperlink) box.getChildren().getLast();
    }
}
