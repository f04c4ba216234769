package org.vouchbook.ui.ask;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Paragraph;

/// What stands above an ask: whether who, when and how are right, and the three who gain (B8, B10, E7, E8, E11).
final class Preflight extends VBox {
    private final AskForm ask;
    private final VBox checks = new VBox(6);
    private final VBox gains = new VBox(4);

    private final Consumer<Way> go;

    /// @param go follows the way of a reason
    Preflight(AskForm ask, Consumer<Way> go) {
        super(10);
        this.ask = ask;
        this.go = go;
        checks.getStyleClass().add("preflight");
        Label title = new Label(Messages.of("right.gain.title"));
        title.getStyleClass().add("strong");
        var card = new VBox(6, title, gains);
        card.getStyleClass().addAll("card", "success");
        Label known = new Paragraph(ask.known());
        known.getStyleClass().add("quiet");
        getChildren().addAll(checks, known);
        if (!ask.tooEarly().isEmpty()) {
            getChildren().add(new Paragraph(ask.tooEarly()));
        }
        getChildren().add(card);
        ask.onChange(this::show);
        show();
    }

    private void show() {
        checks.getChildren().setAll(ask.checks().stream().map(this::line).toList());
        List<Paragraph> lines = ask.gains().stream().map(Paragraph::new).toList();
        gains.getChildren().setAll(lines);
    }

    private Node line(Check check) {
        Text icon = (check.green() ? Icon.DONE : Icon.WARNING).node();
        icon.getStyleClass().add(check.green() ? "check-green" : "check-red");
        Label what = new Label(check.what());
        what.getStyleClass().add("strong");
        what.setMinWidth(52);
        Labeled reason = reason(check);
        HBox.setHgrow(reason, Priority.ALWAYS);
        var line = new HBox(8, icon, what, reason);
        line.setAlignment(Pos.TOP_LEFT);
        line.setAccessibleText(Messages.of(
                check.green() ? "right.check.spoken_green" : "right.check.spoken_red", check.what(), check.reason()));
        return line;
    }

    /// What stands on a record leads there; what was typed stays.
    private Labeled reason(Check check) {
        Way way = check.way();
        if (!(way instanceof Way.Open || way instanceof Way.Happened)) {
            return new Paragraph(check.reason());
        }
        var link = new Hyperlink(check.reason());
        link.getStyleClass().add("reason");
        link.setWrapText(true);
        link.setMinHeight(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            go.accept(way);
        });
        return link;
    }
}
