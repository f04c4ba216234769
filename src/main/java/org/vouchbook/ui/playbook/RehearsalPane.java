package org.vouchbook.ui.playbook;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.RehearsalElement;
import org.vouchbook.domain.words.Finding;
import org.vouchbook.ui.FindingList;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Paragraph;
import org.vouchbook.ui.kit.PlainArea;
import org.vouchbook.ui.kit.PlainScroll;

/// The element that is practised: why it matters, the user's words and what is to be said of them, how it went, and how
/// it went before.
final class RehearsalPane extends PlainScroll {
    private static final KeyCombination NOTE = KeyCombination.valueOf("Shortcut+Enter");
    private final RehearsalViewModel model;
    private final Label title = new Paragraph("", "section-title");
    private final Label text = new Paragraph("", "label");
    private final Label why = new Paragraph("", "quiet");
    private final Label source = new Paragraph("", "quiet", "small");
    private final TextArea words = new PlainArea();

    RehearsalPane(RehearsalViewModel model) {
        this.model = model;
        words.setWrapText(true);
        words.setPrefRowCount(4);
        words.setPromptText(Messages.of("rehearsal.words.prompt"));
        words.textProperty().bindBidirectional(model.words);
        words.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
                words.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                e.consume();
            }
        });
        var note = new TextField();
        note.setPromptText(Messages.of("rehearsal.note.prompt"));
        note.textProperty().bindBidirectional(model.note);
        Label problem = new Paragraph("", "form-error");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var body = new VBox(
                12,
                new VBox(4, title, text, why, source),
                labelled("rehearsal.words", words),
                new FindingList(model.findings, this::select, this::fix),
                went(),
                labelled("rehearsal.note", note),
                problem,
                buttons(),
                new RehearsalPast(model));
        body.getStyleClass().addAll("panel", "rehearsal");
        setContent(body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (NOTE.match(e)) {
                model.save();
                e.consume();
            }
        });
        model.open.subscribe(this::show);
    }

    private void show(RehearsalElement element) {
        ElementWords now = ElementWords.of(element);
        title.setText(now.title());
        text.setText(now.text());
        why.setText(Messages.of("method.why", now.why()));
        source.setText(now.source());
        setVvalue(0);
    }

    /// Selects the place that a finding speaks of.
    private void select(Finding finding) {
        words.requestFocus();
        words.selectRange(finding.span().start(), finding.span().end());
    }

    /// The button goes with its finding: the keyboard stays with the words.
    private void fix(Finding finding) {
        model.apply(finding);
        words.requestFocus();
    }

    private Node went() {
        var label = new Label(Messages.of("rehearsal.went"));
        label.getStyleClass().add("form-label");
        var group = new ToggleGroup();
        var row = new HBox(18);
        for (Rehearsal.Went how : Rehearsal.Went.values()) {
            var choice = new RadioButton(Messages.of("rehearsal.went.", how));
            choice.setToggleGroup(group);
            choice.setUserData(how);
            choice.setAccessibleText(label.getText() + ": " + choice.getText());
            row.getChildren().add(choice);
        }
        group.selectedToggleProperty()
                .addListener((_, _, is) -> model.went.set(is == null ? null : (Rehearsal.Went) is.getUserData()));
        model.went.subscribe(how -> {
            if (how == null) {
                group.selectToggle(null);
            }
        });
        return new VBox(6, label, row);
    }

    private Node buttons() {
        var save = new Button(Messages.of("rehearsal.save"), Icon.DONE.node());
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> model.save());
        var row = new HBox(save);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private static VBox labelled(String key, TextInputControl field) {
        var label = new Label(Messages.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        HBox.setHgrow(field, Priority.ALWAYS);
        return new VBox(4, label, field);
    }
}
