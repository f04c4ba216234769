package org.vouchbook.ui.person;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;

/// Tags as chips, and a field that adds one, with the book's other tags offered.
final class TagsPart {
    private static final int MOST_OFFERED = 8;
    private final FactsViewModel model;
    private final FlowPane chips = new FlowPane(5, 5);
    private final VBox node;

    TagsPart(FactsViewModel model) {
        this.model = model;
        TextField entry = new TextField();
        entry.setPromptText(Messages.of("person.tag.add"));
        VBox input = DraftInput.of(entry, model.newTag(), Messages.of("person.tag.add"));
        // A comma ends a tag, as Enter does.
        entry.textProperty().addListener((property, was, is) -> {
            if (is != null && is.endsWith(",") && !Text.line(is).equals(",")) {
                model.newTag().textProperty().set(is.substring(0, is.length() - 1));
                model.newTag().commit();
            }
        });
        AutoCompletionBinding<String> offered =
                TextFields.bindAutoCompletion(entry, request -> offer(request.getUserText()));
        offered.setVisibleRowCount(MOST_OFFERED);
        offered.setOnAutoCompleted(e -> model.newTag().commit());
        chips.managedProperty().bind(chips.visibleProperty());
        node = new VBox(5, chips, input);
        model.contactProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private List<String> offer(String typed) {
        String start = Text.fold(Text.line(typed));
        Contact shown = model.contactProperty().get();
        if (start.isEmpty() || shown == null) {
            return List.of();
        }
        return model.knownTags().stream()
                .filter(t -> Text.fold(t).startsWith(start))
                .filter(t -> shown.tags().stream().noneMatch(t::equalsIgnoreCase))
                .limit(MOST_OFFERED)
                .toList();
    }

    private void show(@Nullable Contact contact) {
        List<String> tags = contact == null ? List.of() : contact.tags();
        chips.getChildren().setAll(tags.stream().map(this::chip).toList());
        chips.setVisible(!tags.isEmpty());
    }

    private Node chip(String tag) {
        Button chip = new Button(tag, Icon.REMOVE.node());
        chip.getStyleClass().setAll("chip", "neutral", "tag");
        chip.setAccessibleText(Messages.of("person.tag.remove", tag));
        chip.setOnAction(e -> model.removeTag(tag));
        return chip;
    }
}
