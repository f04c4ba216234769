package org.vouchbook.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.TieKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.kit.Icon;

/// A referral with everything on it, edited in place and saved as one goes. What cannot be read stays as it was typed,
/// with a sentence below it.
final class ReferralForm extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private final BoardViewModel model;
    private final ReferralFormHead head;
    private final Choice<Stage> stage =
            new Choice<>(Messages.of("referral.stage"), List.of(Stage.values()), null, s -> Messages.of("stage.", s));
    private final Choice<Level> level =
            new Choice<>(Messages.of("referral.level"), List.of(Level.values()), null, l -> Messages.of("level.", l));
    private final Choice<Channel> channel = new Choice<>(
            Messages.of("referral.channel"),
            List.of(Channel.values()),
            Messages.of("referral.open"),
            c -> Messages.of("channel.", c));
    private final Choice<TieKind> tie = new Choice<>(
            Messages.of("referral.tie"),
            List.of(TieKind.values()),
            Messages.of("referral.open"),
            t -> Messages.of("tie.", t));
    private final TextField value = new TextField();
    private final Label valueError = Fields.error();
    private final TextField date = new TextField();
    private final Label dateError = Fields.error();
    private final TextField reason = new TextField();
    private final TextArea note = new TextArea();
    private final Label textError = Fields.error();
    private final VBox reasonBox = Fields.labelled("referral.reason", reason);
    private final MoveHistory history;
    private @Nullable BoardCard shown;

    ReferralForm(BoardViewModel model, Navigator navigator) {
        this.model = model;
        head = new ReferralFormHead(navigator, this::close);
        history = new MoveHistory(model);
        getStyleClass().addAll("panel", "referral-form");
        ScrollPane scroll = new ScrollPane(fields());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        saveAsOneGoes();
    }

    /// Shows a card, or what has become of it.
    void show(BoardCard card) {
        boolean other = shown == null || shown.id() != card.id();
        if (other) {
            leave();
        }
        shown = card;
        Referral referral = card.referral();
        head.show(card);
        stage.show(referral.stage());
        level.show(referral.level());
        channel.show(referral.channel());
        tie.show(referral.tie());
        Money amount = referral.value();
        refresh(value, valueError, amount == null ? "" : model.words().exact(amount), other);
        refresh(
                date,
                dateError,
                DateInput.format(referral.date(), model.session().locale()),
                other);
        refresh(reason, textError, referral.lostReason(), other);
        refresh(note, textError, referral.note(), other);
        reasonBox.setVisible(referral.stage() == Stage.LOST);
        reasonBox.setManaged(reasonBox.isVisible());
        history.show(referral);
    }

    Node firstFocus() {
        return level;
    }

    /// Saves what is half written before another card or nothing is shown.
    void leave() {
        if (shown != null) {
            saveTexts();
        }
    }

    private VBox fields() {
        note.setPrefRowCount(4);
        note.setWrapText(true);
        Button delete = new Button(Messages.of("referral.delete"), Icon.DELETE.node());
        delete.getStyleClass().add("danger");
        delete.setOnAction(e -> {
            if (shown != null) {
                long id = shown.id();
                shown = null;
                model.delete(id);
            }
        });
        VBox fields = new VBox(
                12,
                Fields.labelled("referral.stage", stage),
                reasonBox,
                Fields.labelled("referral.level", level),
                Fields.row(Fields.labelled("referral.channel", channel), Fields.labelled("referral.tie", tie)),
                Fields.row(Fields.labelled("referral.value", value), Fields.labelled("referral.date", date)),
                valueError,
                dateError,
                Fields.labelled("referral.note", note),
                textError,
                history,
                delete);
        fields.getStyleClass().add("fields");
        return fields;
    }

    private void saveAsOneGoes() {
        stage.onChosen(() -> {
            Stage to = stage.chosen();
            if (shown != null && to != null) {
                model.move(shown.id(), to, 0);
            }
        });
        level.onChosen(() -> Optional.ofNullable(level.chosen()).ifPresent(l -> edit(r -> r.ladder(ladder(l)))));
        channel.onChosen(() -> Optional.ofNullable(level.chosen()).ifPresent(l -> edit(r -> r.ladder(ladder(l)))));
        tie.onChosen(() -> edit(r -> r.tie(tie.chosen())));
        for (TextInputControl field : List.of(value, date, reason, note)) {
            Fields.onFinished(field, this::saveTexts);
        }
    }

    private Ladder ladder(Level reached) {
        return Ladder.at(
                reached,
                channel.chosen(),
                model.session().workspace().today(),
                model.session().workspace().zone());
    }

    private void saveTexts() {
        edit(referral -> {
            saveValue(referral);
            DateInput.parse(date.getText(), model.session().locale())
                    .ifPresentOrElse(
                            day -> {
                                referral.date(day);
                                tell(date, dateError, "");
                            },
                            () -> tell(date, dateError, Messages.of("referral.problem.date")));
            return referral.note(note.getText()).lostReason(reason.getText());
        });
    }

    private void saveValue(ReferralBuilder referral) {
        tell(value, valueError, "");
        Money before = shown == null ? null : shown.referral().value();
        if (before != null && value.getText().equals(model.words().exact(before))) {
            return; // what was shown may have fewer digits than what is stored
        }
        if (value.getText().isBlank()) {
            referral.value(null);
        } else {
            MoneyInput.parse(
                            value.getText(),
                            before == null ? BoardCurrency.usual(model.session()) : before.currency(),
                            model.session().locale())
                    .ifPresentOrElse(
                            referral::value, () -> tell(value, valueError, Messages.of("referral.problem.value")));
        }
    }

    private void edit(UnaryOperator<ReferralBuilder> change) {
        BoardCard now = shown == null ? null : model.card(shown.id());
        if (now == null) {
            return;
        }
        try {
            Referral changed = change.apply(now.referral().edit()).build();
            textError.setText("");
            if (!changed.equals(now.referral())) {
                model.save(changed);
            }
        } catch (IllegalArgumentException e) {
            textError.setText(Messages.of("referral.problem.long"));
        }
    }

    private void close() {
        leave();
        shown = null;
        model.close();
    }

    /// A text that could not be read is left alone until another card is shown.
    private static void refresh(TextInputControl field, Label error, String text, boolean other) {
        if (other) {
            field.setText(text);
            tell(field, error, "");
        } else if (error.getText().isEmpty()) {
            Fields.showIn(field, text);
        }
    }

    private static void tell(TextInputControl field, Label error, String sentence) {
        error.setText(sentence);
        field.pseudoClassStateChanged(INVALID, !sentence.isEmpty());
    }
}
