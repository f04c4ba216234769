package org.vouchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.ShortList;

/// What is said of the lists of those who are easily overlooked.
class ListsMenuTest {
    @Test
    void theNumbersThatAreSaidAreTheUsersOwn() {
        var policy = new AskPolicy(90, 400, 12, 14, 5, 4, 8, 8, 6, 12);
        assertEquals(
                "They like you at 6 or more, but have confirmed no result of yours.",
                ListsMenu.why(ShortList.LIKED_UNPROVEN, policy));
        assertEquals(
                "Silent for twice their rhythm, or 400 days at most: reconnect before you ask for anything.",
                ListsMenu.why(ShortList.NEGLECTED, policy));
    }

    /// A number from outside says whose it is and of when (L5).
    @Test
    void whatOthersFoundIsSaidWithItsSourceAndDate() {
        String why = ListsMenu.why(ShortList.AT_RISK, AskPolicy.DEFAULT);
        assertTrue(List.of("Accenture", "November 2019", "44 %").stream().allMatch(why::contains), why);
    }
}
