package org.vouchbook.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.TieKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.MoneyInput;

/// The card itself: its column, worth, day, tie and note, its way over the board, and the end of it.
final class DetailsPart implements CardPart {
    private final CardEdit edit;
    private final Choice<Stage> stage =
            new Choice<>(Messages.of("referral.stage"), List.of(Stage.values()), null, s -> Messages.of("stage.", s));
    private final Choice<TieKind> tie = Choices.tie();
    private final CardField<Referral> value;
    private final CardField<Referral> date;
    private final CardField<Referral> reason;
    private final CardField<Referral> note;
    private final MoveHistory history;
    private final VBox node;

    DetailsPart(CardEdit edit, Node end) {
        this.edit = edit;
        history = new MoveHistory(edit.model());
        value = new CardField<>(edit, "referral.value", new TextField(), this::shown, this::value);
        date = CardField.day(
                edit,
                "referral.date",
                Referral::date,
                (r, day) -> day == null
                        ? Typed.wrong("referral.problem.date")
                        : Typed.built(r.edit().date(day)));
        reason = CardField.line(
                edit,
                "referral.reason",
                Referral::lostReason,
                (r, text) -> r.edit().lostReason(text).build());
        note = CardField.area(
                edit,
                "referral.note",
                4,
                Referral::note,
                (r, text) -> r.edit().note(text).build());
        stage.onChosen(() -> {
            Stage to = stage.chosen();
            Referral now = edit.referral();
            if (now != null && to != null) {
                edit.model().move(now.id(), to, 0);
            }
        });
        tie.onChosen(() -> edit.choose(r -> r.edit().tie(tie.chosen()).build()));
        node = new VBox(
                12,
                Fields.labelled("referral.stage", stage),
                reason,
                Fields.row(value, date),
                Fields.labelled("referral.tie", tie),
                note,
                history,
                end);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(BoardCard card, boolean other) {
        Referral referral = card.referral();
        stage.show(referral.stage());
        tie.show(referral.tie());
        Fields.when(referral.stage() == Stage.LOST, reason);
        fields().forEach(field -> field.show(referral, other));
        history.show(referral);
    }

    @Override
    public void leave() {
        fields().forEach(CardField::save);
    }

    private List<CardField<Referral>> fields() {
        return List.of(value, date, reason, note);
    }

    private String shown(Referral referral) {
        Money amount = referral.value();
        return amount == null ? "" : edit.model().words().exact(amount);
    }

    private Typed<Referral> value(Referral referral, String typed) {
        if (typed.isBlank()) {
            return Typed.built(referral.edit().value(null));
        }
        Money before = referral.value();
        Optional<Money> read = MoneyInput.parse(
                typed,
                before == null ? BoardCurrency.usual(edit.model().session()) : before.currency(),
                edit.model().session().locale());
        return read.isPresent()
                ? Typed.built(referral.edit().value(read.get()))
                : Typed.wrong("referral.problem.value");
    }
}
