package org.vouchbook.ui.person;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Pinnacle;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.ChipButton;
import org.vouchbook.ui.kit.Tone;
import org.vouchbook.workspace.PersonFile;

/// The badge of a relationship that stands at its height (J19). It says what it stands on, also when pressed: a tool
/// tip alone could not be reached with the keyboard.
final class PinnacleChip {
    private final PersonViewModel model;
    private final Tooltip tip = new Tooltip();
    private final ChipButton node = new ChipButton(Tone.SUCCESS, this::say);

    PinnacleChip(PersonViewModel model) {
        this.model = model;
        node.setText(Messages.of("person.pinnacle"));
        node.getStyleClass().add("pinnacle");
        tip.setWrapText(true);
        tip.setMaxWidth(320);
        tip.setAutoHide(true);
        node.setTooltip(tip);
        node.managedProperty().bind(node.visibleProperty());
        model.fileProperty().subscribe(this::show);
        model.policyProperty().subscribe(() -> show(model.fileProperty().get()));
    }

    Node node() {
        return node;
    }

    private void say() {
        Point2D at = node.localToScreen(0, node.getHeight() + 4);
        tip.show(node, at.getX(), at.getY());
    }

    private void show(@Nullable PersonFile file) {
        Pinnacle pinnacle = file == null
                ? null
                : file.pinnacle(model.policyProperty().get(), model.today(), model.zone())
                        .orElse(null);
        node.setVisible(pinnacle != null);
        if (pinnacle != null) {
            String words = words(pinnacle);
            tip.setText(words);
            node.setAccessibleText(Messages.of("person.pinnacle_spoken", words));
        }
    }

    private String words(Pinnacle pinnacle) {
        String quarters = pinnacle.quarters().stream()
                .map(b -> Messages.of(
                        "person.pinnacle.quarter",
                        b.quarter().number(),
                        String.valueOf(b.quarter().first().getYear()),
                        b.introductions()))
                .collect(Collectors.joining(Messages.of("person.pinnacle.and")));
        var format = new DecimalFormat(
                "0.#", DecimalFormatSymbols.getInstance(model.words().locale()));
        return Messages.of("person.pinnacle.why", format.format(pinnacle.high()), quarters);
    }
}
