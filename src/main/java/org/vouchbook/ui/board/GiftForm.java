package org.vouchbook.ui.board;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.Money;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.MoneyInput;
import org.vouchbook.ui.Session;

/// A gift: what, when, for how much, on which occasion, and how it was received.
final class GiftForm extends VBox {
    /// What becomes of the form.
    interface Answer {
        void save(LongFunction<Gift> gift);

        void delete();

        void close();
    }

    private final Session session;
    private final Gift gift;
    private final Answer answer;
    private final TextField item = new TextField();
    private final TextField date = new TextField();
    private final TextField cost = new TextField();
    private final TextField occasion = new TextField();
    private final TextField reaction = new TextField();
    private final Label error = Fields.error();

    GiftForm(Session session, Gift gift, boolean known, Answer answer) {
        super(10);
        this.session = session;
        this.gift = gift;
        this.answer = answer;
        getStyleClass().add("rung");
        item.setText(known ? gift.item() : "");
        date.setText(DateInput.format(gift.date(), session.locale()));
        Money money = gift.cost();
        cost.setText(
                money == null
                        ? ""
                        : money.amount().stripTrailingZeros().toPlainString() + " "
                                + money.currency().getCurrencyCode());
        occasion.setText(gift.occasion());
        reaction.setText(gift.reaction());
        Button save = new Button(Messages.of("gift.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(e -> save());
        Button close = new Button(Messages.of("move.not_now"));
        close.setOnAction(e -> answer.close());
        HBox buttons = new HBox(8, save, close);
        if (known) {
            Button delete = new Button(Messages.of("gift.delete"));
            delete.getStyleClass().add("danger");
            delete.setOnAction(e -> answer.delete());
            buttons.getChildren().add(delete);
        }
        getChildren()
                .addAll(
                        Fields.labelled("gift.item", item),
                        Fields.row(Fields.labelled("gift.date", date), Fields.labelled("gift.cost", cost)),
                        Fields.row(
                                Fields.labelled("gift.occasion", occasion), Fields.labelled("gift.reaction", reaction)),
                        error,
                        buttons);
    }

    private void save() {
        Optional<LocalDate> day = DateInput.parse(date.getText(), session.locale());
        Optional<Money> money = cost.getText().isBlank()
                ? Optional.empty()
                : MoneyInput.parse(cost.getText(), BoardCurrency.usual(session), session.locale());
        if (item.getText().isBlank()) {
            error.setText(Messages.of("gift.problem.item"));
        } else if (day.isEmpty()) {
            error.setText(Messages.of("referral.problem.date"));
        } else if (money.isEmpty() && !cost.getText().isBlank()) {
            error.setText(Messages.of("referral.problem.value"));
        } else {
            save(day.get(), money.orElse(null));
        }
    }

    private void save(LocalDate day, @Nullable Money money) {
        Gift made;
        try {
            made = made(1, day, money);
        } catch (IllegalArgumentException e) {
            error.setText(Messages.of("referral.problem.long"));
            return;
        }
        answer.save(id -> made(id, made.date(), made.cost()));
    }

    private Gift made(long id, LocalDate day, @Nullable Money money) {
        return new Gift(
                id,
                gift.contactId(),
                gift.referralId(),
                item.getText(),
                day,
                money,
                occasion.getText(),
                reaction.getText());
    }
}
