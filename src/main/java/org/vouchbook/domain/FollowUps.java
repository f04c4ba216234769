package org.vouchbook.domain;

import static org.vouchbook.domain.FollowUpKind.ASK_FOR_INTRODUCTION;
import static org.vouchbook.domain.FollowUpKind.ASK_HOW_IT_GOES;
import static org.vouchbook.domain.FollowUpKind.ASK_PERMISSION;
import static org.vouchbook.domain.FollowUpKind.FIRST_CONTACT;
import static org.vouchbook.domain.FollowUpKind.HAND_OVER;
import static org.vouchbook.domain.FollowUpKind.INFORM;
import static org.vouchbook.domain.FollowUpKind.MAKE_INTRODUCTION;
import static org.vouchbook.domain.FollowUpKind.PLANT_REQUEST;
import static org.vouchbook.domain.FollowUpKind.REMIND_PROMISE;
import static org.vouchbook.domain.FollowUpKind.TELL_THE_END;
import static org.vouchbook.domain.FollowUpKind.THANK_FOR_NAME;
import static org.vouchbook.domain.FollowUpKind.THANK_FOR_SALE;
import static org.vouchbook.domain.FollowUpKind.THANK_WITH_STATUS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The follow-ups of one referral: a pure function of its facts and of the user's answers, so that whatever the
/// order in which things happened or were noted, the same facts lead to the same duties (H1–H5, F3–F6, G4, G10,
/// G12).
public final class FollowUps {
    private final Referral referral;
    private final Answers answers;
    private final FollowUpPolicy policy;
    private final ZoneId zone;
    private final List<FollowUp> found = new ArrayList<>();

    private FollowUps(Referral referral, Collection<FollowUpAnswer> answers, FollowUpPolicy policy, ZoneId zone) {
        this.referral = referral;
        this.answers = new Answers(referral.id(), answers);
        this.policy = policy;
        this.zone = zone;
    }

    /// All follow-ups of a referral: open, put off, done and waved away, the first due first.
    ///
    /// @param answers the user's answers to this referral's follow-ups; others are passed over
    public static List<FollowUp> of(
            Referral referral, Collection<FollowUpAnswer> answers, FollowUpPolicy policy, ZoneId zone) {
        var all = new FollowUps(referral, answers, policy, zone);
        if (referral.direction() == ReferralDirection.GIVEN) {
            all.given();
        } else {
            all.received();
        }
        all.earlier();
        all.found.sort(FollowUp.BY_DUE);
        return List.copyOf(all.found);
    }

    /// The open follow-up that presses most, if any is open.
    public static Optional<FollowUp> next(Collection<FollowUp> followUps) {
        return followUps.stream().filter(FollowUp::isOpen).min(FollowUp.BY_DUE);
    }

    /// A card that is put away owes nothing any more but what its own sale owes: its story was told, or it came from
    /// elsewhere with its story unknown.
    private void received() {
        if (referral.archived() == null) {
            thanks();
            ladder();
            contact();
            inform();
        }
        if (referral.archived() == null || referral.ended() != null) {
            afterTheSale();
        }
    }

    /// The three thanks: they depend on what happened and on nothing else.
    private void thanks() {
        add(THANK_FOR_NAME, Deadline.daysAfter(referral.date(), policy.thankDays(), zone));
        Instant contacted = contacted();
        if (contacted != null) {
            add(THANK_WITH_STATUS, Deadline.daysAfter(contacted, policy.statusDays(), zone));
        }
        if (referral.stage() == Stage.WON) {
            add(THANK_FOR_SALE, Deadline.daysAfter(ended(), policy.saleThanksDays(), zone));
        }
        if (referral.stage() == Stage.LOST) {
            add(TELL_THE_END, Deadline.daysAfter(ended(), policy.endDays(), zone));
        }
    }

    /// Going up the ladder: back for the introduction, the one reminder, permission instead.
    private void ladder() {
        if (!mayGetInTouch()) {
            return;
        }
        Ladder ladder = referral.ladder();
        if (ladder.level() == Level.NAME_ONLY) {
            add(ASK_FOR_INTRODUCTION, Deadline.daysAfter(referral.date(), policy.askForIntroductionDays(), zone));
        }
        IntroductionPromise promise = ladder.promise();
        if (promise == null || !ladder.waits()) {
            return;
        }
        add(REMIND_PROMISE, Deadline.daysAfter(promise.by(), policy.remindDays(), zone));
        if (ladder.allowsTheName()) {
            return;
        }
        FollowUpAnswer reminded = answers.closed(REMIND_PROMISE, 0);
        if (reminded != null) {
            int between = Math.max(1, policy.permissionInsteadDays() - policy.remindDays());
            add(
                    ASK_PERMISSION,
                    Deadline.daysAfter(promise.by(), policy.permissionInsteadDays(), zone)
                            .orLater(Deadline.daysAfter(reminded.at(), between, zone)));
        }
    }

    /// The first contact: the clock starts with the confirmed introduction or the permission, never with a name.
    private void contact() {
        Introduction introduction = referral.ladder().confirmed();
        Permission permission =
                referral.ladder().waits() ? null : referral.ladder().permission();
        Deadline deadline = null;
        if (introduction != null) {
            deadline = Deadline.hoursAfter(introduction.at(), policy.firstContactHours());
        } else if (permission != null && permission.holds()) {
            deadline = Deadline.hoursAfter(permission.date(), policy.firstContactHours(), zone);
        }
        if (deadline == null) {
            return;
        }
        Instant contacted = contacted();
        if (contacted != null) {
            var key = new FollowUpKey(FIRST_CONTACT, referral.id(), 0);
            found.add(followUp(key, referral.prospectId(), deadline, FollowUp.State.DONE, contacted));
        } else if (mayGetInTouch()) {
            add(FIRST_CONTACT, 0, referral.prospectId(), deadline);
        }
    }

