package org.vouchbook.ui.today;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.GiftYear;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.GiftWords;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.MoneyInput;
import org.vouchbook.workspace.Agenda;

/// What is given and for how much, with what the person was given this year already: beyond the user's own limit it
/// warns, and leaves it to the user (H6).
final class GiftQuestion extends VBox {
    private final Locale locale;
    private final Currency currency;
    private final GiftYear year;
    private final TextField item = new TextField();
    private final TextField cost = new TextField();
    private final Label sum = new Label();

    /// @param currency of a cost that names none
    /// @param year what they were given so far
    GiftQuestion(Locale locale, Currency currency, GiftYear year) {
        super(8);
        this.locale = locale;
        this.currency = currency;
        this.year = year;
        item.setPromptText(Messages.of("today.ask.gift"));
        item.setAccessibleText(Messages.of("today.ask.gift"));
        item.setPrefColumnCount(22);
        cost.setPromptText(Messages.of("today.ask.cost", currency.getSymbol(locale)));
        cost.setAccessibleText(cost.getPromptText());
        sum.setWrapText(true);
        sum.setMinHeight(USE_PREF_SIZE);
        sum.setMaxWidth(300);
        sum.managedProperty().bind(sum.textProperty().isNotEmpty());
        cost.textProperty().subscribe(_ -> count());
        getChildren().addAll(item, cost, sum);
    }

    Node first() {
        return item;
    }

    /// Hands the gift over, or says in a sentence what is wrong.
    Optional<String> answer(Consumer<Agenda.GiftWish> onGift) {
        String what = Text.line(item.getText());
        if (what.isEmpty() || what.length() > Text.SHORT) {
            return Optional.of(Messages.of("today.ask.no_gift", Text.SHORT));
        }
        Optional<Money> money = money();
        if (money.isEmpty() && !cost.getText().isBlank()) {
            return Optional.of(Messages.of("today.ask.no_cost"));
        }
        onGift.accept(new Agenda.GiftWish(what, money.orElse(null)));
        return Optional.empty();
    }

    private void count() {
        GiftYear then = money().map(year::with).orElse(year);
        sum.setText(GiftWords.of(then, locale));
        sum.getStyleClass().setAll("label", "small", then.over() ? "late-text" : "quiet");
    }

    private Optional<Money> money() {
        return MoneyInput.parse(cost.getText(), currency, locale);
    }
}
