package org.vouchbook.ui.board;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
        HBox chips = new HBox(6, level, grade, qualified, money);
        chips.setAlignment(Pos.CENTER_LEFT);
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
}