    /// While it is under way the referrer hears of it: of each step soon after it is taken, and again and again while
    /// nothing moves (G10). What a thanks that is still open tells is not owed twice.
    private void inform() {
        boolean reached = contacted() != null;
        Introduction introduction = referral.ladder().confirmed();
        if (!referral.stage().isOpen() || !(reached || introduction != null)) {
            return;
        }
        FollowUpAnswer thanks = answers.closed(reached ? THANK_WITH_STATUS : THANK_FOR_NAME, 0);
        if (thanks == null) {
            return;
        }
        Instant told = answers.latest(INFORM, thanks.at());
        Deadline due = Deadline.daysAfter(told, policy.informDays(), zone);
        if (introduction != null) {
            due = reached ? soonAfter(introduction.at(), told, due) : waiting(introduction.at(), told, due);
        }
        if (referral.stage() == Stage.IN_CONVERSATION) {
            due = soonAfter(referral.stageSince(), told, due);
        }
        add(INFORM, answers.next(INFORM), referral.counterpartId(), due);
    }

    /// Whoever introduced hears of it with the second thanks; when nobody was called in time, without them.
    private Deadline waiting(Instant introduced, Instant told, Deadline due) {
        if (!introduced.isAfter(told)) {
            return due;
        }
        Instant called = introduced.plus(Duration.ofHours(policy.firstContactHours()));
        return due.orLater(Deadline.daysAfter(introduced, policy.informDays(), zone))
                .orSooner(Deadline.daysAfter(called, policy.statusDays(), zone));
    }

    /// A step that the referrer has not heard of yet is told before the next report would be due.
    private Deadline soonAfter(Instant step, Instant told, Deadline due) {
        return step.isAfter(told) ? due.orSooner(Deadline.daysAfter(step, policy.statusDays(), zone)) : due;
    }

    private void afterTheSale() {
        if (referral.stage() == Stage.WON) {
            Deadline deadline = Deadline.daysAfter(ended(), policy.saleThanksDays(), zone);
            add(HAND_OVER, 0, referral.prospectId(), deadline);
            add(PLANT_REQUEST, 0, referral.prospectId(), deadline);
        }
    }

    /// What we owe when we are the ones who introduce: nothing of it is ever an ask or a thanks to us (C5).
    private void given() {
        Introduction introduction = referral.ladder().introduction();
        IntroductionPromise promise = referral.ladder().promise();
        if (introduction != null && referral.stage().isOpen()) {
            add(ASK_HOW_IT_GOES, Deadline.daysAfter(introduction.at(), policy.askHowItGoesDays(), zone));
        }
        if (introduction == null && referral.stage().compareTo(Stage.INTRODUCED) < 0 && mayGetInTouch()) {
            add(
                    MAKE_INTRODUCTION,
                    promise == null
                            ? Deadline.daysAfter(referral.date(), policy.askForIntroductionDays(), zone)
                            : Deadline.daysAfter(promise.by(), 0, zone));
        }
    }

    /// Those answered whose facts have moved on: what was done stays done.
    private void earlier() {
        for (FollowUpAnswer answer : answers.closed()) {
            if (isFound(answer.key())) {
                continue;
            }
            found.add(new FollowUp(
                    answer.key(),
                    answer.contactId(),
                    answer.due(),
                    answer.due(),
                    answer.due(),
                    state(answer),
                    answer.at(),
                    false));
        }
    }

    private boolean isFound(FollowUpKey key) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayGetInTouch() {
        return referral.stage().isOpen()
                && contacted() == null
                && !referral.consent().refused();
    }

    private @Nullable Instant contacted() {
        return referral.contactedAt();
    }

    private LocalDate ended() {
        LocalDate ended = referral.ended();
        return ended == null ? referral.stageSince().atZone(zone).toLocalDate() : ended;
    }

    private void add(FollowUpKind kind, Deadline deadline) {
        add(kind, 0, referral.counterpartId(), deadline);
    }

    private void add(FollowUpKind kind, long occasion, long personId, Deadline deadline) {
        FollowUpAnswer given = answers.given(kind, occasion);
        if (given == null) {
            var key = new FollowUpKey(kind, referral.id(), occasion);
            found.add(followUp(key, personId, deadline, FollowUp.State.OPEN, null));
            return;
        }
        LocalDate until = given.until();
        if (until == null) {
            found.add(followUp(given.key(), personId, deadline, state(given), given.at()));
            return;
        }
        // Putting off never brings a duty forward.
        Deadline back = Deadline.daysAfter(until, 0, zone).orLater(deadline);
        var snoozed = new Deadline(deadline.since(), back.from(), back.due());
        found.add(followUp(given.key(), personId, snoozed, FollowUp.State.SNOOZED, null));
    }

    private FollowUp followUp(
            FollowUpKey key, long personId, Deadline deadline, FollowUp.State state, @Nullable Instant answered) {
        return new FollowUp(
                key,
                personId,
                deadline.since(),
                deadline.from(),
                deadline.due(),
                state,
                answered,
                key.kind() == THANK_FOR_NAME
                        && referral.ladder().promise() != null
                        && referral.ladder().confirmed() == null);
    }

    private static FollowUp.State state(FollowUpAnswer answer) {
        return answer.answer() == FollowUpAnswer.Answer.DONE ? FollowUp.State.DONE : FollowUp.State.DISMISSED;
    }
}
