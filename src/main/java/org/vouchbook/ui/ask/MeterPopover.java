package org.vouchbook.ui.ask;

import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.EarnedRight;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.RightMeter;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.ServiceShown;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;
import org.vouchbook.ui.kit.Paragraph;
import org.vouchbook.workspace.Standpoint;

/// The five ways with the record that shows each, or what would (C1, C7).
final class MeterPopover {
    private final Standpoint at;
    private final Written words;
    private final Consumer<Way> go;
    private final Popover popover = new Popover();

    MeterPopover(Standpoint at, Written words, Consumer<Way> go) {
        this.at = at;
        this.words = words;
        this.go = go;
    }

    void show(Node owner) {
        var content = new VBox(8, strong(Messages.of("right.meter.title")));
        at.meter().segments().forEach(segment -> content.getChildren().add(line(segment)));
        Label hint = new Paragraph(Messages.of("right.meter.hint"));
        hint.getStyleClass().addAll("quiet", "small");
        content.getChildren().add(hint);
        if (at.meter().full() && at.earned() != EarnedRight.CONFIRMED) {
            content.getChildren().add(confirm());
        }
        content.getStyleClass().add("points");
        popover.setContentNode(content);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setAnimated(false);
        popover.show(owner);
    }

    /// A full meter leads to the interview that confirms it, and never straight to an ask (C8).
    private Node confirm() {
        var button = new Button(Messages.of("right.do.confirm_full"));
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> {
            popover.hide();
            go.accept(new Way.Add(RecordKind.INTERVIEW));
        });
        return button;
    }

    private Node line(RightMeter.Segment segment) {
        var line = new VBox(1, strong(Messages.of("right.way.", segment.way())), stands(segment));
        ServiceShown service = ServiceShown.of(at.file().records(), words.today());
        if (segment.way() == RightMeter.Way.SERVICE && !service.empty()) {
            Label how = new Paragraph(served(service));
            how.getStyleClass().addAll("quiet", "small");
            how.setId("service-shown");
            line.getChildren().add(how);
        }
        return line;
    }

    /// How much there was in twelve months, and how fast they had it (C2).
    private String served(ServiceShown service) {
        var said = new ArrayList<String>();
        if (service.results() > 0) {
            said.add(Messages.of("right.served.results", service.results()));
        }
        ServiceShown.middle(service.solved())
                .ifPresent(days -> said.add(
                        Messages.of("right.served.solved", service.solved().size(), days)));
        ServiceShown.middle(service.kept())
                .ifPresent(days ->
                        said.add(Messages.of("right.served.kept", service.kept().size(), days)));
        return Messages.of("right.served.shown", String.join(Messages.of("right.served.between"), said));
    }

    private Labeled stands(RightMeter.Segment segment) {
        Row row = segment.row();
        LocalDate date = segment.date();
        Labeled said;
        if (segment.way() == RightMeter.Way.AHEAD && row == null) {
            String how = Messages.of("right.way_how.", segment.way());
            said = link(Messages.of("right.meter.none", how), new Way.Add(RecordKind.ANTICIPATION));
        } else if (row == null || date == null) {
            boolean complaint = segment.way() == RightMeter.Way.SERVICE
                    && !at.facts().complaints().isEmpty();
            said = new Paragraph(
                    complaint
                            ? Messages.of("right.meter.complaint")
                            : Messages.of("right.meter.none", Messages.of("right.way_how.", segment.way())));
        } else if (row instanceof Referral) {
            // Its card stands on the board, which this panel does not know; the tab with the referrals has it too.
            said = new Paragraph(Messages.of("right.meter.on", words.on(date)));
        } else {
            said = link(
                    Messages.of("right.meter.on", words.on(date)),
                    row instanceof Interaction happened ? new Way.Happened(happened) : new Way.Open(row));
        }
        said.getStyleClass().addAll("quiet", "small");
        return said;
    }

    private Hyperlink link(String text, Way way) {
        var link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMinHeight(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            popover.hide();
            go.accept(way);
        });
        link.getStyleClass().add("reason");
        return link;
    }

    private static Label strong(String text) {
        Label label = new Paragraph(text);
        label.getStyleClass().add("strong");
        return label;
    }
}
