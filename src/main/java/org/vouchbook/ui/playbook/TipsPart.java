package org.vouchbook.ui.playbook;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vouchbook.report.TipSheet;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Paragraph;
import org.vouchbook.ui.kit.PlainArea;
import org.vouchbook.ui.kit.PlainScroll;
import org.vouchbook.ui.kit.Tone;

/// The sheet of tips: its title and name, the tips on it, and one of the user's own (K7).
final class TipsPart {
    private final TipsViewModel model;
    private final VBox list = new VBox(12);
    private final Label count = new Label();
    private final Button print = new Button(Messages.of("tips.print"), Icon.PRINT.node());
    private final HBox node;

    /// @param save saves the sheet
    TipsPart(TipsViewModel model, Consumer<TipSheet.Input> save) {
        this.model = model;
        print.getStyleClass().add("accent");
        print.setMinWidth(Region.USE_PREF_SIZE);
        print.setOnAction(_ -> save.accept(model.sheet()));
        list.getStyleClass().add("tip-list");
        list.setAccessibleText(Messages.of("tips.list"));
        var scroll = new PlainScroll(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var forms = new PlainScroll(new VBox(16, sheet(), own()));
        forms.setFitToWidth(true);
        forms.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        forms.setPrefWidth(350);
        forms.setMinWidth(300);
        node = new HBox(16, forms, scroll);
        node.getStyleClass().add("page-body");
        model.tips.addListener((ListChangeListener<TipsViewModel.Tip>)
                change -> show(change.getList().size()));
        show(0);
        model.load();
    }

    Node node() {
        return node;
    }

    private Node sheet() {
        var title = new TextField();
        title.setPromptText(Messages.of("tips.title.usual"));
        title.textProperty().bindBidirectional(model.title);
        var by = new TextField();
        String usual = model.usualBy();
        by.setPromptText(usual.isEmpty() ? Messages.of("tips.by.prompt") : usual);
        by.textProperty().bindBidirectional(model.by);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        count.setMinWidth(0);
        var row = new HBox(10, count, print);
        row.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(10, quiet("tips.why"), labelled("tips.title", title), labelled("tips.by", by), row);
        box.getStyleClass().addAll("panel", "tip-form");
        return box;
    }

    private Node own() {
        var heading = new Label(Messages.of("tips.own"));
        heading.getStyleClass().add("strong");
        var name = new TextField();
        name.textProperty().bindBidirectional(model.name);
        var text = new PlainArea();
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.textProperty().bindBidirectional(model.text);
        var problem = new Paragraph("", "form-error");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var add = new Button(Messages.of("tips.add"), Icon.ADD.node());
        add.setOnAction(_ -> model.add());
        var box = new VBox(
                10,
                heading,
                labelled("tips.name", name),
                labelled("tips.text", text),
                problem,
                add,
                quiet("tips.edit"));
        box.getStyleClass().addAll("panel", "tip-form");
        return box;
    }

    private void show(int tips) {
        // A box that is only ticked keeps its place and the keyboard.
        if (list.getChildren().size() != tips || !same()) {
            list.getChildren().setAll(model.tips.stream().map(this::line).toList());
        }
        long chosen = model.tips.stream().filter(TipsViewModel.Tip::chosen).count();
        count.setText(Messages.of("tips.count", chosen));
        print.setDisable(chosen == 0);
    }

    private boolean same() {
        for (int i = 0; i < model.tips.size(); i++) {
            if (!model.tips.get(i).template().equals(list.getChildren().get(i).getUserData())) {
                return false;
            }
        }
        return true;
    }

    private Node line(TipsViewModel.Tip tip) {
        var box = new CheckBox(tip.template().name());
        box.getStyleClass().add("strong");
        box.setMinWidth(0);
        box.setSelected(tip.chosen());
        box.setOnAction(_ -> model.tips.stream()
                .filter(t -> t.template().equals(tip.template()))
                .findFirst()
                .ifPresent(t -> model.choose(t, box.isSelected())));
        var head = new HBox(8, box);
        head.setAlignment(Pos.CENTER_LEFT);
        if (tip.mine()) {
            head.getChildren().add(new Chip(Messages.of("playbook.mine"), Tone.SUCCESS));
        }
        var text = new Label(tip.template().text());
        text.getStyleClass().addAll("quiet", "tip-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var line = new VBox(2, head, text);
        line.setUserData(tip.template());
        return line;
    }

    private static Label quiet(String key) {
        var label = new Label(Messages.of(key));
        label.getStyleClass().addAll("quiet", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static VBox labelled(String key, TextInputControl field) {
        var label = new Label(Messages.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        return new VBox(4, label, field);
    }
}
