package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A small gift to a contact (H6).
///
/// @param referralId the referral it thanked for, if any
/// @param cost what it cost, if known; above or equal to 0
public record Gift(
        long id,
        long contactId,
        @Nullable Long referralId,
        String item,
        LocalDate date,
        @Nullable Money cost,
        String occasion,
        String reaction)
        implements Row {
    /// @throws IllegalArgumentException when the item is empty, the cost is below 0 or a text is too long
    public Gift {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(date);
        item = Text.within(Text.line(item), Text.SHORT);
        occasion = Text.within(Text.line(occasion), Text.SHORT);
        reaction = Text.within(Text.line(reaction), Text.SHORT);
        if (item.isEmpty() || (cost != null && cost.amount().signum() < 0)) {
            throw new IllegalArgumentException("gift without an item or below nothing");
        }
    }
}
