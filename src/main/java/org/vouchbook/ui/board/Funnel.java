package org.vouchbook.ui.board;

import java.time.Instant;
import java.util.List;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;

/// How far all have come. Introductions and bare names are never one number (A1, A5).
///
/// @param asked how often those who are shown were asked (E14); 0 where that cannot be told
/// @param contacted introductions that were followed by a contact
/// @param decidedIntroduced introductions that were won or lost
/// @param decidedNames names, with or without permission, that were won or lost; promised ones are neither (F2)
/// @param untouched who may be contacted and was not (G5)
/// @param waiting those of them who wait longer than they should
public record Funnel(
        int asked,
        int named,
        int introduced,
        int contacted,
        int wonIntroduced,
        int decidedIntroduced,
        int wonNames,
        int decidedNames,
        int untouched,
        int waiting) {
    static Funnel of(int asked, List<BoardCard> cards, Instant now) {
        int introduced = 0;
        int contacted = 0;
        int untouched = 0;
        int waiting = 0;
        var won = new int[2];
        var decided = new int[2];
        for (BoardCard card : cards) {
            Referral referral = card.referral();
            boolean introduction = referral.level().isIntroduction();
            introduced += introduction ? 1 : 0;
            contacted += introduction && referral.contactedAt() != null ? 1 : 0;
            if (referral.level() != Level.PROMISED) {
                int kind = introduction ? 0 : 1;
                won[kind] += referral.stage() == Stage.WON ? 1 : 0;
                decided[kind] += referral.stage().isOpen() ? 0 : 1;
            }
            untouched += referral.untouched() ? 1 : 0;
            waiting += referral.untouched() && isLate(card, now) ? 1 : 0;
        }
        return new Funnel(
                asked, cards.size(), introduced, contacted, won[0], decided[0], won[1], decided[1], untouched, waiting);
    }

    private static boolean isLate(BoardCard card, Instant now) {
        return card.followUps().stream()
                .anyMatch(f -> f.kind() == FollowUpKind.FIRST_CONTACT && f.urgency(now) == FollowUp.Urgency.LATE);
    }
}
