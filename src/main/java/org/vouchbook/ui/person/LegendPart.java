package org.vouchbook.ui.person;

import atlantafx.base.controls.Popover;
import java.util.Arrays;
import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Axis;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Paragraph;

/// How to read the radar: what each side asks, and what the areas between them stand for.
final class LegendPart {
    private LegendPart() {}

    static void show(Node owner) {
        VBox content = new VBox();
        content.getStyleClass().add("legend");
        Arrays.stream(Axis.values())
                .sorted(Comparator.comparingInt(Axis::buildOrder))
                .map(LegendPart::axis)
                .forEach(content.getChildren()::add);
        content.getChildren().addAll(quiet("person.legend.areas"), quiet("person.legend.rate"));
        Popover popover = new Popover(content);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setAnimated(false);
        popover.show(owner);
    }

    private static Node axis(Axis axis) {
        Label name = new Label(Messages.of("axis.", axis), new AxisDot().show(axis));
        name.getStyleClass().add("strong");
        name.setMinWidth(100);
        Label question = new Paragraph(RadarWords.question(axis));
        return new HBox(8, name, question);
    }

    private static Label quiet(String key) {
        Label label = new Paragraph(Messages.of(key));
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }
}
