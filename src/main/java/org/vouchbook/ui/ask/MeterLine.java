package org.vouchbook.ui.ask;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.vouchbook.domain.RightMeter;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Standpoint;

/// The five ways to earn the right to ask as five small segments, and whether it is believed or confirmed (C1, B18);
/// opens what each stands on.
final class MeterLine extends Button {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    /// @param go follows a way
    MeterLine(Standpoint at, Written words, Consumer<Way> go) {
        var segments = new HBox(3);
        segments.setAlignment(Pos.CENTER_LEFT);
        segments.setMinWidth(USE_PREF_SIZE);
        for (RightMeter.Segment segment : at.meter().segments()) {
            var part = new Region();
            part.getStyleClass().add("segment");
            part.pseudoClassStateChanged(SHOWN, segment.shown());
            segments.getChildren().add(part);
        }
        String earned = Messages.of("right.earned.", at.earned());
        int shown = at.meter().shown();
        var said = new Label(Messages.of("right.meter", shown, earned));
        said.getStyleClass().addAll("quiet", "small");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        var line = new HBox(8, segments, said);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        getStyleClass().addAll("flat", "right-meter");
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(Messages.of("right.meter.spoken", shown, earned));
        setOnAction(_ -> new MeterPopover(at, words, go).show(this));
    }
}
