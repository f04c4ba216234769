package org.vouchbook.ui.person;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;

/// Below the ideas: why would they refer us? A question while no reason is noted, then what strengthens one (B15).
final class ReasonPart {
    private final IdeasViewModel model;
    private final ReasonWays ways;
    private final HBox node = new HBox(10);

    ReasonPart(IdeasViewModel model, ReasonWays ways) {
        this.model = model;
        this.ways = ways;
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("ideas");
        node.managedProperty().bind(node.visibleProperty());
        model.thoughtProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Thought thought) {
        ReferReason next = thought.next();
        node.getChildren().clear();
        if (!thought.missing().isEmpty()) {
            node.getChildren()
                    .add(link(Messages.of("person.idea.why", thought.missing()), "person.idea.why_from", ways.add()));
        } else if (next != null) {
            String words = Messages.of(
                    "person.idea.action", Written.quote(Text.line(next.reason())), Written.quote(next.nextAction()));
            var done = new Button(Messages.of("person.idea.done"));
            done.getStyleClass().add("small-button");
            done.setMinWidth(Button.USE_PREF_SIZE);
            done.setAccessibleText(Messages.of("person.idea.done_spoken", words));
            done.setTooltip(new Tooltip(Messages.of("person.idea.action_logs")));
            done.setOnAction(_ -> {
                done.setDisable(true);
                model.done(next);
            });
            node.getChildren()
                    .addAll(
                            link(
                                    words,
                                    "person.idea.action_from",
                                    () -> ways.edit().accept(next)),
                            done);
        }
        node.setVisible(!node.getChildren().isEmpty());
    }

    private static Hyperlink link(String words, String help, Runnable action) {
        var link = new Hyperlink(words);
        link.getStyleClass().add("reason");
        link.setWrapText(true);
        link.setMinHeight(Hyperlink.USE_PREF_SIZE);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setTooltip(new Tooltip(Messages.of(help)));
        link.setAccessibleHelp(Messages.of(help));
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        HBox.setHgrow(link, Priority.ALWAYS);
        return link;
    }
}
