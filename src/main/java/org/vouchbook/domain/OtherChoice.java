package org.vouchbook.domain;

import java.util.Locale;

/// Somebody else whom a contact could refer people to: we want to be the one they prefer (B14).
///
/// @param who the other: a rival, a friend in the trade
/// @param appeal what speaks for them, as the contact sees it; may be empty
public record OtherChoice(long id, long contactId, String who, String appeal) implements Row {
    /// @throws IllegalArgumentException when nobody is named or a text is too long
    public OtherChoice {
        Row.requireId(id);
        Row.requireId(contactId);
        who = Text.within(Text.line(who), Text.SHORT);
        appeal = Text.within(Text.paragraphs(appeal), Text.LONG);
        if (who.isEmpty()) {
            throw new IllegalArgumentException("nobody is named");
        }
    }

    /// Whether another one says all that this one says, so that of two people made one it may go.
    public boolean isSaidBy(OtherChoice other) {
        return who.toLowerCase(Locale.ROOT).equals(other.who.toLowerCase(Locale.ROOT))
                && (appeal.isEmpty() || appeal.equals(other.appeal));
    }
}
