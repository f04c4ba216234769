package org.vouchbook.ui.groups;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.GroupCommitment;
import org.vouchbook.domain.GroupMeeting;
import org.vouchbook.domain.GroupMember;
import org.vouchbook.domain.GroupReport;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Field.Person;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.MiniRadar;
import org.vouchbook.ui.kit.Paragraph;
import org.vouchbook.ui.kit.Tone;

/// One networking group: how it is cultivated, its members, what was agreed, its meetings.
final class GroupPane extends VBox {
    /// As wide as a day with its year, so that what was said stands in a line.
    private static final double DAY = 92;

    private final GroupsViewModel model;
    private final Consumer<Form> open;
    private final LongConsumer person;
    private final GroupExport export;

    /// @param open opens a form
    /// @param person shows a person
    /// @param export writes the group's sheet
    GroupPane(GroupsViewModel model, Consumer<Form> open, LongConsumer person, GroupExport export) {
        super(14);
        this.export = export;
        this.model = model;
        this.open = open;
        this.person = person;
        getStyleClass().add("group-pane");
        model.open().tell(this::show);
    }

    private void show(@Nullable GroupReport report) {
        getChildren().clear();
        if (report != null) {
            var words = new GroupWords(model.words());
            getChildren().addAll(head(report, words), actions(report));
            report.longestUnmet().ifPresent(m -> getChildren().add(next(m, words)));
            getChildren()
                    .addAll(
                            section(
                                    "groups.members",
                                    report.members().size(),
                                    new MemberGrid(report, words, this).node()),
                            section("groups.commitments", report.commitments().size(), commitments(report, words)),
                            section("groups.meetings", report.meetings().size(), meetings(report, words)));
        }
    }

    private Node head(GroupReport report, GroupWords words) {
        NetworkingGroup group = report.group();
        var name = new Paragraph(group.name(), "group-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var edit = button("groups.edit", Icon.EDIT);
        edit.setOnAction(_ -> open.accept(model.forms().group(group)));
        var csv = button("groups.csv", Icon.FILE);
        csv.setOnAction(_ -> export.csv(report));
        var pdf = button("groups.pdf", Icon.PRINT);
        pdf.setOnAction(_ -> export.pdf(report, words));
        var top = new HBox(8, name, csv, pdf, edit);
        top.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(4, top, new Paragraph(words.facts(report), "quiet"));
        if (!group.note().isEmpty()) {
            head.getChildren().add(new Paragraph(group.note(), "quiet"));
        }
        head.getChildren()
                .addAll(
                        new Paragraph(words.figures(report), "strong"),
                        new Paragraph(words.balance(report), "group-balance"));
        String radar = words.radar(report);
        if (!radar.isEmpty()) {
            head.getChildren().add(new Paragraph(radar, "quiet"));
        }
        return head;
    }

    private Node actions(GroupReport report) {
        var member = button("groups.add_member", Icon.ADD);
        member.setOnAction(_ -> open.accept(new MemberForm(
                        model.forms().typing(),
                        null,
                        report.members().stream().map(GroupMember::membership).toList())
                .into(report.group(), Person.of("groups.who", model.forms().index()))));
        var meeting = button("groups.add_meeting", Icon.ADD);
        meeting.setOnAction(_ -> open.accept(model.forms().meeting(report, null)));
        var commitment = button("groups.add_commitment", Icon.ADD);
        commitment.setOnAction(_ -> open.accept(model.forms().commitment(report.group(), null)));
        return new FlowPane(8, 8, meeting, member, commitment);
    }

    /// What to do next: being in a group brings nothing by itself (K5).
    private Node next(GroupMember member, GroupWords words) {
        var sentence = new Paragraph(
                Messages.of("groups.move", member.contact().displayName(), words.oneToOnes(member)), "group-move");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var met = button("groups.one_to_one", Icon.ADD);
        met.getStyleClass().add("small-button");
        met.setOnAction(_ -> oneToOne(member));
        var row = new HBox(10, sentence, met);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("card", "group-next");
        return row;
    }

    void oneToOne(GroupMember member) {
        open.accept(model.forms().oneToOne(member.contact()));
    }

    void show(GroupMember member) {
        person.accept(member.contact().id());
    }

    void edit(GroupMember member, GroupReport report) {
        open.accept(new MemberForm(
                        model.forms().typing(),
                        member.membership(),
                        report.members().stream().map(GroupMember::membership).toList())
                .edit(member.contact().displayName(), member.membership()));
    }

    private VBox commitments(GroupReport report, GroupWords words) {
        var box = new VBox(2);
        for (GroupCommitment one : report.commitments()) {
            boolean over = !one.agreement().open();
            box.getChildren()
                    .add(row(
                            new Chip(
                                    Messages.of(
                                            "right.formality.", one.agreement().formality()),
                                    over ? Tone.NEUTRAL : Tone.SUCCESS),
                            words.commitment(one, report),
                            words.sides(one),
                            model.forms().commitment(report.group(), one)));
        }
        return box;
    }

    private VBox meetings(GroupReport report, GroupWords words) {
        var box = new VBox(2);
        for (GroupMeeting one : report.meetings()) {
            var day = new Chip(words.words().shortDay(one.date()), Tone.NEUTRAL);
            day.setPrefWidth(DAY);
            box.getChildren()
                    .add(row(
                            day,
                            GroupWords.present(one, report),
                            GroupWords.said(one),
                            model.forms().meeting(report, one)));
        }
        return box;
    }

    private Button row(Chip chip, String text, String below, Form form) {
        var lines = new VBox(1, shortened(text));
        if (!below.isEmpty()) {
            Label more = shortened(below);
            more.getStyleClass().addAll("quiet", "small");
            lines.getChildren().add(more);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        var content = new HBox(8, chip, lines);
        content.setAlignment(Pos.CENTER_LEFT);
        var row = new Button(null, content);
        content.prefWidthProperty().bind(row.widthProperty().subtract(14));
        row.getStyleClass().addAll("flat", "person-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        row.setPrefWidth(100);
        row.setAccessibleText(chip.getText() + ", " + text + (below.isEmpty() ? "" : ", " + below));
        row.setOnAction(_ -> open.accept(form));
        return row;
    }

    private static Node section(String key, int count, Node content) {
        Label title = new Label(Messages.of("right.section", Messages.of(key), count));
        title.getStyleClass().addAll("quiet", "small", "strong");
        return new VBox(4, title, content);
    }

    private static Button button(String key, Icon icon) {
        var button = new Button(Messages.of(key), icon.node());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Label shortened(String text) {
        var label = new Label(text);
        label.setMinWidth(0);
        return label;
    }

    /// The radar of a member, small.
    static Node radar(GroupMember member) {
        var radar = new MiniRadar(24);
        radar.show(member.card());
        return radar;
    }

    /// A name that leads to its person.
    static Hyperlink link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
