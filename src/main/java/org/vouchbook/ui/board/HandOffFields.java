package org.vouchbook.ui.board;

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
    private final CardField<HandOff> acceptedBy;
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
        CardField<HandOff> accepted = CardField.line(
                edit,
                "hand_off.accepted_by",
                HandOff::acceptedBy,
                (h, text) -> new HandOff(
                        h.id(),
                        h.contactId(),
                        h.saleId(),
                        h.status(),
                        h.promises(),
                        h.expectations(),
                        h.details(),
                        h.receiver(),
                        h.date(),
                        text,
                        h.acceptedOn()));
        acceptedBy = accepted;
        acceptedBy.managedProperty().bind(acceptedBy.visibleProperty());
        fields = List.of(promises, expectations, details, receiver, accepted);
        status.onChosen(() -> edit.change(h -> h.moved(
                status.chosen() == null ? HandOff.Status.DRAFT : status.chosen(),
                session.settings().get().profile().name(),
                session.workspace().today())));
        filled.getStyleClass().addAll("quiet", "small");
        getChildren().addAll(Fields.heading("hand_off.title"), filled, promises, expectations, details);
        getChildren().addAll(Fields.row(receiver, Fields.labelled("hand_off.status", status)), acceptedBy);
    }

    void show(@Nullable HandOff handOff) {
        edit.take(handOff);
        if (handOff != null) {
            boolean other = !Long.valueOf(handOff.id()).equals(shown);
            shown = handOff.id();
            filled.setText(Messages.of("hand_off.filled", handOff.filled()));
            status.show(handOff.status());
            acceptedBy.setVisible(handOff.status() == HandOff.Status.ACCEPTED);
            fields.forEach(field -> field.show(handOff, other));
        }
    }

    void leave() {
        fields.forEach(CardField::save);
    }

    private static HandOff with(HandOff h, String promises, String expectations, String details, String receiver) {
        return new HandOff(
                h.id(),
                h.contactId(),
                h.saleId(),
                h.status(),
                promises,
                expectations,
                details,
                receiver,
                h.date(),
                h.acceptedBy(),
                h.acceptedOn());
    }
}
