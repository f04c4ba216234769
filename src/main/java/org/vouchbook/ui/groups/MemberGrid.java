package org.vouchbook.ui.groups;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.GroupMember;
import org.vouchbook.domain.GroupReport;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;

/// The members of a networking group, a line each: score, one-to-ones, introductions (K4).
final class MemberGrid {
    private final GroupReport report;
    private final GroupWords words;
    private final GroupPane pane;
    private final GridPane grid = new GridPane(12, 6);

    MemberGrid(GroupReport report, GroupWords words, GroupPane pane) {
        this.report = report;
        this.words = words;
        this.pane = pane;
        grid.getStyleClass().add("member-grid");
        for (int i = 0; i < 5; i++) {
            var column = new ColumnConstraints();
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.NEVER);
            column.setMinWidth(i == 0 ? 120 : Region.USE_PREF_SIZE);
            column.setHalignment(i == 4 ? HPos.RIGHT : HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(
                0,
                head("groups.column.name"),
                head("groups.column.score"),
                head("groups.column.one_to_ones"),
                head("groups.column.in_out"));
        report.members().forEach(this::add);
    }

    Node node() {
        return grid;
    }

    private void add(GroupMember member) {
        var link = GroupPane.link(member.contact().displayName(), () -> pane.show(member));
        link.getStyleClass().add("member-name");
        Label below = new Label(words.member(member));
        below.getStyleClass().addAll("quiet", "small");
        below.setMinWidth(0);
        boolean gone = !member.membership().on(report.today());
        grid.addRow(
                grid.getRowCount(),
                new VBox(0, link, below),
                score(member),
                quiet(words.oneToOnes(member)),
                quiet(GroupWords.introductions(member)),
                buttons(member, gone));
        grid.getChildren().forEach(n -> GridPane.setValignment(n, VPos.CENTER));
    }

    private Node score(GroupMember member) {
        Scorecard card = member.card();
        var box = new HBox(
                6,
                GroupPane.radar(member),
                quiet(card == null ? "–" : words.words().number(card.score())));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node buttons(GroupMember member, boolean gone) {
        var edit = new Button(null, Icon.EDIT.node());
        edit.getStyleClass().addAll("flat", "small-button");
        edit.setAccessibleText(
                Messages.of("groups.edit_member", member.contact().displayName()));
        edit.setOnAction(_ -> pane.edit(member, report));
        var met = new Button(Messages.of("groups.one_to_one"));
        met.getStyleClass().add("small-button");
        met.setMinWidth(Region.USE_PREF_SIZE);
        met.setAccessibleText(
                Messages.of("groups.one_to_one.title", member.contact().displayName()));
        met.setOnAction(_ -> pane.oneToOne(member));
        met.setVisible(!gone);
        var box = new HBox(4, met, edit);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private static Label head(String key) {
        var label = quiet(Messages.of(key));
        label.getStyleClass().add("small");
        return label;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
