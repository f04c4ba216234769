package org.vouchbook.ui.playbook;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Wording;
import org.vouchbook.domain.words.Finding;
import org.vouchbook.domain.words.Placeholder;
import org.vouchbook.domain.words.Template;
import org.vouchbook.ui.FindingList;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.PlainArea;
import org.vouchbook.ui.kit.PlainScroll;

/// One wording with its placeholders. The shipped ones can be read and copied; the user's own are saved as one goes.
final class WordingEditor extends PlainScroll {
    /// Seven lines: room enough for a short mail, in the smallest window too.
    private static final double TEXT = 150;

    private final PlaybookViewModel model;
    private final TextField name = new TextField();
    private final TextField language = new TextField();
    private final TextField subject = new TextField();
    private final TextArea text = new PlainArea();
    private final Label problem = new Label();
    private final Label how = new Label();
    private final Label shipped = new Label(Messages.of("playbook.shipped"));
    private final FlowPane placeholders = new FlowPane(6, 6);
    private final Button delete = new Button(Messages.of("playbook.delete"), Icon.DELETE.node());
    private final List<TextInputControl> fields = List.of(name, language, subject, text);
    private @Nullable WordingItem shown;

    WordingEditor(PlaybookViewModel model) {
        this.model = model;
        getStyleClass().add("panel");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        text.setWrapText(true);
        text.setMinHeight(TEXT);
        VBox.setVgrow(text, Priority.ALWAYS);
        language.setPrefColumnCount(6);
        problem.getStyleClass().add("form-error");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        shipped.getStyleClass().add("quiet");
        shipped.managedProperty().bind(shipped.visibleProperty());
        how.getStyleClass().add("wording-figures");
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        delete.getStyleClass().add("danger");
        delete.setOnAction(_ -> model.delete());
        delete.managedProperty().bind(delete.visibleProperty());
        for (Placeholder placeholder : Placeholder.values()) {
            placeholders.getChildren().add(inserter(placeholder));
        }
        var hint = new Label(Messages.of("playbook.placeholders"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        text.textProperty().addListener((_, _, is) -> model.judge(is));
        VBox names = labelled("playbook.name", name);
        HBox.setHgrow(names, Priority.ALWAYS);
        VBox body = labelled("words.text", text);
        VBox.setVgrow(body, Priority.ALWAYS);
        var all = new VBox(
                12,
                new HBox(12, names, labelled("playbook.language", language)),
                how,
                labelled("words.subject", subject),
                body,
                new FindingList(model.findings, this::select, this::fix),
                problem,
                hint,
                placeholders,
                shipped,
                delete);
        all.getStyleClass().add("wording-editor");
        setContent(all);
        fields.forEach(f -> f.focusedProperty().addListener((_, _, is) -> {
            if (!is) {
                save();
            }
        }));
        model.open.subscribe(this::show);
    }

    private void show(@Nullable WordingItem item) {
        if (item == null || item.template() == null) {
            return;
        }
        boolean other = shown == null || !Objects.equals(id(shown), id(item));
        boolean typing = fields.stream().anyMatch(TextInputControl::isFocused);
        boolean kept = !other && (typing || !problem.getText().isEmpty());
        shown = item;
        how.setText(model.how(item));
        Template template = item.template();
        boolean own = item.own() != null;
        fields.forEach(f -> f.setEditable(own));
        placeholders.setDisable(!own || item.purpose() == DraftPurpose.TIP);
        delete.setVisible(own);
        shipped.setVisible(!own);
        if (!kept) {
            name.setText(template.name());
            language.setText(template.language());
            subject.setText(template.subject());
            text.setText(template.text());
        }
        model.judge(text.getText());
    }

    /// Selects the place that a finding speaks of.
    private void select(Finding finding) {
        text.requestFocus();
        text.selectRange(finding.span().start(), finding.span().end());
    }

    private void fix(Finding finding) {
        text.setText(finding.fix().apply(text.getText()));
        text.requestFocus();
        save();
    }

    private void save() {
        Wording own = shown == null ? null : shown.own();
        if (own != null && Objects.equals(shown, model.open.get())) {
            model.save(new Template(
                    own.purpose(), name.getText(), language.getText(), subject.getText(), text.getText(), own.key()));
        }
    }

    private Button inserter(Placeholder placeholder) {
        var button = new Button(placeholder.written());
        button.getStyleClass().add("placeholder");
        button.setFocusTraversable(false);
        button.setMnemonicParsing(false);
        button.setTooltip(new Tooltip(Messages.of("words.ask.", placeholder)));
        button.setAccessibleText(Messages.of("playbook.insert", Messages.of("words.ask.", placeholder)));
        button.setOnAction(_ -> {
            text.replaceSelection(placeholder.written());
            text.requestFocus();
        });
        return button;
    }

    private static Object id(WordingItem item) {
        return item.own() == null
                ? Objects.requireNonNull(item.template())
                : item.own().id();
    }

    private static VBox labelled(String key, TextInputControl field) {
        var label = new Label(Messages.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        VBox.setVgrow(field, field instanceof TextArea ? Priority.ALWAYS : Priority.NEVER);
        return new VBox(4, label, field);
    }
}
