package org.vouchbook.ui.board;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.vouchbook.domain.ThreeThanks;
import org.vouchbook.ui.Messages;

/// The dots ①②③: done, due, late.
final class Dots extends Region {
    static final double WIDTH = 33;
    private static final double RADIUS = 4;
    private final List<Circle> circles = List.of(new Circle(RADIUS), new Circle(RADIUS), new Circle(RADIUS));

    Dots() {
        circles.forEach(circle -> {
            circle.getStyleClass().setAll("dot", "later");
            circle.setManaged(false);
        });
        getChildren().addAll(circles);
    }

    void show(ThreeThanks thanks) {
        List<ThreeThanks.Dot> dots = List.of(thanks.first(), thanks.second(), thanks.third());
        for (int i = 0; i < circles.size(); i++) {
            String style = switch (dots.get(i)) {
                case DONE -> "done";
                case LATE -> "late";
                case TODAY -> "next";
                case LATER, NOT_YET -> "later";
            };
            if (!circles.get(i).getStyleClass().getLast().equals(style)) {
                circles.get(i).getStyleClass().setAll("dot", style);
            }
        }
    }

    static String spoken(ThreeThanks thanks) {
        return Messages.of(
                "board.dots",
                Messages.of("board.dot.", thanks.first()),
                Messages.of("board.dot.", thanks.second()),
                Messages.of("board.dot.", thanks.third()));
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < circles.size(); i++) {
            circles.get(i).setCenterX(RADIUS + 1 + i * 11.5);
            circles.get(i).setCenterY(getHeight() / 2);
        }
    }
}
