package org.vouchbook.domain;

import java.util.Optional;

/// What a draft is written for. Each has its own wordings.
public enum DraftPurpose {
    /// May I say that we spoke? (A15)
    ASK_PERMISSION(Reader.REFERRER),
    /// The text that the referrer can send on as it is (A4).
    FORWARDABLE(Reader.REFERRER),
    /// The first thanks, within a day of the conversation (H2); reminds of what was agreed while that is open (F4).
    THANK_CONVERSATION(Reader.REFERRER),
    /// Back to the referrer of a bare name, for the introduction (F3).
    GO_BACK(Reader.REFERRER),
    /// Once, when a promised introduction has not come (F6).
    REMIND_PROMISE(Reader.REFERRER),
    /// When the reminder changed nothing (F6).
    ASK_PERMISSION_INSTEAD(Reader.REFERRER),
    /// The first words to the prospect (G4, G7).
    FIRST_CONTACT(Reader.PROSPECT),
    /// The second thanks, with how it stands (H3).
    THANK_STATUS(Reader.REFERRER),
    /// How it goes on, while it goes on (G10).
    KEEP_INFORMED(Reader.REFERRER),
    /// The third thanks, for a sale (H4).
    THANK_SALE(Reader.REFERRER),
    /// How it ended, when it did not end well (H5).
    TELL_ENDING(Reader.REFERRER);

    /// Who reads what is written.
    public enum Reader {
        REFERRER,
        PROSPECT
    }

    private final Reader reader;

    DraftPurpose(Reader reader) {
        this.reader = reader;
    }

    /// What a follow-up's draft is for; none where nothing is written for it.
    public static Optional<DraftPurpose> of(FollowUpKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case THANK_FOR_NAME -> THANK_CONVERSATION;
                    case ASK_FOR_INTRODUCTION -> GO_BACK;
                    case REMIND_PROMISE -> REMIND_PROMISE;
                    case ASK_PERMISSION -> ASK_PERMISSION_INSTEAD;
                    case FIRST_CONTACT -> FIRST_CONTACT;
                    case THANK_WITH_STATUS -> THANK_STATUS;
                    case INFORM -> KEEP_INFORMED;
                    case THANK_FOR_SALE -> THANK_SALE;
                    case TELL_THE_END -> TELL_ENDING;
                    case HAND_OVER, PLANT_REQUEST, MAKE_INTRODUCTION, ASK_HOW_IT_GOES, RECONNECT, BIRTHDAY, RENEWAL ->
                        null;
                });
    }

    /// Who reads it.
    public Reader reader() {
        return reader;
    }
}
