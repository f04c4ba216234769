package org.vouchbook.ui.board;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.ui.kit.Avatar;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Tone;

/// A card's seven labels, laid out by hand: a column of thousands scrolls through a few of these.
final class CardFace extends Region {
    static final double HEIGHT = 139;
    private static final double GAP = 6;
    private final Label name = label("name");
    private final Label money = label("money");
    private final Label organisation = label("organisation");
    private final Avatar avatar = new Avatar("");
    private final Label counterpart = label("counterpart");
    private final Chip chip = new Chip("", Tone.NEUTRAL);
    private final Label standing = label("due");

    CardFace() {
        getStyleClass().add("board-card");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        chip.setMinWidth(0);
        avatar.setTextOverrun(OverrunStyle.CLIP);
        getChildren().addAll(name, money, organisation, avatar, counterpart, chip, standing);
    }

    /// Shows another card.
    void show(BoardCard card, BoardWords words) {
        Referral referral = card.referral();
        Contact prospect = card.prospect();
        Money value = referral.value();
        name.setText(prospect.displayName());
        money.setText(value == null ? "" : words.money(value));
        boolean company =
                prospect.organisation().isEmpty() || prospect.organisation().equals(prospect.displayName());
        organisation.setText(company ? "—" : prospect.organisation());
        avatar.show(card.counterpart().displayName());
        counterpart.setText(BoardWords.counterpart(referral, card.counterpart()));
        chip.show(BoardWords.level(referral), BoardWords.tone(referral));
        standing.setText(words.standing(referral));
        requestLayout();
    }

    /// Whether some of its words had to be shortened.
    boolean isCut() {
        return cut(name) || cut(organisation) || cut(counterpart) || cut(chip) || cut(standing);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 160;
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double left = in.getLeft();
        double width = getWidth() - left - in.getRight();
        double moneyWidth = money.getText().isEmpty() ? 0 : Math.min(width, money.prefWidth(-1));
        double nameWidth = width - (moneyWidth == 0 ? 0 : moneyWidth + GAP);
        double y = in.getTop();
        y = row(name, left, y, nameWidth, 18);
        money.resizeRelocate(left + width - moneyWidth, in.getTop(), moneyWidth, 18);
        y = row(organisation, left, y, width, 17) + GAP;
        double face = Math.max(avatar.minWidth(-1), avatar.prefWidth(-1));
        avatar.resizeRelocate(left, y, face, face);
        counterpart.resizeRelocate(left + face + GAP, y, width - face - GAP, face);
        y += face + GAP;
        double chipHeight = chip.prefHeight(-1);
        chip.resizeRelocate(left, y, Math.min(width, chip.prefWidth(-1)), chipHeight);
        row(standing, left, y + chipHeight + GAP, width, 16);
    }

    private static double row(Label label, double x, double y, double width, double height) {
        label.resizeRelocate(x, y, width, height);
        return y + height;
    }

    private static boolean cut(Label label) {
        return label.getWidth() + 0.5 < label.prefWidth(-1);
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
