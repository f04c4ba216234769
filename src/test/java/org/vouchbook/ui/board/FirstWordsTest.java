package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.words.ShippedWordings;
import org.vouchbook.support.RecordedWays;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.WordsRequest;
import org.vouchbook.workspace.Wordings;

/// First words to a prospect keep the wording they came from (E13), from the board and from another page.
class FirstWordsTest extends BoardTest {
    private static final String KEY =
            ShippedWordings.of(DraftPurpose.FIRST_CONTACT).getFirst().key();

    private Set<String> used() {
        return read(() -> new Wordings(book.session.workspace()).figures().keySet());
    }

    private InteractionKind noted() {
        long id = fx(() -> now(book.dora).prospect().id());
        return read(() -> book.session
                .people()
                .open(id)
                .orElseThrow()
                .interactions()
                .getFirst()
                .kind());
    }

    @Test
    void whatWasWrittenFromACardIsKeptOnceTheCardHasMoved() {
        var asked = new ArrayList<WordsRequest>();
        var navigator = new RecordedWays() {
            @Override
            public void openWords(WordsRequest request) {
                asked.add(request);
            }
        };
        fx(() -> {
            new CardActions(
                            page.model(),
                            navigator,
                            new CardAnswers(page.model(), _ -> {}),
                            new MailDrop(page.model(), navigator, Optional::empty),
                            _ -> {})
                    .write(now(book.dora));
            asked.getFirst()
                    .onDone()
                    .accept(new WordsRequest.Said(DraftPurpose.FIRST_CONTACT, Way.WRITTEN, "", "Dear Dora", KEY));
            return true;
        });
        answer();
        await("it has moved", () -> now(book.dora).stage() == Stage.CONTACTED);
        assertEquals(Set.of(KEY), used());
        assertEquals(InteractionKind.EMAIL, noted());
        undo();
        await("it is back", () -> now(book.dora).stage() != Stage.CONTACTED);
        assertEquals(Set.of(), used());
    }

    @Test
    void whatWasWrittenFromAnotherPageIsKeptToo() {
        fx(() -> {
            new MoveFromElsewhere(book.session, window, _ -> {})
                    .move(book.dora.id(), Stage.CONTACTED, InteractionKind.EMAIL, KEY);
            return true;
        });
        await("the form", () -> lookup(".move-dialog").tryQuery().isPresent());
        type(Messages.of("card.homework.skipped"), "No time");
        clickOn("Move");
        await("it has moved", () -> now(book.dora).stage() == Stage.CONTACTED);
        assertEquals(Set.of(KEY), used());
        assertEquals(InteractionKind.EMAIL, noted());
    }
}
