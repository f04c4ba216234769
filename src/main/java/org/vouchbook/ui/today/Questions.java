package org.vouchbook.ui.today;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.GiftYear;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Agenda;

/// What has to be asked before a line can be put off, waved away, done on another day or with a gift.
///
/// @param after gives the keyboard back
record Questions(TodayWords words, Runnable after) {
    /// A day that must fit.
    ///
    /// @param refusal the sentence for a day that does not fit
    void day(
            Node owner,
            String title,
            LocalDate proposed,
            Predicate<LocalDate> fits,
            String refusal,
            Consumer<LocalDate> onDay) {
        var field = new TypedDay(proposed, words.locale(), title);
        new Ask(title, Messages.of("today.ask.save"), field, () -> {
                    Optional<LocalDate> typed = field.day();
                    if (typed.isEmpty()) {
                        return Optional.of(Messages.of("today.ask.no_day", field.words(proposed)));
                    }
                    if (!fits.test(typed.get())) {
                        return Optional.of(refusal);
                    }
                    onDay.accept(typed.get());
                    return Optional.empty();
                })
                .show(owner, field, after);
        field.selectAll();
    }

    /// Why something is left out.
    void reason(Node owner, String title, Consumer<String> onReason) {
        var field = new TextField();
        field.setPromptText(Messages.of("today.ask.reason"));
        field.setAccessibleText(Messages.of("today.ask.reason"));
        field.setPrefColumnCount(26);
        var usual = new FlowPane(6, 6);
        for (String key : List.of("today.reason.by_chance", "today.reason.not_now", "today.reason.not_needed")) {
            var button = new Button(Messages.of(key));
            button.setOnAction(_ -> {
                field.setText(button.getText());
                field.requestFocus();
                field.end();
            });
            usual.getChildren().add(button);
        }
        new Ask(title, Messages.of("today.ask.dismiss"), new VBox(8, field, usual), () -> {
                    String reason = Text.line(field.getText());
                    if (reason.isEmpty() || reason.length() > Text.SHORT) {
                        return Optional.of(Messages.of("today.ask.no_reason", Text.SHORT));
                    }
                    onReason.accept(reason);
                    return Optional.empty();
                })
                .show(owner, field, after);
    }

    /// What was arranged; nothing need be said.
    void arranged(Node owner, String title, Consumer<String> onWords) {
        var field = new TextField();
        field.setPromptText(Messages.of("today.ask.arranged"));
        field.setAccessibleText(Messages.of("today.ask.arranged"));
        field.setPrefColumnCount(26);
        new Ask(title, Messages.of("today.ask.save"), field, () -> {
                    String words = Text.line(field.getText());
                    if (words.length() > Text.LONG) {
                        return Optional.of(Messages.of("today.ask.arranged_long", words.length(), Text.LONG));
                    }
                    onWords.accept(words);
                    return Optional.empty();
                })
                .show(owner, field, after);
    }

    /// What is given.
    ///
    /// @param currency of what it costs
    /// @param year what they were given so far
    void gift(Node owner, String title, Currency currency, GiftYear year, Consumer<Agenda.GiftWish> onGift) {
        var question = new GiftQuestion(words.locale(), currency, year);
        new Ask(title, Messages.of("today.ask.give"), question, () -> question.answer(onGift))
                .show(owner, question.first(), after);
    }
}
