package org.vouchbook.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the user has filled in so far for a card that changes its column; everything may still be missing.
///
/// @param skipReason why columns are skipped (L7)
/// @param channel how the introduction will be, or was, made
/// @param by the day by which it is promised
/// @param who who will make it, where it is not the referrer
/// @param when when it was promised, confirmed, or the prospect was reached
/// @param words the evidence of the introduction (F1)
/// @param evidence where those words come from
/// @param quotable that those words go among the testimonials too, for ourselves until they were asked (A17)
/// @param warned that the prospect does not expect the call (F3)
/// @param homework the four answers, or the reason to skip them; none: as they are on the card
/// @param contactedBy how the prospect was reached
/// @param note a word on it
/// @param wording the key of the wording that was said or written to the prospect (E13); empty: of none
/// @param sale the amount, in any currency
/// @param saleDate the day it was agreed
/// @param what what was sold
/// @param renews the day it renews, if it does
/// @param planting what becomes of the next request (G12)
/// @param lostReason why it was lost
public record MoveForm(
        String skipReason,
        @Nullable Channel channel,
        @Nullable LocalDate by,
        String who,
        @Nullable When when,
        String words,
        Introduction.Evidence evidence,
        boolean quotable,
        boolean warned,
        @Nullable Homework homework,
        InteractionKind contactedBy,
        String note,
        String wording,
        @Nullable Money sale,
        @Nullable LocalDate saleDate,
        String what,
        @Nullable LocalDate renews,
        @Nullable Planting planting,
        String lostReason) {
    /// Nothing filled in yet.
    public static final MoveForm EMPTY = new MoveForm(
            "",
            null,
            null,
            "",
            null,
            "",
            Introduction.Evidence.TOLD,
            false,
            false,
            null,
            InteractionKind.OTHER_CONTACT,
            "",
            "",
            null,
            null,
            "",
            null,
            null,
            "");

    /// @throws IllegalArgumentException when a text is too long
    public MoveForm {
        skipReason = Text.within(Text.line(skipReason), Text.SHORT);
        who = Text.within(Text.line(who), Text.SHORT);
        words = Text.within(Text.paragraphs(words), Contact.MAX_TEXT);
        note = Text.within(Text.paragraphs(note), Contact.MAX_TEXT);
        wording = Wording.requireKey(wording);
        what = Text.within(Text.line(what), Text.SHORT);
        lostReason = Text.within(Text.line(lostReason), Text.SHORT);
    }

    /// Starts from this form to fill in more.
    public MoveFormBuilder edit() {
        return new MoveFormBuilder(this);
    }
}
