package org.vouchbook.domain;

import java.util.Optional;

/// The duties that events create. The three thanks belong to every referral received and cannot be waved away (H1).
public enum FollowUpKind {
    /// ① Thank the referrer for the conversation, with a graceful reminder of what they agreed to (H2, F4).
    THANK_FOR_NAME(true),
    /// Only a name so far: go back and ask for the introduction (F3).
    ASK_FOR_INTRODUCTION(false),
    /// The promised day has passed: remind once (F6).
    REMIND_PROMISE(false),
    /// Reminded and still nothing: ask for permission to use the name instead (F6).
    ASK_PERMISSION(false),
    /// Introduced: get in touch at once (G4).
    FIRST_CONTACT(false),
    /// ② You reached them: thank the referrer and tell how it went (H3).
    THANK_WITH_STATUS(true),
    /// Under way: keep the referrer informed (G10).
    INFORM(false),
    /// ③ It became a sale: thank, perhaps with a small gift (H4).
    THANK_FOR_SALE(true),
    /// ③ It did not: tell the referrer how it ended (H5).
    TELL_THE_END(true),
    /// Won: hand over to delivery (I1).
    HAND_OVER(false),
    /// Won: the cycle starts again, plant the request (G12).
    PLANT_REQUEST(false),
    /// We promised to introduce a customer to a contact: do it (C5).
    MAKE_INTRODUCTION(false),
    /// We introduced a customer to a contact: ask how it goes (C5).
    ASK_HOW_IT_GOES(false),
    /// Longer silent than the rhythm (L1, L10).
    RECONNECT(false),
    BIRTHDAY(false),
    /// A sale that ends or renews on a day.
    RENEWAL(false),
    /// Something promised to a contact by a day (I3).
    PROMISE(false),
    /// Ready to be asked for an introduction: no duty, but the best moment may pass (B4).
    ASK(false),
    /// Something that makes a reason to refer us hold more firmly (B15).
    NEXT_ACTION(false),
    /// A need that comes: arrange for it before they ask (C3).
    ANTICIPATION(false),
    /// They came to an event of ours: a word afterwards (J12).
    AFTER_EVENT(false),
    /// Look together at what they agreed to do (J17).
    REVIEW(false);

    private final boolean mandatory;

    FollowUpKind(boolean mandatory) {
        this.mandatory = mandatory;
    }

    /// Whether it can only be done or put off, never waved away (H1, H5).
    public boolean isMandatory() {
        return mandatory;
    }

    /// The column in which it counts as done: these are done by moving the card there, with what that column asks for.
    public Optional<Stage> doneBy() {
        return switch (this) {
            case FIRST_CONTACT -> Optional.of(Stage.CONTACTED);
            case MAKE_INTRODUCTION -> Optional.of(Stage.INTRODUCED);
            default -> Optional.empty();
        };
    }

    /// Whether doing it is being in touch with them; what is arranged behind the scenes is not.
    public boolean isContact() {
        return this != NEXT_ACTION && this != ANTICIPATION;
    }

    /// Whether there are wordings for it.
    public boolean hasWords() {
        return isContact() && this != AFTER_EVENT && this != REVIEW;
    }

    /// Whether it belongs to a referral; the others belong to a contact.
    public boolean isOfReferral() {
        return compareTo(RECONNECT) < 0;
    }
}
