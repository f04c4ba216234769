package org.vouchbook.ui.board;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Shares;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.CardFile;

/// Several referrers of one prospect share what follows from it.
final class SharePart extends VBox {
    private final CardEdit edit;
    private final Label words = new Label();
    private final CardField<Referral> weight;

    SharePart(CardEdit edit) {
        super(8);
        this.edit = edit;
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        weight = new CardField<>(
                edit,
                "share.weight",
                new TextField(),
                r -> String.valueOf(r.weight()),
                (r, typed) -> weight(typed)
                        .map(w -> Typed.built(r.edit().weight(w)))
                        .orElseGet(() -> Typed.wrong("share.problem")));
        getChildren().addAll(Fields.heading("share.title"), words, weight);
        Fields.when(false, this);
    }

    void show(CardFile file) {
        Referral now = edit.referral();
        boolean shared = now != null
                && now.direction() == ReferralDirection.RECEIVED
                && !file.sharing().isEmpty();
        Fields.when(shared, this);
        if (now != null && shared) {
            var all = new ArrayList<>(file.sharing());
            all.add(now);
            long percent = Math.round(Shares.of(now, all) * 100);
            words.setText(Messages.of("share.words", String.join(", ", file.sharers()), percent));
            weight.show(now, false);
        }
    }

    private static Optional<Integer> weight(String typed) {
        try {
            int read = Integer.parseInt(typed.strip());
            return read >= 1 && read <= 100 ? Optional.of(read) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
