package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What the referrer has done for a referral, step by step; the level follows from it and from nothing else (A1).
public record Ladder(
        @Nullable Permission permission,
        @Nullable IntroductionPromise promise,
        @Nullable Introduction introduction) {
    /// A bare name.
    public static final Ladder NAME_ONLY = new Ladder(null, null, null);

    /// A ladder that has just reached a level, with nothing more known of it than the day.
    public static Ladder at(Level level, @Nullable Channel channel, LocalDate day, ZoneId zone) {
        Instant moment = day.atTime(12, 0).atZone(zone).toInstant();
        return switch (level) {
            case NAME_ONLY -> NAME_ONLY;
            case PERMISSION -> new Ladder(new Permission(day, "", "", channel, null), null, null);
            case PROMISED -> new Ladder(null, new IntroductionPromise(day, channel, "", day), null);
            case INTRODUCED ->
                new Ladder(null, null, new Introduction(moment, channel, "", Introduction.Evidence.EARLIER));
        };
    }

    /// The step that holds: a withdrawn permission is none, a promise is not an introduction, and a permission given
    /// after the promise stands in its place.
    public Level level() {
        if (confirmed() != null) {
            return Level.INTRODUCED;
        }
        if (waits()) {
            return Level.PROMISED;
        }
        return permission != null && permission.holds() ? Level.PERMISSION : Level.NAME_ONLY;
    }

    /// The introduction, once the referrer has confirmed it: there are words of theirs, or it was noted in a book
    /// that did not ask for any (F1, F2).
    public @Nullable Introduction confirmed() {
        return introduction != null && introduction.isConfirmed() ? introduction : null;
    }

    /// Whether a promised introduction is still to come, and nothing has taken its place (F2, F6).
    public boolean waits() {
        return confirmed() == null
                && promise != null
                && (permission == null
                        || !permission.holds()
                        || !permission.date().isAfter(promise.date()));
    }

    /// How the introduction was or will be made, if that is known.
    public @Nullable Channel channel() {
        if (introduction != null) {
            return introduction.channel();
        }
        return promise == null ? null : promise.channel();
    }

    /// Whether a text to the prospect may name the referrer (A15).
    public boolean allowsTheName() {
        return confirmed() != null || (permission != null && permission.holds());
    }

    /// With another permission.
    public Ladder with(@Nullable Permission other) {
        return new Ladder(other, promise, introduction);
    }

    /// With another promise.
    public Ladder with(@Nullable IntroductionPromise other) {
        return new Ladder(permission, other, introduction);
    }

    /// With another introduction.
    public Ladder with(@Nullable Introduction other) {
        return new Ladder(permission, promise, other);
    }
}
