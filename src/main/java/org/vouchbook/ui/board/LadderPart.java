package org.vouchbook.ui.board;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.workspace.CardFile;
import org.vouchbook.workspace.CardFiles;

/// What the referrer has done so far, step by step: the level follows from it and from nothing else (A1).
final class LadderPart implements FilePart {
    private final PermissionRung permission;
    private final PromiseRung promise;
    private final IntroductionRung introduction;
    private final PromiseRung ourPromise;
    private final IntroductionRung ourIntroduction;
    private final VBox node;

    LadderPart(CardEdit edit, CardFiles files) {
        permission = new PermissionRung(edit);
        promise = new PromiseRung(edit, ReferralDirection.RECEIVED);
        introduction = new IntroductionRung(edit, ReferralDirection.RECEIVED, files);
        ourPromise = new PromiseRung(edit, ReferralDirection.GIVEN);
        ourIntroduction = new IntroductionRung(edit, ReferralDirection.GIVEN, files);
        node = new VBox(
                18, introduction.node(), promise.node(), permission.node(), ourIntroduction.node(), ourPromise.node());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(BoardCard card, boolean other) {
        boolean received = card.referral().direction() == ReferralDirection.RECEIVED;
        Fields.when(received, permission.node(), promise.node(), introduction.node());
        Fields.when(!received, ourPromise.node(), ourIntroduction.node());
        if (received) {
            permission.show(card.referral(), other);
            promise.show(card.referral(), other);
            introduction.show(card.referral(), other);
        } else {
            ourPromise.show(card.referral(), other);
            ourIntroduction.show(card.referral(), other);
        }
    }

    @Override
    public void show(CardFile file) {
        introduction.show(file);
    }

    @Override
    public void leave() {
        if (permission.node().isVisible()) {
            permission.leave();
            promise.leave();
            introduction.leave();
        } else {
            ourPromise.leave();
            ourIntroduction.leave();
        }
    }
}
