package org.vouchbook.ui.board;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.ThreeThanks;
import org.vouchbook.ui.Messages;

/// One place in a column; the cards pass through it.
final class CardCell extends ListCell<BoardCard> {
    private static final double SCROLL_BAR = 8;
    private final CardFace face;
    private final Supplier<BoardWords> words;
    private @Nullable BoardCard shown;
    private Instant shownAt = Instant.EPOCH;

    CardCell(Supplier<BoardWords> words, CardActions actions, MailDrop mails) {
        this.words = words;
        face = new CardFace(actions);
        mails.listenTo(this, this::getItem);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // as wide as the column, never wider
        addEventHandler(MouseEvent.MOUSE_ENTERED, e -> {
            BoardCard card = getItem();
            setTooltip(card != null && face.isCut() ? new Tooltip(spoken(card, words.get())) : null);
        });
    }

    CardFace face() {
        return face;
    }

    @Override
    protected void updateItem(@Nullable BoardCard card, boolean empty) {
        super.updateItem(card, empty);
        if (empty || card == null) {
            setGraphic(null);
            setAccessibleText(null);
            shown = null;
        } else {
            BoardWords now = words.get();
            Instant minute = now.now().truncatedTo(ChronoUnit.MINUTES);
            if (card.equals(shown) && minute.equals(shownAt)) {
                return; // scrolling asks every place again and again
            }
            shown = card;
            shownAt = minute;
            face.show(card, now);
            setGraphic(face);
            setAccessibleText(spoken(card, now));
        }
    }

    /// The scroll bar lies beside the cards: they do not shrink when it comes.
    @Override
    protected void layoutChildren() {
        ListView<BoardCard> list = getListView();
        if (getGraphic() == null || list == null) {
            super.layoutChildren();
        } else {
            face.resizeRelocate(0, 0, list.getWidth() - SCROLL_BAR, face.height());
        }
    }

    /// Everything on the card in one line.
    static String spoken(BoardCard card, BoardWords words) {
        Money value = card.referral().value();
        return Messages.of(
                "board.card.spoken",
                card.prospect().displayName(),
                card.prospect().organisation(),
                BoardWords.counterpart(card.referral(), card.counterpart()),
                BoardWords.level(card.referral()),
                value == null ? "" : words.exact(value),
                DueLine.of(card, words).words(),
                card.referral().direction() == ReferralDirection.RECEIVED
                        ? Dots.spoken(ThreeThanks.of(card.referral(), card.followUps(), words.now()))
                        : "",
                card.referral().consent().refused() ? Messages.of("board.no_contact") : "");
    }
}
