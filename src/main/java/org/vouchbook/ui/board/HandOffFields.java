package org.vouchbook.ui.board;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Referral;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.CardFiles;

/// What delivery must know of the sale: every promise, expectation and detail (I1–I3).
final class HandOffFields extends VBox {
    private final RowEdit<HandOff> edit;
    private final List<CardField<HandOff>> fields;
    private final Choice<HandOff.Status> status = new Choice<>(
            Messages.of("hand_off.status"),
            List.of(HandOff.Status.values()),
            null,
            s -> Messages.of("hand_off.status.", s));
    private final Label filled = new Label();
    private @Nullable Long shown;

    HandOffFields(Session session, CardFiles files, Supplier<@Nullable Referral> referral) {
        super(8);
        edit = new RowEdit<>(session, handOff -> {
            Referral of = referral.get();
            if (of != null) {
                files.save(of, handOff);
            }
        });
        CardField<HandOff> promises = CardField.area(
                edit,
                "hand_off.promises",
                2,
                HandOff::promises,
                (h, text) -> with(h, text, h.expectations(), h.details(), h.receiver()));
        CardField<HandOff> expectations = CardField.area(
                edit,
                "hand_off.expectations",
                2,
                HandOff::expectations,
                (h, text) -> with(h, h.promises(), text, h.details(), h.receiver()));
        CardField<HandOff> details = CardField.area(
                edit,
                "hand_off.details",
                2,
                HandOff::details,
                (h, text) -> with(h, h.promises(), h.expectations(), text, h.receiver()));
        CardField<HandOff> receiver = CardField.line(
                edit,
                "hand_off.receiver",
                HandOff::receiver,
                (h, text) -> with(h, h.promises(), h.expectations(), h.details(), text));
        fields = List.of(promises, expectations, details, receiver);
        status.onChosen(() -> edit.change(h -> {
            HandOff.Status chosen = status.chosen() == null ? HandOff.Status.DRAFT : status.chosen();
            LocalDate date =
                    chosen == HandOff.Status.DRAFT ? null : session.workspace().today();
            return new HandOff(
                    h.id(),
                    h.contactId(),
                    h.saleId(),
                    chosen,
                    h.promises(),
                    h.expectations(),
                    h.details(),
                    h.receiver(),
                    date);
        }));
        filled.getStyleClass().addAll("quiet", "small");
        getChildren().addAll(Fields.heading("hand_off.title"), filled, promises, expectations, details);
        getChildren().add(Fields.row(receiver, Fields.labelled("hand_off.status", status)));
    }

    void show(@Nullable HandOff handOff) {
        edit.take(handOff);
        if (handOff != null) {
            boolean other = !Long.valueOf(handOff.id()).equals(shown);
            shown = handOff.id();
            filled.setText(Messages.of("hand_off.filled", handOff.filled()));
            status.show(handOff.status());
            fields.forEach(field -> field.show(handOff, other));
        }
    }

    void leave() {
        fields.forEach(CardField::save);
    }

    private static HandOff with(HandOff h, String promises, String expectations, String details, String receiver) {
        return new HandOff(
                h.id(), h.contactId(), h.saleId(), h.status(), promises, expectations, details, receiver, h.date());
    }
}
