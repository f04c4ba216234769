package org.vouchbook.ui.board;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Referral;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.kit.Icon;

/// A referral with everything on it, edited in place and saved as one goes. What cannot be read stays as it was typed,
/// with a sentence below it.
final class ReferralForm extends VBox {
    private final BoardViewModel model;
    private final CardEdit edit;
    private final ReferralFormHead head;
    private final SevenSteps steps;
    private final CardTabs tabs;
    private final List<CardPart> parts;
    private @Nullable BoardCard shown;

    ReferralForm(BoardViewModel model, Navigator navigator) {
        super(12);
        this.model = model;
        edit = new CardEdit(model);
        head = new ReferralFormHead(navigator, this::close);
        CardPart ladder = new LadderPart(edit);
        CardPart prepare = new PreparePart(edit, () -> {});
        CardPart details = new DetailsPart(edit, end());
        parts = List.of(ladder, prepare, details);
        tabs = new CardTabs(List.of(
                new CardTabs.Side("card.tab.ladder", ladder.node()),
                new CardTabs.Side("card.tab.prepare", prepare.node()),
                new CardTabs.Side("card.tab.details", details.node())));
        steps = new SevenSteps(step -> tabs.open(step.side()));
        getStyleClass().addAll("panel", "referral-form");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(head, steps, tabs);
    }

    /// Shows a card, or what has become of it.
    void show(BoardCard card) {
        boolean other = shown == null || shown.id() != card.id();
        if (other) {
            leave();
        }
        shown = card;
        edit.take(card);
        head.show(card);
        steps.show(card);
        parts.forEach(part -> part.show(card, other));
    }

    Node firstFocus() {
        return tabs.firstFocus();
    }

    /// Saves what is half written before another card or nothing is shown.
    void leave() {
        if (shown != null) {
            parts.forEach(CardPart::leave);
        }
    }

    private Node end() {
        Button delete = new Button(Messages.of("referral.delete"), Icon.DELETE.node());
        delete.getStyleClass().add("danger");
        delete.setOnAction(e -> {
            Referral now = edit.referral();
            if (now != null) {
                shown = null;
                edit.take(null);
                model.delete(now.id());
            }
        });
        return delete;
    }

    private void close() {
        leave();
        shown = null;
        edit.take(null);
        model.close();
    }
}
