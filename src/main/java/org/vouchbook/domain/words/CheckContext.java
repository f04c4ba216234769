package org.vouchbook.domain.words;

import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Stage;

/// What a wording check has to know of the referral.
///
/// @param level how much of a referral it is
/// @param stage the card's column
/// @param social the text goes out as a message on a social network
/// @param prospect the prospect's first name
/// @param gain what the prospect gains, as far as it is known; may be empty
public record CheckContext(
        DraftPurpose purpose, Level level, Stage stage, boolean social, String prospect, String gain) {
    /// Whether the prospect has answered yet: trust before offer (G8).
    boolean beforeTrust() {
        return purpose == DraftPurpose.FIRST_CONTACT
                || purpose == DraftPurpose.FORWARDABLE
                || (purpose.reader() == DraftPurpose.Reader.PROSPECT && stage.compareTo(Stage.IN_CONVERSATION) < 0);
    }

    /// Whether the text is to bring the prospect and us together, so that it should say what that is good for.
    boolean bringsTogether() {
        return switch (purpose) {
            case FORWARDABLE, GO_BACK, FIRST_CONTACT, ASK_INTRODUCTION -> true;
            default -> false;
        };
    }
}
