package org.vouchbook.ui.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.MoneyInput;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Agenda;

/// How and when a duty was done; a gift is noted with what it was (H6).
final class DoneForm extends VBox {
    /// Takes what was said.
    interface Doing {
        void done(Way way, Instant when, Agenda.@Nullable GiftWish gift);
    }

    private final Session session;
    private final Choice<Way> way =
            new Choice<>(Messages.of("follow.way"), List.of(Way.values()), null, w -> Messages.of("follow.way.", w));
    private final TextField when = new TextField();
    private final TextField item = new TextField();
    private final TextField cost = new TextField();
    private final Label error = Fields.error();
    private final Doing doing;

    DoneForm(Session session, Way first, Doing doing) {
        super(8);
        this.session = session;
        this.doing = doing;
        way.show(first);
        when.setText(DateInput.format(session.workspace().today(), session.locale()));
        VBox gift = new VBox(Fields.row(Fields.labelled("gift.item", item), Fields.labelled("gift.cost", cost)));
        Button go = new Button(Messages.of("follow.done"));
        go.setAccessibleText(Messages.of("follow.done_save"));
        go.getStyleClass().add("accent");
        go.setOnAction(e -> save());
        getChildren()
                .addAll(
                        gift,
                        Fields.row(Fields.labelled("follow.way", way), Fields.labelled("follow.when", when)),
                        error,
                        go);
        Fields.when(first == Way.GIFT, gift);
        way.onChosen(() -> Fields.when(way.chosen() == Way.GIFT, gift));
    }

    private void save() {
        Way chosen = way.chosen() == null ? Way.WRITTEN : way.chosen();
        var zone = session.workspace().zone();
        Optional<Instant> at = MomentInput.parse(
                when.getText(), session.locale(), session.workspace().now().atZone(zone));
        if (at.isEmpty()) {
            error.setText(Messages.of("card.problem.moment"));
            return;
        }
        if (at.get().isAfter(session.workspace().now())) {
            error.setText(Messages.of("follow.refused.day"));
            return;
        }
        if (chosen != Way.GIFT) {
            doing.done(chosen, at.get(), null);
            return;
        }
        Optional<Money> money = cost.getText().isBlank()
                ? Optional.empty()
                : MoneyInput.parse(cost.getText(), BoardCurrency.usual(session), session.locale());
        if (item.getText().isBlank()) {
            error.setText(Messages.of("gift.problem.item"));
        } else if (Text.line(item.getText()).length() > Text.SHORT) {
            error.setText(Messages.of("referral.problem.long"));
        } else if (money.isEmpty() && !cost.getText().isBlank()) {
            error.setText(Messages.of("referral.problem.value"));
        } else {
            doing.done(chosen, at.get(), new Agenda.GiftWish(item.getText(), money.orElse(null)));
        }
    }
}
