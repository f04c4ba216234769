package org.vouchbook.ui.board;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.CallSheet;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Referral;
import org.vouchbook.ui.Messages;

/// What the prospect knows already: nothing at all makes a call scarcely better than a cold one (A2).
final class KnowsBoxes extends VBox {
    private final CardEdit edit;
    private final CheckBox us = box("card.knows.us");
    private final CheckBox purchase = box("card.knows.purchase");
    private final CheckBox happy = box("card.knows.happy");
    private final Label cold = new Label();

    KnowsBoxes(CardEdit edit) {
        super(7);
        this.edit = edit;
        cold.getStyleClass().addAll("small", "cold");
        cold.setWrapText(true);
        cold.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new Label(Messages.of("card.knows")), us, purchase, happy, cold);
        for (CheckBox box : new CheckBox[] {us, purchase, happy}) {
            box.setOnAction(e -> save());
        }
    }

    void show(Referral referral) {
        CallSheet sheet = referral.callSheet();
        us.setSelected(sheet.knowsUs());
        purchase.setSelected(sheet.knowsPurchase());
        happy.setSelected(sheet.knowsHappy());
        cold.setText(sheet.cold() ? Messages.of("card.knows.cold") : "");
        Fields.when(sheet.cold(), cold);
    }

    /// A bare name cannot know all three: somebody must have told them, and that is more than a name (A2).
    private void save() {
        Referral now = edit.referral();
        boolean all = us.isSelected() && purchase.isSelected() && happy.isSelected();
        if (now != null && all && now.level() == Level.NAME_ONLY) {
            show(now);
            cold.setText(Messages.of("card.knows.not_all"));
            Fields.when(true, cold);
            return;
        }
        edit.change(r -> {
            CallSheet c = r.callSheet();
            return r.edit()
                    .callSheet(new CallSheet(
                            c.theirGain(),
                            c.ourGain(),
                            c.trust(),
                            c.time(),
                            c.atStake(),
                            us.isSelected(),
                            purchase.isSelected(),
                            happy.isSelected()))
                    .build();
        });
    }

    private static CheckBox box(String key) {
        CheckBox box = new CheckBox(Messages.of(key));
        box.setWrapText(true);
        return box;
    }
}
