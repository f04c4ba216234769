package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A way back to somebody, rung by rung, none to be skipped: after a complaint (D9), or after a long silence (B19,
/// L10).
///
/// @param complaintId the complaint it leads away from; 0: a silence
/// @param start the day the complaint was made, or of the last contact before the silence
/// @param silent how many days it had been silent; 0 for a complaint
/// @param taken the days of the rungs that were taken, in their order
public record WayBack(
        long contactId, Cause cause, long complaintId, LocalDate start, long silent, List<LocalDate> taken) {
    /// What it leads away from.
    public enum Cause {
        COMPLAINT,
        SILENCE;

        /// Its rungs, the first first.
        public List<Rung> rungs() {
            return switch (this) {
                case COMPLAINT -> List.of(Rung.FIX, Rung.VERIFY, Rung.CLOSE);
                case SILENCE -> List.of(Rung.CONTACT, Rung.ANSWER, Rung.GIVE);
            };
        }
    }

    /// A step of the way.
    public enum Rung {
        /// What they complained of is put right.
        FIX,
        /// They agree that it is.
        VERIFY,
        /// A new interview is green.
        CLOSE,
        /// We get in touch, and ask for nothing.
        CONTACT,
        /// They answer.
        ANSWER,
        /// We give them something.
        GIVE
    }

    /// Where a rung stands.
    public enum State {
        DONE,
        NEXT,
        LATER
    }

    /// What comes of noting a rung.
    public sealed interface Noting {
        /// It is taken.
        record Noted(WayBack way) implements Noting {}

        /// It is taken already.
        record Done(LocalDate day) implements Noting {}

        /// Another rung comes first.
        record Skips(Rung first) implements Noting {}

        /// It cannot have been before the one below it.
        ///
        /// @param earliest the first day it may have
        record TooEarly(LocalDate earliest) implements Noting {}

        /// It is still to come.
        record Future() implements Noting {}
    }

    /// @throws IllegalArgumentException when there are more days than rungs, or one is before the day below it
    public WayBack {
        Row.requireId(contactId);
        Objects.requireNonNull(cause);
        taken = List.copyOf(taken);
        LocalDate below = start;
        for (LocalDate day : taken) {
            if (day.isBefore(below)) {
                throw new IllegalArgumentException("rung of " + day + " before " + below);
            }
            below = day;
        }
        if (taken.size() > cause.rungs().size()) {
            throw new IllegalArgumentException(taken.size() + " rungs");
        }
    }

    /// The way back from a complaint.
    ///
    /// @param interview the one that closed it, if one did
    public static WayBack of(Complaint complaint, @Nullable Interview interview) {
        var taken = new ArrayList<LocalDate>();
        for (LocalDate day :
                new @Nullable LocalDate[] {complaint.fixed(), complaint.verified(), day(complaint, interview)}) {
            if (day != null) {
                taken.add(day);
            }
        }
        return new WayBack(complaint.contactId(), Cause.COMPLAINT, complaint.id(), complaint.opened(), 0, taken);
    }

    private static @Nullable LocalDate day(Complaint complaint, @Nullable Interview interview) {
        return interview != null && Objects.equals(complaint.interviewId(), interview.id()) ? interview.date() : null;
    }

    /// The rung that comes next; nothing when all are taken.
    public Optional<Rung> next() {
        return cause.rungs().stream().skip(taken.size()).findFirst();
    }

    /// The day the last rung was taken; nothing while one is missing.
    public Optional<LocalDate> ended() {
        return next().isPresent() ? Optional.empty() : Optional.of(taken.getLast());
    }

    /// The day a rung was taken, if it was.
    public Optional<LocalDate> day(Rung rung) {
        int at = index(rung);
        return at < taken.size() ? Optional.of(taken.get(at)) : Optional.empty();
    }

    /// Where a rung of this way stands.
    ///
    /// @throws IllegalArgumentException when the rung is of another way
    public State state(Rung rung) {
        int at = index(rung);
        return at < taken.size() ? State.DONE : at == taken.size() ? State.NEXT : State.LATER;
    }

    /// The first day that the next rung may have: that of the one below it.
    public LocalDate earliest() {
        return taken.isEmpty() ? start : taken.getLast();
    }

    /// Notes a rung. Only the next one is taken, on or after the day of the one below it and not in the future (D9).
    ///
    /// @throws IllegalArgumentException when the rung is of another way
    public Noting note(Rung rung, LocalDate day, LocalDate today) {
        if (state(rung) == State.DONE) {
            return new Noting.Done(taken.get(index(rung)));
        }
        if (state(rung) == State.LATER) {
            return new Noting.Skips(next().orElseThrow());
        }
        if (day.isAfter(today)) {
            return new Noting.Future();
        }
        if (day.isBefore(earliest())) {
            return new Noting.TooEarly(earliest());
        }
        var more = new ArrayList<>(taken);
        more.add(day);
        return new Noting.Noted(new WayBack(contactId, cause, complaintId, start, silent, more));
    }

    private int index(Rung rung) {
        int at = cause.rungs().indexOf(rung);
        if (at < 0) {
            throw new IllegalArgumentException(rung + " after a " + cause);
        }
        return at;
    }
}
