package org.vouchbook.ui.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUp.Urgency;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.FollowUps;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.Messages;

/// The one line on a card: what is due next, and how pressing it is.
record DueLine(String words, Urgency urgency) {
    static DueLine of(BoardCard card, BoardWords words) {
        return most(card, words)
                .filter(next -> card.referral().archived() == null)
                .map(next -> new DueLine(text(card, next, words), next.urgency(words.now())))
                .orElseGet(() -> new DueLine(rest(card, words), Urgency.LATER));
    }

    /// A prospect who waits comes first, whatever else is owed (G4).
    private static Optional<FollowUp> most(BoardCard card, BoardWords words) {
        return card.followUps().stream()
                .filter(f -> f.kind() == FollowUpKind.FIRST_CONTACT && f.urgency(words.now()) != Urgency.LATER)
                .findFirst()
                .or(() -> FollowUps.next(card.followUps()));
    }

    private static String rest(BoardCard card, BoardWords words) {
        Referral referral = card.referral();
        if (referral.archived() != null) {
            return Messages.of("due.archived", words.day(referral.archived()));
        }
        return referral.stage() == Stage.WON && referral.direction() == ReferralDirection.RECEIVED
                ? Messages.of("due.again")
                : words.standing(referral);
    }

    private static String text(BoardCard card, FollowUp next, BoardWords words) {
        Referral referral = card.referral();
        String name = first(card);
        return switch (next.kind()) {
            case FIRST_CONTACT -> contact(referral, next, words);
            case ASK_FOR_INTRODUCTION -> Messages.of("due.ask_for_introduction", name, days(next.since(), words));
            case REMIND_PROMISE -> promise(referral, next, name, words);
            case INFORM ->
                next.urgency(words.now()) == Urgency.LATER
                        ? Messages.of("due.informed", name, days(next.since(), words))
                        : Messages.of("due.inform", name, days(next.since(), words));
            default -> Messages.of("due.line", deed(card, next.kind()), when(next, words));
        };
    }

    private static String contact(Referral referral, FollowUp next, BoardWords words) {
        Urgency urgency = next.urgency(words.now());
        if (urgency != Urgency.LATE && !referral.homework().settled()) {
            return Messages.of("due.homework", referral.homework().answered(), waiting(next, words));
        }
        return Messages.of(urgency == Urgency.LATE ? "due.contact_now" : "due.contact_today", waiting(next, words));
    }

    private static String promise(Referral referral, FollowUp next, String name, BoardWords words) {
        IntroductionPromise promise = referral.ladder().promise();
        LocalDate by = promise == null ? words.today() : promise.by();
        long old = ChronoUnit.DAYS.between(by, words.today());
        if (old <= 0) {
            return old == 0 ? Messages.of("due.promise_today") : Messages.of("due.promise_by", words.day(by));
        }
        return next.urgency(words.now()) == Urgency.LATER
                ? Messages.of("due.promise_was", words.day(by), name)
                : Messages.of("due.promise_old", old, name);
    }

    /// How long somebody has waited: hours at first, then days.
    private static String waiting(FollowUp next, BoardWords words) {
        long hours = Math.max(0, Duration.between(next.since(), words.now()).toHours());
        return hours < 72 ? Messages.of("due.hours", hours) : Messages.of("due.days", hours / 24);
    }

    private static long days(Instant since, BoardWords words) {
        return Math.max(0, ChronoUnit.DAYS.between(since.atZone(words.zone()).toLocalDate(), words.today()));
    }

    /// *today*, *2 days late*, *by 24 Nov*.
    static String when(FollowUp next, BoardWords words) {
        return switch (next.urgency(words.now())) {
            case TODAY -> Messages.of("due.today");
            case LATE -> late(next, words);
            case LATER -> Messages.of("due.by", words.day(next.due()));
        };
    }

    private static String late(FollowUp next, BoardWords words) {
        long days = days(next.due(), words);
        long hours = Math.max(1, Duration.between(next.due(), words.now()).toHours());
        return days == 0 || hours < 24 ? Messages.of("due.hours_late", hours) : Messages.of("due.late", days);
    }

    /// What is to be done, in a few words with the name of the other.
    static String deed(BoardCard card, FollowUpKind kind) {
        return Messages.of("due.do." + kind.name().toLowerCase(Locale.ROOT), first(card));
    }

    private static String first(BoardCard card) {
        String given = card.counterpart().givenName();
        return Optional.of(given)
                .filter(name -> !name.isEmpty())
                .orElse(card.counterpart().displayName());
    }
}
