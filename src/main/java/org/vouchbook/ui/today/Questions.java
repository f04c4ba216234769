package org.vouchbook.ui.today;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Money;
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

    /// What is given.
    ///
    /// @param currency of what it costs
    void gift(Node owner, String title, Currency currency, Consumer<Agenda.GiftWish> onGift) {
        var item = new TextField();
        item.setPromptText(Messages.of("today.ask.gift"));
        item.setAccessibleText(Messages.of("today.ask.gift"));
        item.setPrefColumnCount(22);
        var cost = new TextField();
        cost.setPromptText(Messages.of("today.ask.cost", currency.getSymbol(words.locale())));
        cost.setAccessibleText(cost.getPromptText());
        new Ask(title, Messages.of("today.ask.give"), new VBox(8, item, cost), () -> {
                    String what = Text.line(item.getText());
                    var money = new ArrayList<@Nullable Money>();
                    if (what.isEmpty() || what.length() > Text.SHORT) {
                        return Optional.of(Messages.of("today.ask.no_gift", Text.SHORT));
                    }
                    if (!cost(cost.getText(), currency, money)) {
                        return Optional.of(Messages.of("today.ask.no_cost"));
                    }
                    onGift.accept(new Agenda.GiftWish(what, money.getFirst()));
                    return Optional.empty();
                })
                .show(owner, item, after);
    }

    /// @param found takes the amount, or nothing where none was typed
    private boolean cost(String typed, Currency currency, List<@Nullable Money> found) {
        String text = typed.replace(currency.getSymbol(words.locale()), "").strip();
        if (text.isEmpty()) {
            found.add(null);
            return true;
        }
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        var at = new ParsePosition(0);
        Number number = format.parse(text, at);
        if (number == null || at.getIndex() < text.length() || number.doubleValue() < 0 || number.doubleValue() > 1e9) {
            return false;
        }
        found.add(new Money(BigDecimal.valueOf(number.doubleValue()), currency));
        return true;
    }
}
