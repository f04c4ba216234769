package org.vouchbook.ui.board;

/// The seven rules for handling a referral, in their order (N2).
enum Step {
    HOMEWORK("card.tab.prepare"),
    CONTACT("card.tab.follow_ups"),
    MANNERS("card.tab.prepare"),
    TRUST("card.tab.prepare"),
    INFORM("card.tab.follow_ups"),
    THANK("card.tab.follow_ups"),
    AGAIN("card.tab.outcome");

    private final String side;

    Step(String side) {
        this.side = side;
    }

    /// The side of the card on which it is taken.
    String side() {
        return side;
    }
}
