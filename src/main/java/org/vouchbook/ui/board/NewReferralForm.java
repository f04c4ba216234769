package org.vouchbook.ui.board;

import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.TieKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.PeopleSuggestions;
import org.vouchbook.ui.kit.PlainArea;

/// Who brings whom, how far it has come, and what else is known.
final class NewReferralForm extends VBox {
    private final NewReferralModel model;
    private final PersonField counterpart;
    private final PersonField prospect;
    private final Label counterpartLabel = new Label();

    NewReferralForm(NewReferralModel model) {
        super(13);
        this.model = model;
        getStyleClass().add("new-referral");
        counterpart = PersonField.ofName(
                model, model.counterpart, model.counterpartName, Messages.of("referral.counterpart.received"));
        TextField given = text("referral.given_name", model.givenName);
        prospect = new PersonField(model.prospect, newProspect(given), given);
        counterpartLabel.getStyleClass().add("form-label");
        counterpartLabel.setLabelFor(counterpart);
        VBox channels = Fields.labelled("referral.channel", channel());
        var level = new LevelChoice(model.level, model.direction);
        getChildren()
                .addAll(
                        new DirectionChoice(model.direction),
                        new VBox(4, counterpartLabel, counterpart),
                        Fields.labelled("referral.prospect", prospect),
                        level,
                        Fields.row(channels, Fields.labelled("referral.tie", tie())),
                        Fields.row(
                                Fields.labelled("referral.value", text("referral.value", model.value)),
                                Fields.labelled("referral.date", text("referral.date", model.date))),
                        words(),
                        Fields.labelled("referral.note", area(model.note)));
        model.direction.addListener(v -> label(channels));
        model.counterpart.addListener((c, was, is) -> {
            if (is != null) {
                prospect.focusIfOpen(); // one is known: on to the other
            }
        });
        model.prospect.addListener((c, was, is) -> {
            // Their fields are gone, and the keyboard would fall on the button that closes the form.
            if (is != null && !counterpart.focusIfOpen()) {
                level.focusChosen();
            }
        });
        level.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            // A step swallows Enter, which writes the referral down everywhere else in the form.
            if (e.getCode() == KeyCode.ENTER) {
                e.consume();
                model.create();
            }
        });
        label(channels);
    }

    /// The words wrap: the height follows from the width that the window will give.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? NewReferralDialog.WIDTH - 70 : width);
    }

    /// Puts the keyboard where something is still open.
    void focusFirst() {
        if (!counterpart.focusIfOpen()) {
            prospect.focusIfOpen();
        }
    }

    private void label(VBox channels) {
        counterpartLabel.setText(Messages.of("referral.counterpart.", model.direction.get()));
        if (channels.getChildren().getFirst() instanceof Label label) {
            boolean given = model.direction.get() == ReferralDirection.GIVEN;
            label.setText(Messages.of(given ? "referral.channel.given" : "referral.channel"));
        }
    }

    private Node newProspect(TextField given) {
        TextField family = text("referral.family_name", model.familyName);
        TextField organisation = text("referral.organisation", model.organisation);
        for (TextField field : List.of(given, family)) {
            new PeopleSuggestions(
                    field,
                    () -> model.suggest(model.givenName.get() + " " + model.familyName.get()),
                    model.prospect::set);
        }
        new PeopleSuggestions(organisation, () -> model.suggest(organisation.getText()), model.prospect::set);
        return new VBox(
                8,
                row(given, family),
                row(organisation),
                row(text("referral.email", model.email), text("referral.phone", model.phone)));
    }

    private Choice<Channel> channel() {
        Choice<Channel> choice = new Choice<>(
                Messages.of("referral.channel"),
                List.of(Channel.values()),
                Messages.of("referral.open"),
                c -> Messages.of("channel.", c));
        join(choice, model.channel);
        Runnable enable =
                () -> choice.setDisable(model.level.get() == Level.NAME_ONLY || model.level.get() == Level.PERMISSION);
        model.level.addListener(v -> enable.run());
        enable.run();
        return choice;
    }

    private Choice<TieKind> tie() {
        Choice<TieKind> choice = new Choice<>(
                Messages.of("referral.tie"),
                List.of(TieKind.values()),
                Messages.of("referral.open"),
                t -> Messages.of("tie.", t));
        join(choice, model.tie);
        return choice;
    }

    /// The referrer's words: asked for where they alone can say that the introduction was made.
    private Node words() {
        TextArea area = area(model.words);
        area.setPromptText(Messages.of("referral.words.prompt"));
        Node words = Fields.labelled("card.introduction.words", area);
        Runnable show = () -> {
            words.setManaged(model.wordsNeeded());
            words.setVisible(model.wordsNeeded());
        };
        model.level.addListener(v -> show.run());
        model.direction.addListener(v -> show.run());
        show.run();
        return words;
    }

    private static TextArea area(StringProperty text) {
        TextArea area = new PlainArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(text);
        return Fields.tabGoesOn(area);
    }

    private static <E extends Enum<E>> void join(Choice<E> choice, Property<@Nullable E> value) {
        choice.onChosen(() -> value.setValue(choice.chosen()));
        value.addListener(v -> choice.show(value.getValue()));
        choice.show(value.getValue());
    }

    private static TextField text(String messageKey, StringProperty text) {
        TextField field = new TextField();
        field.setPromptText(Messages.of(messageKey));
        field.setAccessibleText(Messages.of(messageKey));
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static HBox row(Node... fields) {
        HBox row = Fields.row(fields);
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return row;
    }
}
