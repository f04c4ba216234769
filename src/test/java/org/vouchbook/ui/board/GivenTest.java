package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.workspace.CardFiles;
import org.vouchbook.workspace.NewReferral;
import org.vouchbook.workspace.Referrals;

/// What we give: the same record in the other direction, on a board of its own, and no word that links it to an ask.
class GivenTest extends BoardTest {
    /// What would make a favour a bargain (C5).
    private static final Pattern BARGAIN = Pattern.compile(
            "(?i).*(thank|in return|owe|loan|grade|plant|request|referrer|what you gain|confirmed).*", Pattern.DOTALL);

    private Referral given;

    @BeforeEach
    void give() {
        var wish = new NewReferral(
                ReferralDirection.GIVEN,
                book.marta.id(),
                new NewReferral.Prospect.Known(book.jonas.id()),
                Level.NAME_ONLY,
                null,
                null,
                null,
                "",
                "",
                book.session.workspace().today());
        given = ((Referrals.Outcome.Created) read(() -> book.session.referrals().create(wish))).referral();
        await("it is there", () -> page.model().card(given.id()) != null);
        clickOn("Given");
    }

    @Test
    void aCardOfTheOtherDirectionDoesNotStayOpenBesideTheBoard() {
        open(given, "Follow-ups");
        clickOn("Received");
        await("it is closed", () -> page.model().opened.get() == null);
    }

    @Test
    void weIntroduceAndAskHowItGoesAndItsWordsAskForNothing() {
        assertEquals(List.of("Jonas"), fx(() -> BoardBook.shown(page.model(), Stage.NAMED)));
        assertTrue(owes(given, FollowUpKind.MAKE_INTRODUCTION));
        open(given, "Follow-ups");
        for (String tab : List.of("Introduction", "Prepare", "Outcome", "Card", "Follow-ups")) {
            clickOn(tab);
            for (String words : fx(() -> words(window.getScene().getRoot()).toList())) {
                assertFalse(BARGAIN.matcher(words).matches(), tab + ": " + words);
            }
        }
        fx(() -> {
            page.model().move(given.id(), Stage.INTRODUCED, 0);
            return true;
        });
        press("Move");
        said("Choose how you introduced them.");
        choose("Introduced by", Channel.EMAIL);
        press("Move");
        await("introduced", () -> now(given).stage() == Stage.INTRODUCED);
        assertTrue(owes(given, FollowUpKind.ASK_HOW_IT_GOES));
        assertEquals(0, fx(() -> page.model().picture().get().funnel().untouched()));
    }

    @Test
    void aGivenCardAsksForNoSaleOfOursAndMayBePutAway() {
        fx(() -> {
            page.model().move(given.id(), Stage.WON, 0);
            return true;
        });
        await("they do business", () -> now(given).stage() == Stage.WON);
        assertTrue(fx(() -> page.model().moving().asked.get() == null));
        open(given, "Outcome");
        said("They do business with each other now.");
        press("Put the card away");
        await("it is put away", () -> now(given).referral().archived() != null);
        Referral now = fx(() -> now(given).referral());
        assertTrue(read(() -> new CardFiles(book.session.workspace()).read(now))
                .sales()
                .isEmpty());
    }

    private static Stream<String> words(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own = node instanceof Labeled labeled && labeled.getText() != null
                ? Stream.of(labeled.getText())
                : Stream.empty();
        Stream<String> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(GivenTest::words)
                : Stream.empty();
        return Stream.concat(own, below);
    }
}
