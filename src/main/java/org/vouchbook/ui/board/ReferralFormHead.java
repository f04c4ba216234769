package org.vouchbook.ui.board;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.kit.Avatar;
import org.vouchbook.ui.kit.Icon;

/// Who is referred, and by whom: both lead to the person.
final class ReferralFormHead extends VBox {
    private final Navigator navigator;
    private final Hyperlink prospect = new Hyperlink();
    private final Label organisation = new Label();
    private final Avatar avatar = new Avatar("");
    private final Label preposition = new Label();
    private final Hyperlink counterpart = new Hyperlink();

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
        getChildren().addAll(new HBox(8, new VBox(1, prospect, organisation), gap, close), from);
    }

    void show(BoardCard card) {
        prospect.setText(card.prospect().displayName());
        prospect.setOnAction(e -> navigator.openPerson(card.prospect().id()));
        String company = card.prospect().organisation();
        organisation.setText(company.equals(card.prospect().displayName()) ? "" : company);
        avatar.show(card.counterpart().displayName());
        boolean received = card.referral().direction() == ReferralDirection.RECEIVED;
        preposition.setText(Messages.of(received ? "referral.referred_by" : "referral.given_to"));
        counterpart.setText(card.counterpart().displayName());
        counterpart.setOnAction(e -> navigator.openPerson(card.counterpart().id()));
    }
}
