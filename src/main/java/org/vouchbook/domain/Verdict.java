package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the book says to asking a contact, with its reasons: the first gate that holds, or ready.
public sealed interface Verdict {
    /// What is broken is mended first (D9, I5).
    ///
    /// @param complaints those open
    /// @param promises those past their day or missed
    record RepairFirst(List<Complaint> complaints, List<Promise> promises) implements Verdict {}

    /// Silent for too long (B19, L11).
    ///
    /// @param last the day of the last contact, if ever
    /// @param since the day the silence is counted from: that contact, or the day they came into the book
    /// @param limitDays the longest silence allowed for this contact
    record ReconnectFirst(@Nullable LocalDate last, LocalDate since, int limitDays) implements Verdict {}

    /// Asked not long ago (B11).
    ///
    /// @param until the first day on which asking is right again
    record CoolingDown(Ask ask, LocalDate until) implements Verdict {}

    /// We said we would bring them a customer, and have not (E3).
    record GiveFirst(Promise promise) implements Verdict {}

    /// No delivered result, and no mutual help found (B5, B6, B20).
    record ProveFirst() implements Verdict {}

    /// No green interview and no thank-you that is fresh enough (C8, D7, B21).
    ///
    /// @param last the latest interview, if any
    record ConfirmDelight(@Nullable Interview last) implements Verdict {}

    /// The relationship does not carry an ask yet (B7).
    ///
    /// @param axis the side to build, if one is named; none: it was never rated
    record Build(@Nullable Axis axis) implements Verdict {}

    /// The right is earned.
    ///
    /// @param points what the rank among the ready rests on
    /// @param rockSolid ask for an introduction; otherwise permission to use the name is also offered (A16)
    /// @param thanks the thank-you that puts them first, if it is fresh enough (B21)
    record Ready(
            AskPoints points, boolean rockSolid, @Nullable Happening thanks) implements Verdict {}
}
