package org.vouchbook.ui.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Idea;
import org.vouchbook.ui.Messages;

/// Concrete ideas below the advice; each is logged in one step once it is done.
final class IdeasPart {
    private static final int LONGEST = 110;
    private final IdeasViewModel model;
    private final Locale locale;
    private final Consumer<Idea> open;
    private final VBox node = new VBox(6);

    /// @param open goes to the record that an idea comes from
    IdeasPart(IdeasViewModel model, Locale locale, Consumer<Idea> open) {
        this.model = model;
        this.locale = locale;
        this.open = open;
        node.getStyleClass().add("ideas");
        node.managedProperty().bind(node.visibleProperty());
        model.ideas().addListener((ListChangeListener<Idea>) _ -> show());
        show();
    }

    Node node() {
        return node;
    }

    private void show() {
        node.getChildren().setAll(model.ideas().stream().map(this::row).toList());
        node.setVisible(!model.ideas().isEmpty());
    }

    private Node row(Idea idea) {
        String words = words(idea);
        var link = new Hyperlink(words);
        link.getStyleClass().add("reason");
        link.setWrapText(true);
        link.setMinHeight(Hyperlink.USE_PREF_SIZE);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setTooltip(new Tooltip(Messages.of("person.idea.from.", idea.source())));
        link.setAccessibleHelp(Messages.of("person.idea.from.", idea.source()));
        link.setOnAction(_ -> open.accept(idea));
        HBox.setHgrow(link, Priority.ALWAYS);
        var done = new Button(Messages.of("person.idea.done"));
        done.getStyleClass().add("small-button");
        done.setMinWidth(Button.USE_PREF_SIZE);
        done.setAccessibleText(Messages.of("person.idea.done_spoken", words));
        done.setTooltip(new Tooltip(Messages.of(
                "person.idea.logs", Messages.of("interaction.", idea.source().kind()))));
        done.setOnAction(_ -> {
            done.setDisable(true);
            model.done(idea);
        });
        var row = new HBox(10, link, done);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String key(Idea.Source source) {
        return switch (source) {
            case LIKES -> "person.idea.likes";
            case BIRTHDAY -> "person.idea.birthday";
            case WISH -> "person.idea.wish";
            case NEED -> "person.idea.need";
            case COUNSEL -> "person.idea.counsel";
            case INSIGHT -> "person.idea.insight";
            case QUESTION -> "person.idea.question";
            case STORY -> "person.idea.story";
            case ADVICE -> "person.idea.advice";
            case REVIEW -> "person.idea.review";
            case INTRODUCED -> "person.idea.introduced";
        };
    }

    private String words(Idea idea) {
        if (idea.source() == Idea.Source.INTRODUCED) {
            return Messages.of(key(idea.source()), Integer.parseInt(idea.text()));
        }
        String text = idea.source() == Idea.Source.BIRTHDAY
                ? DateTimeFormatter.ofLocalizedPattern("MMMd")
                        .withLocale(locale)
                        .format(LocalDate.parse(idea.text()))
                : idea.text().length() <= LONGEST
                        ? idea.text()
                        : idea.text().substring(0, idea.text().offsetByCodePoints(0, LONGEST - 10)) + "…";
        return Messages.of(key(idea.source()), text);
    }
}
