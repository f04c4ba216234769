package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Short ways to cards of the board and to what became of their follow-ups.
final class Cards {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /// The day of the conversation.
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final List<FollowUpKind> KINDS = List.of(FollowUpKind.values());
    static final long REFERRER = 2;
    static final long PROSPECT = 3;

    private Cards() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    static ReferralBuilder card() {
        return new ReferralBuilder(1, REFERRER, PROSPECT, DAY, at("2026-03-02T10:00"));
    }

    static Ladder promised(String by) {
        return Ladder.NAME_ONLY.with(new IntroductionPromise(DAY, Channel.CALL, "", LocalDate.parse(by)));
    }

    static Ladder introduced(String local) {
        return Ladder.NAME_ONLY.with(
                new Introduction(at(local), Channel.EMAIL, "Talk to them", Introduction.Evidence.TOLD));
    }

    static Permission permission(String day) {
        return new Permission(LocalDate.parse(day), "", "", Channel.CALL, null);
    }

    static FollowUpAnswer done(FollowUpKind kind, long occasion, String local) {
        return new FollowUpAnswer(
                100 + KINDS.indexOf(kind) * 10L + occasion,
                REFERRER,
                new FollowUpKey(kind, 1, occasion),
                FollowUpAnswer.Answer.DONE,
                at(local),
                at(local),
                FollowUpAnswer.Way.SPOKEN,
                null,
                "",
                "");
    }

    static FollowUpAnswer putOff(FollowUpKind kind, String until) {
        return new FollowUpAnswer(
                200 + KINDS.indexOf(kind),
                REFERRER,
                new FollowUpKey(kind, 1, 0),
                FollowUpAnswer.Answer.SNOOZED,
                at("2026-03-03T09:00"),
                at("2026-03-03T09:00"),
                null,
                LocalDate.parse(until),
                "",
                "");
    }

    static List<FollowUp> followUps(Referral referral, FollowUpAnswer... answers) {
        return FollowUps.of(referral, List.of(answers), FollowUpPolicy.DEFAULT, BERLIN);
    }

    static Optional<FollowUp> find(List<FollowUp> all, FollowUpKind kind) {
        return all.stream().filter(f -> f.kind() == kind).reduce((a, b) -> b);
    }

    static FollowUp one(List<FollowUp> all, FollowUpKind kind) {
        return find(all, kind).orElseThrow();
    }
}
