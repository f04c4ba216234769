package org.vouchbook.ui.settings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.vouchbook.domain.ProgrammeCheck;
import org.vouchbook.ui.Changes;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.ProgrammeLines;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Written;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Shown;
import org.vouchbook.workspace.Figures;

/// Is my programme complete? Its three parts as a check-list (N3), read while it is in sight.
final class ProgrammePart extends VBox {
    private final Session session;
    private final Label title = new Label();
    private final VBox lines = new VBox(10);

    ProgrammePart(Session session) {
        super(10);
        this.session = session;
        getStyleClass().add("panel");
        setMaxWidth(700);
        title.getStyleClass().add("section-title");
        // In a large book the counting takes a while.
        title.managedProperty().bind(title.textProperty().isNotEmpty());
        lines.getChildren().setAll(TagRhythmRow.quiet(Messages.of("figures.counting")));
        getChildren().setAll(title, TagRhythmRow.quiet(Messages.of("settings.programme.why")), lines);
        Shown.follow(this, this::follow);
    }

    private Subscription follow() {
        read();
        Changes changes = session.changes();
        return changes.onChange(_ -> read()).and(changes.onReassessed(this::read));
    }

    private void read() {
        int weekly = session.rules().weekly();
        var figures = new Figures(session.workspace(), session.agenda());
        session.background().run(() -> figures.check(figures.months(), weekly), this::show);
    }

    private void show(ProgrammeCheck check) {
        var words = new Written(session.locale(), session.workspace().today());
        title.setText(ProgrammeLines.title(check));
        List<Node> made = ProgrammeLines.of(check, words::month, words::shortDay).stream()
                .map(ProgrammePart::line)
                .toList();
        lines.getChildren().setAll(made);
    }

    private static Node line(ProgrammeLines.Line line) {
        Node mark = (line.there() ? Icon.DONE : Icon.WARNING).node();
        mark.getStyleClass().add(line.there() ? "check-there" : "check-missing");
        var name = new Label(line.name());
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setPrefWidth(210);
        Label stands = TagRhythmRow.quiet(line.stands());
        HBox.setHgrow(stands, Priority.ALWAYS);
        var row = new HBox(12, mark, name, stands);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(Messages.of(
                line.there() ? "settings.programme.there" : "settings.programme.missing", line.name(), line.stands()));
        return row;
    }
}
