package org.vouchbook.ui.board;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Agenda;

/// Every card of the board with what is told of all of them; an unchanging picture that was read at once.
///
/// @param asked how often each contact was asked
record BoardCards(List<BoardCard> all, Map<Long, Integer> asked, BoardFacts facts) {
    static final BoardCards NONE = new BoardCards(List.of(), Map.of(), BoardFacts.NONE);

    /// Reads them; runs on the book's thread.
    ///
    /// @param before cards that stayed as they are keep the text by which they are found
    static BoardCards read(Session session, BoardCards before) {
        var known = new HashMap<Long, BoardCard>();
        before.all().forEach(card -> known.put(card.id(), card));
        // Folding the texts of thousands is work for every core.
        List<BoardCard> cards = session.agenda().board().parallelStream()
                .map(tracked ->
                        card(tracked, known.get(tracked.card().referral().id())))
                .toList();
        return new BoardCards(cards, session.referrals().asked(), factsNow(cards, session));
    }

    private static BoardCard card(Agenda.Tracked tracked, @Nullable BoardCard was) {
        return was != null && was.is(tracked) ? was : BoardCard.of(tracked.card(), tracked.followUps());
    }

    private static BoardFacts factsNow(List<BoardCard> cards, Session session) {
        return BoardFacts.of(
                cards, session.workspace().now(), session.workspace().zone());
    }

    /// The same cards at another moment; on any thread.
    BoardCards at(Session session) {
        return new BoardCards(all, asked, factsNow(all, session));
    }

    /// Other cards. What is told of all of them follows as soon as the book has answered.
    BoardCards with(List<BoardCard> cards) {
        return new BoardCards(cards, asked, facts);
    }

    /// One card as just edited.
    BoardCards with(Referral changed) {
        return with(all.stream()
                .map(c -> c.id() == changed.id() ? c.with(changed) : c)
                .toList());
    }

    /// One card in another place.
    BoardCards moved(BoardCard card, Stage to, int place, Instant now) {
        return with(CardOrder.moved(all, card, to, place, now));
    }

    /// The card of an id; none when it is gone.
    @Nullable
    BoardCard card(@Nullable Long id) {
        if (id != null) {
            for (BoardCard card : all) {
                if (card.id() == id) {
                    return card;
                }
            }
        }
        return null;
    }
}
