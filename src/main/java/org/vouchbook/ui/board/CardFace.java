package org.vouchbook.ui.board;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp.Urgency;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.ThreeThanks;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Avatar;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Tone;

/// A card's few nodes, laid out by hand: a column of thousands scrolls through some of these.
final class CardFace extends Region {
    static final double HEIGHT = 155;
    /// How much higher a card with *Call* and *Write* is.
    static final double BUTTONS = 34;
    private static final double GAP = 6;
    private final Label name = label("name");
    private final Label money = label("money");
    private final Label organisation = label("organisation");
    private final Avatar avatar = new Avatar("");
    private final Label counterpart = label("counterpart");
    private final Chip chip = new Chip("", Tone.NEUTRAL);
    private final Label due = label("due");
    private final Dots dots = new Dots();
    private Urgency urgency = Urgency.LATER;
    private final CardActions actions;
    /// *Call* and *Write*, made for the first card that has them: most places never show one.
    private List<Button> buttons = List.of();
    /// Made for the first card whose prospect would rather not be contacted: most places never show one.
    private @Nullable Chip refused;
    private @Nullable BoardCard shown;

    CardFace(CardActions actions) {
        this.actions = actions;
        getStyleClass().add("board-card");
        setHeights(HEIGHT);
        chip.setMinWidth(0);
        avatar.setTextOverrun(OverrunStyle.CLIP);
        due.setWrapText(true);
        getChildren().addAll(name, money, organisation, avatar, counterpart, chip, due, dots);
    }

    /// Shows another card.
    void show(BoardCard card, BoardWords words) {
        shown = card;
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
        showRefused(referral.consent().refused());
        DueLine line = DueLine.of(card, words);
        due.setText(line.words());
        press(line.urgency());
        dots.setVisible(referral.direction() == ReferralDirection.RECEIVED);
        dots.show(ThreeThanks.of(referral, card.followUps(), words.now()));
        boolean waits = waits(card);
        if (waits && buttons.isEmpty()) {
            buttons = List.of(button("board.call", actions::call), button("board.write", actions::write));
            getChildren().addAll(buttons);
        }
        buttons.forEach(button -> button.setVisible(waits));
        setHeights(waits ? HEIGHT + BUTTONS : HEIGHT);
        requestLayout();
    }

    /// Only the cards of the column *Introduced* have their buttons on them: its places are higher.
    static boolean waits(BoardCard card) {
        return card.stage() == Stage.INTRODUCED && CardActions.waits(card);
    }

    double height() {
        return getPrefHeight();
    }

    /// Whether some of its words had to be shortened.
    boolean isCut() {
        return cut(name)
                || cut(organisation)
                || cut(counterpart)
                || cut(chip)
                || due.prefHeight(due.getWidth()) > due.getHeight() + 0.5;
    }

    private void showRefused(boolean now) {
        if (now && refused == null) {
            refused = new Chip(Messages.of("board.no_contact"), Tone.NEUTRAL);
            getChildren().add(refused);
        }
        if (refused != null) {
            refused.setVisible(now);
        }
    }

    private void press(Urgency now) {
        if (urgency != now) {
            getStyleClass().removeAll(List.of("late", "today"));
            switch (now) {
                case LATE -> getStyleClass().add("late");
                case TODAY -> getStyleClass().add("today");
                case LATER -> {}
            }
            urgency = now;
        }
    }

    private void setHeights(double height) {
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 160;
    }

    @Override
    protected void layoutChildren() {
        // Not the insets: they grow by the border where the keyboard is, and the words would jump.
        Insets in = getPadding();
        double left = in.getLeft();
        double width = getWidth() - left - in.getRight();
        double moneyWidth = money.getText().isEmpty() ? 0 : Math.min(width, money.prefWidth(-1));
        double nameWidth = width - (moneyWidth == 0 ? 0 : moneyWidth + GAP);
        double y = in.getTop();
        y = row(name, left, y, nameWidth, 18);
        money.resizeRelocate(left + width - moneyWidth, in.getTop(), moneyWidth, 18);
        y = row(organisation, left, y, width - besideOrganisation(left + width, y), 17) + GAP;
        double face = Math.max(avatar.minWidth(-1), avatar.prefWidth(-1));
        avatar.resizeRelocate(left, y, face, face);
        counterpart.resizeRelocate(left + face + GAP, y, width - face - GAP, face);
        y += face + GAP;
        double chipHeight = chip.prefHeight(-1);
        chip.resizeRelocate(left, y, Math.min(width, chip.prefWidth(-1)), chipHeight);
        y += chipHeight + GAP;
        double dotsWidth = dots.isVisible() ? Dots.WIDTH + GAP : 0;
        dots.resizeRelocate(left + width - Dots.WIDTH, y, Dots.WIDTH, 16);
        y = row(due, left, y, width - dotsWidth, 33);
        double x = left;
        for (Button button : buttons) {
            double wide = button.prefWidth(-1);
            button.resizeRelocate(x, y + GAP, wide, 26);
            x += wide + GAP;
        }
    }

    /// Puts the refusal beside the prospect's organisation: the width that it takes.
    private double besideOrganisation(double right, double y) {
        if (refused == null || !refused.isVisible()) {
            return 0;
        }
        double wide = refused.prefWidth(-1);
        refused.resizeRelocate(right - wide, y, wide, refused.prefHeight(-1));
        return wide + GAP;
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

    /// For the mouse only: the keyboard has the card's menu.
    private Button button(String key, Consumer<BoardCard> action) {
        var button = new Button(Messages.of(key));
        button.getStyleClass().add("card-button");
        button.setFocusTraversable(false);
        button.setOnAction(e -> {
            if (shown != null) {
                action.accept(shown);
            }
        });
        return button;
    }
}
