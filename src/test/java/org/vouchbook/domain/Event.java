package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Something that happened with a referral, noted as facts of its own: it touches nothing that another one tells.
///
/// @param fact what it changes of the card, if anything
/// @param answer what the user answered, if it is that
record Event(
        String name, UnaryOperator<Referral> fact, @Nullable FollowUpAnswer answer) {
    @Override
    public String toString() {
        return name;
    }

    /// A part of all that can happen after a conversation, at random moments.
    static List<Event> some(Random random, LocalDate day, ZoneId zone) {
        var all = new ArrayList<Event>();
        LocalDate promised = day.plusDays(random.nextInt(3));
        LocalDate by = promised.plusDays(random.nextInt(10));
        LocalDate allowed = day.plusDays(random.nextInt(20));
        Instant introduced = moment(random, day, zone);
        Instant contacted = moment(random, day, zone);
        Stage stage = List.of(Stage.values()).get(random.nextInt(Stage.values().length));
        Instant since = moment(random, day, zone);
        all.add(fact("promised", r -> ladder(r, r.ladder().with(new IntroductionPromise(promised, null, "", by)))));
        all.add(fact("allowed", r -> ladder(r, r.ladder().with(new Permission(allowed, "", "", null, null)))));
        all.add(fact(
                "introduced",
                r -> ladder(
                        r, r.ladder().with(new Introduction(introduced, null, "yes", Introduction.Evidence.TOLD)))));
        all.add(fact("contacted", r -> r.edit().contactedAt(contacted).build()));
        all.add(fact(
                "refused",
                r -> r.edit().consent(new Consent(Consent.State.REFUSED, day)).build()));
        all.add(fact("in " + stage, r -> r.edit().stage(stage).stageSince(since).build()));
        for (FollowUpKind kind : FollowUpKind.values()) {
            if (kind.isOfReferral() && kind.doneBy().isEmpty()) {
                for (int i = 0; i < (kind == FollowUpKind.INFORM ? 3 : 2); i++) {
                    all.add(answered(random, kind, i, moment(random, day, zone), zone));
                }
            }
        }
        all.removeIf(e -> random.nextBoolean());
        return all;
    }

    static Referral referral(List<Event> events, LocalDate day, ZoneId zone) {
        Referral referral =
                new ReferralBuilder(1, 2, 3, day, day.atTime(10, 0).atZone(zone).toInstant()).build();
        for (Event event : events) {
            referral = event.fact.apply(referral);
        }
        return referral;
    }

    static List<FollowUp> duties(List<Event> events, LocalDate day, ZoneId zone) {
        var answers = new ArrayList<FollowUpAnswer>();
        events.forEach(e -> {
            if (e.answer != null) {
                answers.add(e.answer);
            }
        });
        return FollowUps.of(referral(events, day, zone), answers, FollowUpPolicy.DEFAULT, zone);
    }

    /// The card comes into a column, with the fact that brings it there.
    static Event step(Stage to, Instant at, ZoneId zone) {
        return fact("step to " + to, r -> {
            ReferralBuilder moved = r.edit().stage(to).stageSince(at);
            return switch (to) {
                case INTRODUCED ->
                    moved.ladder(r.ladder().with(new Introduction(at, null, "yes", Introduction.Evidence.TOLD)))
                            .build();
                case CONTACTED -> moved.contactedAt(at).build();
                case IN_CONVERSATION ->
                    moved.contactedAt(r.contactedAt() == null ? at : r.contactedAt())
                            .build();
                case WON, LOST -> moved.ended(at.atZone(zone).toLocalDate()).build();
                case NAMED, PROMISED -> moved.build();
            };
        });
    }

    /// Whether an event says of a step what only comes after it: it stood there, its thanks were given or put off.
    static boolean isOfStep(Event event, Stage to) {
        FollowUpAnswer answer = event.answer;
        if (answer == null) {
            return event.name.startsWith("in ");
        }
        boolean third = answer.key().kind() == FollowUpKind.THANK_FOR_SALE
                || answer.key().kind() == FollowUpKind.TELL_THE_END;
        boolean second = to == Stage.CONTACTED && answer.key().kind() == FollowUpKind.THANK_WITH_STATUS;
        return third || second || answer.answer() == FollowUpAnswer.Answer.SNOOZED;
    }

    private static Event fact(String name, UnaryOperator<Referral> fact) {
        return new Event(name, fact, null);
    }

    private static Referral ladder(Referral referral, Ladder ladder) {
        return referral.edit().ladder(ladder).build();
    }

    private static Event answered(Random random, FollowUpKind kind, int number, Instant at, ZoneId zone) {
        long occasion = kind == FollowUpKind.INFORM ? number : 0;
        boolean done = kind.isMandatory() || kind == FollowUpKind.INFORM || random.nextBoolean();
        boolean snoozed = random.nextInt(3) == 0;
        var key = new FollowUpKey(kind, 1, occasion);
        long id = 1000 + Cards.KINDS.indexOf(kind) * 10L + number;
        LocalDate until = at.atZone(zone).toLocalDate().plusDays(1L + random.nextInt(30));
        FollowUpAnswer answer = snoozed
                ? new FollowUpAnswer(id, 2, key, FollowUpAnswer.Answer.SNOOZED, at, at, null, until, "", "")
                : done
                        ? new FollowUpAnswer(
                                id, 2, key, FollowUpAnswer.Answer.DONE, at, at, FollowUpAnswer.Way.SPOKEN, null, "", "")
                        : new FollowUpAnswer(
                                id, 2, key, FollowUpAnswer.Answer.DISMISSED, at, at, null, null, "no need", "");
        return new Event(kind + " " + number + " " + answer.answer(), r -> r, answer);
    }

    private static Instant moment(Random random, LocalDate day, ZoneId zone) {
        return day.plusDays(random.nextInt(40))
                .atTime(random.nextInt(24), random.nextInt(60))
                .atZone(zone)
                .toInstant();
    }
}
