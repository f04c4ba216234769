package org.vouchbook.ui.ask;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.TwoConditions;
import org.vouchbook.domain.TwoConditions.Since;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;

/// Since when they know that we look for introductions, and since when they are satisfied (B13): each opens the record
/// it stands on, or the form for what lacks.
final class ConditionsLine extends FlowPane {
    /// @param go follows a way
    ConditionsLine(TwoConditions conditions, Written words, Consumer<Way> go) {
        super(12, 2);
        getStyleClass().add("conditions");
        getChildren()
                .setAll(
                        link(
                                said("right.told_since", "right.told_not", conditions.told(), words),
                                way(conditions.told(), RecordKind.PLANTED),
                                go),
                        link(
                                said("right.satisfied_since", "right.satisfied_not", conditions.satisfied(), words),
                                way(conditions.satisfied(), RecordKind.SATISFACTION),
                                go));
    }

    private static String said(String since, String not, @Nullable Since shown, Written words) {
        return shown == null ? Messages.of(not) : Messages.of(since, words.shortDay(shown.date()));
    }

    private static Way way(@Nullable Since shown, RecordKind lacking) {
        return shown == null ? new Way.Add(lacking) : new Way.Open(shown.row());
    }

    private static Hyperlink link(String text, Way way, Consumer<Way> go) {
        var link = new Hyperlink(text);
        link.getStyleClass().addAll("condition", "small");
        link.setOnAction(_ -> {
            link.setVisited(false);
            go.accept(way);
        });
        return link;
    }
}
