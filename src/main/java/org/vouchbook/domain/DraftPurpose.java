package org.vouchbook.domain;

/// What a draft is written for. Each has its own wordings.
public enum DraftPurpose {
    /// The first thanks, within a day of the conversation (H2); reminds of what was agreed while that is open (F4).
    THANK_CONVERSATION(Family.RECEIVED),
    /// Back to the referrer of a bare name, for the introduction (F3).
    GO_BACK(Family.RECEIVED),
    /// The text that the referrer can send on as it is (A4).
    FORWARDABLE(Family.RECEIVED),
    /// May I use your name? (A15)
    ASK_PERMISSION(Family.RECEIVED),
    /// Once, when a promised introduction has not come (F6).
    REMIND_PROMISE(Family.RECEIVED),
    /// When the reminder changed nothing (F6).
    ASK_PERMISSION_INSTEAD(Family.RECEIVED),
    /// The first words to the prospect (G4, G7).
    FIRST_CONTACT(Family.RECEIVED),
    /// The second thanks, with how it stands (H3).
    THANK_STATUS(Family.RECEIVED),
    /// How it goes on, while it goes on (G10).
    KEEP_INFORMED(Family.RECEIVED),
    /// The third thanks, for a sale (H4).
    THANK_SALE(Family.RECEIVED),
    /// How it ended, when it did not end well (H5).
    TELL_ENDING(Family.RECEIVED),
    /// After the sale: who looks after the new client from here on.
    HAND_OVER(Family.RECEIVED),
    /// So that the new client knows early how we are found; asks for nothing yet (G12).
    PLANT_REQUEST(Family.RECEIVED),
    /// We bring a contact a new customer (C5).
    GIVE_INTRODUCTION(Family.GIVEN),
    /// How it goes between the two whom we brought together (C5).
    ASK_HOW_IT_GOES(Family.GIVEN),
    /// After too long a silence (L10).
    RECONNECT(Family.PERSON),
    BIRTHDAY(Family.PERSON),
    /// A sale that ends or renews.
    RENEWAL(Family.PERSON),
    /// What was promised is there.
    KEEP_PROMISE(Family.PERSON),
    /// Asking somebody who is ready: for an introduction, or for the use of their name (E14, A16).
    ASK_INTRODUCTION(Family.PERSON),
    /// A tip for those who refer us, on a sheet that many may read (K7).
    TIP(Family.EVERYBODY);

    /// What a draft is about.
    public enum Family {
        /// A referral that somebody brings us.
        RECEIVED,
        /// A referral that we bring somebody. Nothing in its words asks for anything in return.
        GIVEN,
        /// One person, without a referral.
        PERSON,
        /// Nobody: it is printed as it is, so nothing in it can be filled.
        EVERYBODY
    }

    /// Who reads what is written.
    public enum Reader {
        /// The referrer; the contact to whom we give; the one person it is about.
        REFERRER,
        PROSPECT
    }

    private final Family family;

    DraftPurpose(Family family) {
        this.family = family;
    }

    /// What it is about.
    public Family family() {
        return family;
    }

    /// What a follow-up's draft is for.
    public static DraftPurpose of(FollowUpKind kind) {
        return switch (kind) {
            case THANK_FOR_NAME -> THANK_CONVERSATION;
            case ASK_FOR_INTRODUCTION -> GO_BACK;
            case REMIND_PROMISE -> REMIND_PROMISE;
            case ASK_PERMISSION -> ASK_PERMISSION_INSTEAD;
            case FIRST_CONTACT -> FIRST_CONTACT;
            case THANK_WITH_STATUS -> THANK_STATUS;
            case INFORM -> KEEP_INFORMED;
            case THANK_FOR_SALE -> THANK_SALE;
            case TELL_THE_END -> TELL_ENDING;
            case MAKE_INTRODUCTION -> GIVE_INTRODUCTION;
            case ASK_HOW_IT_GOES -> ASK_HOW_IT_GOES;
            // The last four have no wordings of their own.
            case RECONNECT, NEXT_ACTION, ANTICIPATION, AFTER_EVENT, REVIEW -> RECONNECT;
            case BIRTHDAY -> BIRTHDAY;
            case RENEWAL -> RENEWAL;
            case ASK -> ASK_INTRODUCTION;
            case HAND_OVER -> HAND_OVER;
            case PLANT_REQUEST -> PLANT_REQUEST;
            case PROMISE -> KEEP_PROMISE;
        };
    }

    /// Who reads it.
    public Reader reader() {
        return switch (this) {
            case FIRST_CONTACT, HAND_OVER, PLANT_REQUEST -> Reader.PROSPECT;
            default -> Reader.REFERRER;
        };
    }
}
