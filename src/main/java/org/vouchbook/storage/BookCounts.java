package org.vouchbook.storage;

import java.time.Instant;

/// What is in a whole book that was read from a file, and when it was written.
public record BookCounts(Instant made, long people, long interactions, long referrals) {
    static BookCounts of(BookJson read) {
        return new BookCounts(
                read.made(),
                read.sums().count(ContactTable.TABLE.name()),
                read.sums().count(InteractionTable.TABLE.name()),
                read.sums().count(ReferralTable.TABLE.name()));
    }
}
