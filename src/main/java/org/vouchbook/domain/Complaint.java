package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A complaint and its way back, rung by rung: fixed, verified with the client, closed by a new interview that is green
/// (D9). No rung can be skipped.
///
/// @param opened the day it was made
/// @param fixed the day the cause was mended
/// @param verified the day the client agreed that it is
/// @param interviewId the green interview that closed it
public record Complaint(
        long id,
        long contactId,
        LocalDate opened,
        String what,
        @Nullable LocalDate fixed,
        @Nullable LocalDate verified,
        @Nullable Long interviewId)
        implements Row {
    /// How far the way back is.
    public enum Rung {
        OPENED,
        FIXED,
        VERIFIED,
        CLOSED
    }

    /// @throws IllegalArgumentException when a rung is skipped or dated before the one below, or the text is empty or
    ///     too long
    public Complaint {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(opened);
        what = Text.within(Text.paragraphs(what), Text.LONG);
        boolean skipped = (verified != null && fixed == null) || (interviewId != null && verified == null);
        boolean early = (fixed != null && fixed.isBefore(opened))
                || (fixed != null && verified != null && verified.isBefore(fixed));
        if (what.isEmpty() || skipped || early) {
            throw new IllegalArgumentException("complaint fixed " + fixed + ", verified " + verified);
        }
    }

    /// The rung it stands on.
    public Rung rung() {
        if (interviewId != null) {
            return Rung.CLOSED;
        }
        if (verified != null) {
            return Rung.VERIFIED;
        }
        return fixed != null ? Rung.FIXED : Rung.OPENED;
    }

    /// Whether it still locks every ask (D9).
    public boolean open() {
        return interviewId == null;
    }

    /// Closed by an interview.
    ///
    /// @throws IllegalArgumentException when that interview may not close it
    public Complaint closed(Interview interview) {
        if (!closedBy(interview)) {
            throw new IllegalArgumentException("not closed by interview " + interview.id());
        }
        return new Complaint(id, contactId, opened, what, fixed, verified, interview.id());
    }

    /// Open again: the interview that closed it is gone.
    public Complaint reopened() {
        return new Complaint(id, contactId, opened, what, fixed, verified, null);
    }

    /// Whether an interview may close it: green, and held on or after the day it was verified.
    public boolean closedBy(Interview interview) {
        return verified != null
                && interview.contactId() == contactId
                && interview.green()
                && !interview.date().isBefore(verified);
    }
}
