package org.vouchbook.workspace;

import java.util.function.ToIntFunction;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.TagRhythms;
import org.vouchbook.domain.TouchPolicy;

/// The user's numbers behind ask readiness.
///
/// @param rhythmDays how often to be in touch with a contact, 1 to 3650
/// @param weekly how many asks are wanted in a week; 0: no target (B24)
public record AskRules(AskPolicy policy, ToIntFunction<Contact> rhythmDays, int weekly) {
    /// The method's own numbers.
    public static final AskRules DEFAULT =
            new AskRules(AskPolicy.DEFAULT, TouchPolicy.DEFAULT::rhythmDays, AskLimits.DEFAULT.weekly());

    /// The rules of these settings.
    ///
    /// @param tags the rhythms that tags bring along in the book
    public static AskRules of(Settings settings, TagRhythms tags) {
        TouchPolicy touch = settings.touch().policy(tags);
        return new AskRules(
                settings.asks().policy(touch.reconnectDays()),
                touch::rhythmDays,
                settings.asks().weekly());
    }

    /// The longest silence with a contact that needs no way back, in days: twice the rhythm, or the longest of all.
    public int limitDays(Contact contact) {
        return Math.min(2 * rhythmDays.applyAsInt(contact), policy.neglectedDays());
    }
}
