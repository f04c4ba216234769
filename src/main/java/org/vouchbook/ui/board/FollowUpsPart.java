package org.vouchbook.ui.board;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.ui.Messages;

/// The duties of a referral: those that are due, and what was done.
final class FollowUpsPart implements CardPart {
    private final CardAnswers answers;
    private final CardActions actions;
    private final GiftsPart gifts;
    private final Label heading = Fields.heading("follow.open");
    private final VBox open = new VBox(10);
    private final VBox closed = new VBox(6);
    private final VBox openGroup;
    private final VBox closedGroup;
    private final VBox node;
    private List<FollowUp> shown = List.of();

    FollowUpsPart(CardAnswers answers, CardActions actions, GiftsPart gifts) {
        this.answers = answers;
        this.actions = actions;
        this.gifts = gifts;
        openGroup = new VBox(8, heading, open);
        closedGroup = new VBox(8, Fields.heading("follow.closed"), closed);
        node = new VBox(20, openGroup, closedGroup, gifts.node());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(BoardCard card, boolean other) {
        boolean moved = other || !shown.equals(card.followUps());
        shown = card.followUps();
        boolean received = card.referral().direction() == ReferralDirection.RECEIVED;
        Fields.when(received, gifts.node());
        heading.setText(Messages.of(received ? "follow.open" : "follow.open.given"));
        gifts.show(card, other);
        if (moved) {
            list(card);
        }
    }

    @Override
    public void leave() {
        gifts.leave();
    }

    private void list(BoardCard card) {
        BoardWords words = answers.words();
        var due = new ArrayList<Node>();
        var done = new ArrayList<Node>();
        for (FollowUp followUp : card.followUps()) {
            if (followUp.isOpen()) {
                due.add(new FollowUpRow(card, followUp, words, answers, actions));
            } else {
                done.add(FollowUpRow.closed(card, followUp, words));
            }
        }
        open.getChildren().setAll(due);
        closed.getChildren().setAll(done);
        if (due.isEmpty()) {
            open.getChildren().setAll(Fields.explained("follow.none"));
        }
        Fields.when(!done.isEmpty(), closedGroup);
    }
}
