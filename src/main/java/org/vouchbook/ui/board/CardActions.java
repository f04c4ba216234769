package org.vouchbook.ui.board;

import java.util.function.Consumer;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.WordsRequest;
import org.vouchbook.ui.WordsRequest.Said;
import org.vouchbook.workspace.Board;

/// What is done with a card from its face, its menu or its form.
///
/// @param answers takes what was said as an answer to the follow-up
/// @param mails takes a saved e-mail as the referrer's confirmation
/// @param sheet prints the call sheet
record CardActions(
        BoardViewModel model, Navigator navigator, CardAnswers answers, MailDrop mails, Consumer<Board.Card> sheet) {
    /// Whether the prospect may be contacted and was not. A bare name never may: there one goes back first (F3).
    static boolean waits(BoardCard card) {
        return card.referral().untouched() && card.referral().archived() == null;
    }

    /// Asks how the call went, with the number to dial.
    void call(BoardCard card) {
        contacted(card, InteractionKind.CALL, "");
    }

    /// Opens the first words to the prospect.
    void write(BoardCard card) {
        write(card, FollowUpKind.FIRST_CONTACT);
    }

    /// Opens the words for a follow-up; once they are said, it is done.
    void write(BoardCard card, FollowUpKind kind) {
        navigator.openWords(new WordsRequest(card.id(), DraftPurpose.of(kind), said -> said(card.id(), said)));
    }

    void callSheet(BoardCard card) {
        sheet.accept(card.card());
    }

    private void said(long id, Said said) {
        BoardCard card = model.card(id);
        if (card == null) {
            return;
        }
        if (said.purpose() == DraftPurpose.FIRST_CONTACT) {
            contacted(card, said.way() == Way.SPOKEN ? InteractionKind.CALL : InteractionKind.EMAIL, said.wording());
            return;
        }
        card.followUps().stream()
                .filter(f -> f.isOpen() && DraftPurpose.of(f.kind()) == said.purpose())
                .findFirst()
                .ifPresent(f -> answers.done(f, said.way(), said.wording()));
    }

    private void contacted(BoardCard card, InteractionKind way, String wording) {
        model.moving().draft(card, Stage.CONTACTED).said(way, wording);
        model.move(card.id(), Stage.CONTACTED, 0);
    }
}
