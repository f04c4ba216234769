package org.vouchbook.ui.board;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Referral;
import org.vouchbook.ui.Session;

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

    @Override
    public boolean change(UnaryOperator<Referral> change) {
        Referral now = referral();
        if (now == null) {
            return true;
        }
        Referral changed;
        try {
            changed = change.apply(now);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (!changed.equals(now)) {
            model.save(changed);
        }
        return true;
    }
}
