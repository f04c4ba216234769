package org.vouchbook.domain.words;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Permission;
import org.vouchbook.domain.Referral;

/// One time that a wording was said or written, and what came of it (E13).
///
/// @param key of the wording
public record WordingTrial(String key, LocalDate day, Result result) {
    /// Whoever has not done after so many days what they were asked for in a message did not do it.
    static final int PATIENCE = 30;

    /// What came of it.
    public enum Result {
        /// A name, a promise, or whatever the message asked for.
        LED,
        NOT,
        /// Nobody can say yet.
        OPEN,
        /// It was prepared and not said (E12).
        AVOIDED,
        /// Such a message asks for nothing: a thanks, a greeting.
        NOTHING_ASKED
    }

    /// An ask as a trial of its wording; nothing when its words came from none.
    public static Optional<WordingTrial> of(Ask ask) {
        if (ask.wording().isEmpty()) {
            return Optional.empty();
        }
        Result result = switch (ask.outcome()) {
            case NAMED, PROMISED -> Result.LED;
            case NOT_NOW, TOO_EARLY -> Result.NOT;
            case OPEN -> Result.OPEN;
            case AVOIDED -> Result.AVOIDED;
        };
        return Optional.of(new WordingTrial(ask.wording(), ask.date(), result));
    }

    /// A message as a trial of its wording; nothing when it came from none. What it led to is read off the card.
    ///
    /// @param referral the card it was about, as it stands now; null when it is about none, or it is gone
    /// @param talked whether the card ever came to a conversation: what first words to a prospect ask for
    public static Optional<WordingTrial> of(
            FollowUpAnswer answer, @Nullable Referral referral, boolean talked, LocalDate today, ZoneId zone) {
        if (answer.wording().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = answer.at().atZone(zone).toLocalDate();
        return Optional.of(new WordingTrial(answer.wording(), day, result(answer, day, referral, talked, today, zone)));
    }

    private static Result result(
            FollowUpAnswer answer,
            LocalDate day,
            @Nullable Referral referral,
            boolean talked,
            LocalDate today,
            ZoneId zone) {
        Optional<Boolean> led = referral == null
                ? Optional.empty()
                : switch (answer.key().kind()) {
                    case ASK_FOR_INTRODUCTION ->
                        Optional.of(promised(referral.ladder(), day) || introduced(referral.ladder(), day, zone));
                    case REMIND_PROMISE -> Optional.of(introduced(referral.ladder(), day, zone));
                    case ASK_PERMISSION ->
                        Optional.of(permitted(referral.ladder(), day) || introduced(referral.ladder(), day, zone));
                    case FIRST_CONTACT -> Optional.of(talked);
                    default -> Optional.empty();
                };
        if (led.isEmpty()) {
            return Result.NOTHING_ASKED;
        }
        return led.get() ? Result.LED : today.isAfter(day.plusDays(PATIENCE)) ? Result.NOT : Result.OPEN;
    }

    private static boolean promised(Ladder ladder, LocalDate day) {
        IntroductionPromise promise = ladder.promise();
        return promise != null && !promise.date().isBefore(day);
    }

    private static boolean permitted(Ladder ladder, LocalDate day) {
        Permission permission = ladder.permission();
        return permission != null && !permission.date().isBefore(day);
    }

    private static boolean introduced(Ladder ladder, LocalDate day, ZoneId zone) {
        Introduction introduction = ladder.confirmed();
        return introduction != null
                && !introduction.at().atZone(zone).toLocalDate().isBefore(day);
    }
}
