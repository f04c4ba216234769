package org.vouchbook.ui.board;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Decision;
import org.vouchbook.domain.Moving;
import org.vouchbook.domain.Referral;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Workspace;

/// The opened card, as its fields change it: each change starts from what the one before has left.
final class CardEdit implements Editing<Referral> {
    private final BoardViewModel model;
    private @Nullable Long id;

    CardEdit(BoardViewModel model) {
        this.model = model;
    }

    void take(@Nullable BoardCard card) {
        id = card == null ? null : card.id();
    }

    BoardViewModel model() {
        return model;
    }

    /// The referral as it is now; none when nothing is open or it is gone.
    @Nullable
    Referral referral() {
        BoardCard card = model.card(id);
        return card == null ? null : card.referral();
    }

    @Override
    public @Nullable Referral now() {
        return referral();
    }

    @Override
    public Session session() {
        return model.session();
    }

    /// The rules are asked first: what they refuse is not shown as if it were saved, and stays in its field.
    @Override
    public String change(UnaryOperator<Referral> change) {
        Referral now = referral();
        if (now == null) {
            return "";
        }
        Referral changed;
        try {
            changed = change.apply(now);
        } catch (IllegalArgumentException e) {
            return Messages.of("referral.problem.long");
        }
        if (changed.equals(now)) {
            return "";
        }
        Workspace workspace = session().workspace();
        if (Moving.edit(now, changed, workspace.now(), workspace.zone())
                instanceof Decision.Refused(Decision.Reason reason)) {
            return Messages.of("move.refused.", reason);
        }
        model.save(changed);
        return "";
    }

    /// A choice or a button has no line for a sentence: where it may not be, the card says why.
    void choose(UnaryOperator<Referral> change) {
        String refused = change(change);
        Long card = id;
        if (!refused.isEmpty() && card != null) {
            model.moving().say(card, refused);
        }
    }
}
