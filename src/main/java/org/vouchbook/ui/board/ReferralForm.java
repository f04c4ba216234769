package org.vouchbook.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.workspace.CardFiles;

/// A referral with everything on it, edited in place and saved as one goes. What cannot be read stays as it was typed,
/// with a sentence below it.
final class ReferralForm extends VBox {
    private static final List<Class<? extends Row>> WITH_THE_CARD =
            List.of(Sale.class, HandOff.class, PlantedRequest.class, Gift.class, Interview.class);
    private final BoardViewModel model;
    private final CardEdit edit;
    private final ReferralFormHead head;
    private final SevenSteps steps;
    private final CardTabs tabs;
    private final List<CardPart> parts;
    private final List<FilePart> fileParts;
    private final SharePart share;
    private final CardFiles files;
    private @Nullable BoardCard shown;

    ReferralForm(BoardViewModel model, Navigator navigator, CardActions actions) {
        super(12);
        this.model = model;
        edit = new CardEdit(model);
        head = new ReferralFormHead(navigator, this::close);
        files = new CardFiles(model.session().workspace());
        share = new SharePart(edit);
        var gifts = new GiftsPart(model, files);
        var ladder = new LadderPart(edit, files);
        CardPart prepare =
                new PreparePart(edit, () -> Optional.ofNullable(shown).ifPresent(actions::callSheet));
        CardPart followUps = new FollowUpsPart(actions.answers(), actions, gifts);
        var outcome = new OutcomePart(model, files);
        CardPart details = new DetailsPart(edit, new VBox(18, share, end()));
        parts = List.of(ladder, prepare, followUps, outcome, details);
        fileParts = List.of(gifts, outcome, ladder);
        tabs = new CardTabs(List.of(
                new CardTabs.Side("card.tab.follow_ups", followUps.node()),
                new CardTabs.Side("card.tab.ladder", ladder.node()),
                new CardTabs.Side("card.tab.prepare", prepare.node()),
                new CardTabs.Side("card.tab.outcome", outcome.node()),
                new CardTabs.Side("card.tab.details", details.node())));
        steps = new SevenSteps(step -> tabs.open(step.side()));
        getStyleClass().addAll("panel", "referral-form");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(head, steps, tabs);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                close();
            }
        });
        model.session().changes().onChange(change -> {
            if (shown != null && WITH_THE_CARD.stream().anyMatch(change::touches)) {
                readFile();
            }
        });
    }

    /// Shows a card, or what has become of it.
    void show(BoardCard card) {
        boolean other = shown == null || shown.id() != card.id();
        if (other) {
            leave();
        }
        shown = card;
        edit.take(card);
        head.show(card, model.words());
        // The seven steps are those of a referral to us: what we give asks for nothing (C5).
        Fields.when(card.referral().direction() == ReferralDirection.RECEIVED, steps);
        steps.show(card, model.words().now());
        parts.forEach(part -> part.show(card, other));
        readFile();
    }

    private void readFile() {
        Referral now = edit.referral();
        if (now != null) {
            model.session().background().run(() -> files.read(now), file -> {
                Referral still = edit.referral();
                if (still != null && still.id() == now.id()) {
                    fileParts.forEach(part -> part.show(file));
                    share.show(file);
                }
            });
        }
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
