package org.vouchbook.ui.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.AskPath;
import org.vouchbook.domain.AskPoints;
import org.vouchbook.domain.WayBack;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Standpoint;

/// May I ask? The verdict below the radar: its reasons, each a link to its record, and what takes it away.
final class VerdictCard {
    private final RightViewModel model;
    private final Consumer<Way> go;
    private final Consumer<Ask.Way> ask;
    private final VBox node = new VBox();
    private Button introduction = new Button();
    private boolean offering;

    /// @param go follows a way
    /// @param ask opens an ask
    VerdictCard(RightViewModel model, Consumer<Way> go, Consumer<Ask.Way> ask) {
        this.model = model;
        this.go = go;
        this.ask = ask;
        node.managedProperty().bind(node.visibleProperty());
        model.standpointProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    /// Puts the keyboard on the ask as soon as there is one: what was just answered may have been the last that lacked.
    void offerAsk() {
        offering = true;
        focusAsk();
    }

    private void show() {
        node.getChildren().clear();
        model.verdict().ifPresent(this::fill);
        node.setVisible(!node.getChildren().isEmpty());
        focusAsk();
    }

    private void focusAsk() {
        if (offering && model.verdict().filter(VerdictText::ready).isPresent()) {
            offering = false;
            introduction.requestFocus();
        }
    }

    private void fill(VerdictText verdict) {
        String tone = verdict.tone().name().toLowerCase(Locale.ROOT);
        node.getStyleClass().setAll("card", "verdict", tone);
        node.getChildren().add(head(verdict));
        Optional.ofNullable(model.standpointProperty().get())
                .ifPresent(at -> node.getChildren()
                        .addAll(
                                new MeterLine(at, model.words(), go),
                                new ConditionsLine(new ConditionWords(at.conditions(), model.words()), go)));
        if (!verdict.caution().isEmpty()) {
            Label caution = new Label(verdict.caution());
            caution.setWrapText(true);
            caution.setMinHeight(Label.USE_PREF_SIZE);
            node.getChildren().add(caution);
        }
        WayBack back = verdict.back();
        if (back != null) {
            node.getChildren().add(rungs(back));
            back.next().ifPresent(rung -> node.getChildren().add(climb(back, rung)));
        }
        verdict.reasons().forEach(r -> node.getChildren().add(link(r)));
        verdict.now().forEach(s -> node.getChildren().add(step(s, true)));
        if (!verdict.then().isEmpty()) {
            Label then = new Label(Messages.of("right.then", verdict.then().size()));
            then.getStyleClass().addAll("quiet", "small");
            node.getChildren().add(then);
            verdict.then().forEach(s -> node.getChildren().add(step(s, false)));
        }
        List<Node> offers = offers(verdict);
        if (!offers.isEmpty()) {
            var row = new FlowPane(8, 8);
            row.getChildren().setAll(offers);
            row.setPadding(new Insets(4, 0, 0, 0));
            node.getChildren().add(row);
        }
    }

    private HBox head(VerdictText verdict) {
        Label title = new Label(verdict.title());
        title.getStyleClass().addAll("verdict-title", "strong");
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, title);
        head.setAlignment(Pos.CENTER_LEFT);
        AskPoints points = verdict.points();
        if (points != null) {
            var sum = new Button(Messages.of("right.points.sum", points.sum()));
            sum.getStyleClass().addAll("flat", "verdict-points");
            sum.setAccessibleText(Messages.of("right.points.spoken", points.sum()));
            sum.setOnAction(_ -> Optional.ofNullable(model.standpointProperty().get())
                    .ifPresent(at -> new PointsPopover(at, model.words()).show(points, go, sum)));
            head.getChildren().add(sum);
        }
        return head;
    }

    private Hyperlink link(Reason reason) {
        var link = new Hyperlink(reason.text());
        link.getStyleClass().add("reason");
        link.setWrapText(true);
        link.setMinHeight(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            go.accept(reason.way());
        });
        return link;
    }

    private Node step(Step step, boolean first) {
        if (step.button().isEmpty()) {
            return link(step.reason());
        }
        var button = new Button(step.button());
        button.getStyleClass().add(first ? "accent" : "small-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleHelp(step.reason().text());
        button.setOnAction(_ -> go.accept(step.way()));
        var box = new VBox(first ? 8 : 4, link(step.reason()));
        WayBack back = step.back();
        if (back != null && first) {
            box.getChildren().add(rungs(back));
        }
        box.getChildren().add(button);
        return box;
    }

    private Node rungs(WayBack back) {
        return new WayBackPart(back, new WayBackWords(model.words()), go).node();
    }

    private Button climb(WayBack back, WayBack.Rung rung) {
        var button = new Button(Messages.of("right.do.rung.", rung));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> go.accept(new Way.Climb(back, rung)));
        return button;
    }

    /// An ask where there is a way to one; before, there is the talk that plants the request (B9, E1), which needs no
    /// right.
    private List<Node> offers(VerdictText verdict) {
        if (!verdict.ready()) {
            var offers = new ArrayList<Node>();
            if (plants()) {
                offers.add(planting());
            }
            if (verdict.path() instanceof AskPath.WithReason) {
                offers.add(anyway());
            }
            return offers;
        }
        introduction = offer("right.do.introduction", Ask.Way.INTRODUCTION);
        introduction.getStyleClass().add("accent");
        var words = new Button(Messages.of("right.do.words"));
        words.setMinWidth(Button.USE_PREF_SIZE);
        words.setOnAction(_ -> go.accept(Way.Elsewhere.WORDS));
        return verdict.rockSolid()
                ? List.of(introduction, words)
                : List.of(introduction, offer("right.do.permission", Ask.Way.PERMISSION), words);
    }

    private Hyperlink anyway() {
        var anyway = new Hyperlink(Messages.of("right.do.anyway"));
        anyway.setOnAction(_ -> {
            anyway.setVisited(false);
            ask.accept(Ask.Way.INTRODUCTION);
        });
        return anyway;
    }

    /// After a sale the request is planted, whatever keeps an ask away (E1); whoever was asked knows already.
    private boolean plants() {
        Standpoint at = model.standpointProperty().get();
        return at != null
                && !at.file().sales().isEmpty()
                && at.file().planted().isEmpty()
                && at.file().asks().stream().noneMatch(Ask::asked);
    }

    private Button planting() {
        var button = new Button(Messages.of("right.do.plant"));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> go.accept(new Way.Add(RecordKind.PLANTED)));
        return button;
    }

    private Button offer(String key, Ask.Way way) {
        var button = new Button(Messages.of(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> ask.accept(way));
        return button;
    }
}
