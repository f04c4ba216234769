package org.vouchbook.ui.board;

import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.Session;

/// Moves a card while no board is in sight: the same rules and the same short form, over whatever page is open.
public final class MoveFromElsewhere {
    private final Session session;
    private final CardMoving moving;

    /// @param notice says in a sentence why a card stays where it is
    public MoveFromElsewhere(Session session, Window owner, Consumer<String> notice) {
        this.session = session;
        moving = new CardMoving(session, this::words, _ -> {});
        new OpenForm(asked -> new MoveDialog(moving, asked, owner), session.background()::deliver).follow(moving);
        moving.hint.addListener((_, _, hint) -> {
            if (hint != null) {
                notice.accept(hint.sentence());
            }
        });
    }

    /// Brings a card to the top of a column, or asks for what is missing there first.
    ///
    /// @param by how somebody was reached
    /// @param wording the key of the wording that was said or written to them; empty: of none
    public void move(long referralId, Stage to, InteractionKind by, String wording) {
        session.background()
                .run(
                        () -> session.referrals().card(referralId).map(card -> BoardCard.of(card, List.of())),
                        card -> card.ifPresent(found -> {
                            moving.draft(found, to).said(by, wording);
                            moving.start(found, to, 0);
                        }));
    }

    private BoardWords words() {
        return new BoardWords(
                session.locale(),
                session.workspace().zone(),
                session.workspace().now());
    }
}
