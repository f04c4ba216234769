package org.vouchbook.ui.board;

/// The seven rules for handling a referral, in their order (N2).
enum Step {
    HOMEWORK("card.tab.prepare"),
    CONTACT("card.tab.ladder"),
    MANNERS("card.tab.prepare"),
    TRUST("card.tab.prepare"),
    INFORM("card.tab.details"),
    THANK("card.tab.details"),
    AGAIN("card.tab.details");

    private final String side;

    Step(String side) {
        this.side = side;
    }

    /// The side of the card on which it is taken.
    String side() {
        return side;
    }
}
