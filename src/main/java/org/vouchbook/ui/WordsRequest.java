package org.vouchbook.ui;

import java.util.function.Consumer;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.FollowUpAnswer.Way;

/// Asks for words about a referral, or to one person.
///
/// @param subjectId the referral, or the person where the purpose is about one
/// @param onDone told once it is said, in writing or spoken; not when the user leaves without
public record WordsRequest(long subjectId, DraftPurpose purpose, Consumer<Said> onDone) {
    /// What was said.
    ///
    /// @param purpose the user may have chosen another than was asked for
    /// @param text what the draft said; empty when it was spoken
    /// @param wording the key of the wording it came from
    public record Said(DraftPurpose purpose, Way way, String subject, String text, String wording) {}
}
