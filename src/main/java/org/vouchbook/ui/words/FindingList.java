package org.vouchbook.ui.words;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.words.Finding;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;

/// What the check says of a draft: why, where, and a fix at one click.
final class FindingList extends VBox {
    /// Rows beyond these would push the buttons out of the window.
    private static final int MOST = 3;

    private final WordsViewModel model;
    private final Consumer<Finding> onShow;

    /// @param onShow selects the place in the text
    FindingList(WordsViewModel model, Consumer<Finding> onShow) {
        super(6);
        this.model = model;
        this.onShow = onShow;
        getStyleClass().add("findings");
        model.findings.subscribe(this::show);
        show();
    }

    private void show() {
        getChildren().setAll(model.findings.stream().limit(MOST).map(this::row).toList());
        if (model.findings.size() > MOST) {
            var more = new Label(Messages.of("words.more", model.findings.size() - MOST));
            more.getStyleClass().add("quiet");
            getChildren().add(more);
        }
        setVisible(!model.findings.isEmpty());
        setManaged(isVisible());
    }

    private Node row(Finding finding) {
        var why = new Hyperlink(Messages.of("words.rule.", finding.rule()));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.setMaxWidth(Double.MAX_VALUE);
        why.setOnAction(_ -> onShow.accept(finding));
        HBox.setHgrow(why, Priority.ALWAYS);
        var row = new HBox(10, Icon.WARNING.node(), why);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("finding");
        var fix = new Button(Messages.of("words.fix.", finding.rule()));
        fix.setMinWidth(Region.USE_PREF_SIZE);
        fix.setAccessibleText(fix.getText() + ": " + why.getText());
        fix.setOnAction(_ -> model.apply(finding));
        row.getChildren().add(fix);
        return row;
    }
}
