package org.vouchbook.domain;

import org.jspecify.annotations.Nullable;

/// Words in the book that look like a referral which never became a card (G5). It is a proposal: the user decides.
///
/// @param aboutId in whose notes, or in whose story of how we met, the words stand
/// @param way what they say
/// @param name the other, as written
/// @param knownId the other, where somebody in the book is called so
/// @param text the words themselves: a line, cut where it is long
public record Hint(
        long aboutId, Way way, String name, @Nullable Long knownId, String text) {
    /// What the words say.
    public enum Way {
        /// The other brought the one in whose notes it stands.
        BROUGHT_BY,
        /// The one in whose notes it stands named the other.
        NAMED
    }

    /// Who referred; none: nobody in the book.
    public @Nullable Long referrerId() {
        return way == Way.BROUGHT_BY ? knownId : Long.valueOf(aboutId);
    }

    /// Who was named; none: nobody in the book.
    public @Nullable Long prospectId() {
        return way == Way.BROUGHT_BY ? Long.valueOf(aboutId) : knownId;
    }
}
