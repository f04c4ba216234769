package org.vouchbook.ui.board;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.workspace.CardFile;
import org.vouchbook.workspace.CardFiles;

/// How it ended: the sale, its hand-off and the next request; and the card is put away when its story has been told.
final class OutcomePart implements FilePart {
    private final BoardViewModel model;
    private final SaleFields sale;
    private final HandOffFields handOff;
    private final PlantFields plant;
    private final Label state = Fields.explained("outcome.open");
    private final Button archive = new Button(Messages.of("outcome.archive"), Icon.ARCHIVE.node());
    private final VBox node;
    private @Nullable BoardCard card;

    OutcomePart(BoardViewModel model, CardFiles files) {
        this.model = model;
        sale = new SaleFields(model.session(), files, this::referral);
        handOff = new HandOffFields(model.session(), files, this::referral);
        plant = new PlantFields(model.session(), files, this::referral);
        archive.setOnAction(e -> {
            Referral now = referral();
            if (now != null) {
                model.moving().archive(now.id(), now.archived() == null);
            }
        });
        node = new VBox(22, new VBox(10, state, archive), sale, handOff, plant);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(BoardCard shown, boolean other) {
        card = shown;
        Referral referral = shown.referral();
        boolean received = referral.direction() == ReferralDirection.RECEIVED;
        boolean ended = !referral.stage().isOpen();
        Fields.when(ended, archive);
        archive.setText(Messages.of(referral.archived() == null ? "outcome.archive" : "outcome.unarchive"));
        state.setText(
                !ended
                        ? Messages.of("outcome.open")
                        : referral.stage() == Stage.LOST
                                ? Messages.of("outcome.lost", model.words().standing(referral))
                                : Messages.of(received ? "outcome.won" : "outcome.won.given"));
        if (other) {
            Fields.when(false, sale, handOff, plant);
        }
    }

    @Override
    public void show(CardFile file) {
        Referral referral = referral();
        boolean won =
                referral != null && referral.stage() == Stage.WON && referral.direction() == ReferralDirection.RECEIVED;
        Sale sold = last(file.sales());
        HandOff handed = last(file.handOffs());
        PlantedRequest planted = last(file.planted());
        Fields.when(sold != null, sale);
        Fields.when(handed != null, handOff);
        Fields.when(won || planted != null, plant);
        sale.show(sold);
        handOff.show(handed);
        plant.show(planted);
    }

    @Override
    public void leave() {
        sale.leave();
        handOff.leave();
    }

    private @Nullable Referral referral() {
        return card == null ? null : card.referral();
    }

    private static <T> @Nullable T last(List<T> rows) {
        return rows.isEmpty() ? null : rows.getLast();
    }
}
