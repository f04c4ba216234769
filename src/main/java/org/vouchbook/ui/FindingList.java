package org.vouchbook.ui;

import java.util.function.Consumer;
import javafx.collections.ObservableList;
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
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Shown;

/// What the check says of a text: why, where, and a fix at one click.
public final class FindingList extends VBox {
    /// Rows beyond these would push the buttons out of the window.
    private static final int MOST = 3;

    private final ObservableList<Finding> findings;
    private final Consumer<Finding> onShow;
    private final Consumer<Finding> onFix;

    /// @param onShow selects the place in the text
    /// @param onFix puts it right
    public FindingList(ObservableList<Finding> findings, Consumer<Finding> onShow, Consumer<Finding> onFix) {
        super(6);
        this.findings = findings;
        this.onShow = onShow;
        this.onFix = onFix;
        getStyleClass().add("findings");
        Shown.follow(this, findings, this::show);
        show();
    }

    private void show() {
        getChildren().setAll(findings.stream().limit(MOST).map(this::row).toList());
        if (findings.size() > MOST) {
            var more = new Label(Messages.of("words.more", findings.size() - MOST));
            more.getStyleClass().add("quiet");
            getChildren().add(more);
        }
        setVisible(!findings.isEmpty());
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
        fix.setOnAction(_ -> onFix.accept(finding));
        row.getChildren().add(fix);
        return row;
    }
}
