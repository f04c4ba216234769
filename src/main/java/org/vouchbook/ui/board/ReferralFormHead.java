package org.vouchbook.ui.board;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.kit.Avatar;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Tone;

/// Who is referred, and by whom: both lead to the person.
final class ReferralFormHead extends VBox {
    private final Navigator navigator;
    private final Hyperlink prospect = new Hyperlink();
    private final Label organisation = new Label();
    private final Avatar avatar = new Avatar("");
    private final Label preposition = new Label();
    private final Hyperlink counterpart = new Hyperlink();
    private final Chip level = new Chip("", Tone.NEUTRAL);
    private final Chip grade = new Chip("", Tone.NEUTRAL);
    private final Chip qualified = new Chip(Messages.of("card.qualified"), Tone.SUCCESS);
    private final Chip atRisk = new Chip(Messages.of("card.at_risk"), Tone.DANGER);
    private final Label money = new Label();

    ReferralFormHead(Navigator navigator, Runnable onClose) {
        super(8);
        this.navigator = navigator;
        prospect.getStyleClass().add("person-name");
        organisation.getStyleClass().add("quiet");
        organisation.managedProperty().bind(organisation.textProperty().isNotEmpty());
        preposition.getStyleClass().add("quiet");
        preposition.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button("", Icon.REMOVE.node());
        close.getStyleClass().addAll("flat", "close");
        close.setAccessibleText(Messages.of("referral.close"));
        close.setOnAction(e -> onClose.run());
        HBox from = new HBox(8, avatar, preposition, counterpart);
        from.setAlignment(Pos.CENTER_LEFT);
        grade.setTooltip(new Tooltip(Messages.of("card.grade.tip")));
        qualified.setTooltip(new Tooltip(Messages.of("card.qualified.tip")));
        atRisk.setTooltip(new Tooltip(Messages.of("card.at_risk.tip")));
        FlowPane chips = new FlowPane(6, 6, level, grade, qualified, atRisk, money);
        chips.setRowValignment(VPos.CENTER);
        getChildren().addAll(new HBox(8, new VBox(1, prospect, organisation), gap, close), from, chips);
    }

    void show(BoardCard card, BoardWords words) {
        Referral referral = card.referral();
        level.show(BoardWords.level(referral), BoardWords.tone(referral));
        grade.show(Messages.of("card.grade.", referral.level()), Tone.NEUTRAL);
        Money value = referral.value();
        money.setText(value == null ? "" : words.exact(value));
        // Homework done, the need known, and introduced (A18).
        Fields.when(referral.level().isIntroduction() && referral.homework().complete(), qualified);
        Fields.when(referral.direction() == ReferralDirection.RECEIVED, grade);
        Fields.when(atRisk(card, words), atRisk);
        prospect.setText(card.prospect().displayName());
        prospect.setOnAction(e -> navigator.openPerson(card.prospect().id()));
        String company = card.prospect().organisation();
        organisation.setText(company.equals(card.prospect().displayName()) ? "" : company);
        avatar.show(card.counterpart().displayName());
        boolean received = referral.direction() == ReferralDirection.RECEIVED;
        boolean told = referral.archived() != null;
        String from = told ? "referral.referred_by" : "card.on_loan";
        preposition.setText(Messages.of(received ? from : "referral.given_to"));
        counterpart.setText(card.counterpart().displayName());
        counterpart.setOnAction(e -> navigator.openPerson(card.counterpart().id()));
    }

    /// The relationship is on loan: whatever is overdue falls back on whoever lent it (A9).
    private static boolean atRisk(BoardCard card, BoardWords words) {
        return card.referral().direction() == ReferralDirection.RECEIVED
                && card.followUps().stream().anyMatch(f -> f.urgency(words.now()) == FollowUp.Urgency.LATE);
    }
}
