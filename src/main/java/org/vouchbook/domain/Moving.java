package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a card may change its column, and what the column needs for it (F1, F3, G1, G8, G12, L7). A move
/// back takes nothing away; only a confirmation in the referrer's words makes an introduction.
public final class Moving {
    private final Referral referral;
    private final Stage to;
    private final MoveForm form;
    private final boolean sold;
    private final Instant now;
    private final ZoneId zone;
    private final Set<MoveField> missing = EnumSet.noneOf(MoveField.class);
    private Decision.@Nullable Reason refused;

    private Moving(Referral referral, Stage to, MoveForm form, boolean sold, Instant now, ZoneId zone) {
        this.referral = referral;
        this.to = to;
        this.form = form;
        this.sold = sold;
        this.now = now;
        this.zone = zone;
    }

    /// What becomes of the wish to bring a card into a column.
    ///
    /// @param sold whether a sale of this referral is in the book already: then *Won* asks for none
    public static Decision decide(Referral referral, Stage to, MoveForm form, boolean sold, Instant now, ZoneId zone) {
        return new Moving(referral, to, form, sold, now, zone).decide();
    }

    /// Notes a confirmed introduction on a card that stays in its column, as when a bare name was called and the
    /// referrer introduced later.
    public static Decision confirm(Referral referral, MoveForm form, Instant now, ZoneId zone) {
        var confirming = new Moving(referral, Stage.INTRODUCED, form, false, now, zone);
        Optional<Introduction> introduction = confirming.introduction();
        return confirming.answer(referral.edit()
                .ladder(referral.ladder().with(introduction.orElse(null)))
                .build());
    }

    /// What is kept of a card edited by hand: its facts, but not its column, nor whether it is put away; days only
    /// that can be, and the first contact only where there was one.
    public static Decision edit(Referral known, Referral changed, Instant now, ZoneId zone) {
        Introduction introduction = changed.ladder().introduction();
        Instant contacted = known.contactedAt() == null ? null : changed.contactedAt();
        Decision.Reason wrong = new EditedDays(known, changed, now, zone).wrong();
        if (wrong != null) {
            return new Decision.Refused(wrong);
        }
        return new Decision.Moved(
                changed.edit()
                        .direction(known.direction())
                        .counterpartId(known.counterpartId())
                        .prospectId(known.prospectId())
                        .ladder(changed.ladder().with(withEvidence(introduction, known.ladder())))
                        .stage(known.stage())
                        .stageSince(known.stageSince())
                        .position(known.position())
                        .contactedAt(contacted == null ? known.contactedAt() : contacted)
                        .ended(known.ended())
                        .archived(known.archived())
                        .build(),
                "");
    }

    /// Only what came from an older book may stand without words.
    private static @Nullable Introduction withEvidence(@Nullable Introduction introduction, Ladder known) {
        Introduction before = known.introduction();
        boolean earlier = before != null && before.evidence() == Introduction.Evidence.EARLIER;
        if (introduction == null || introduction.evidence() != Introduction.Evidence.EARLIER || earlier) {
            return introduction;
        }
        return new Introduction(
                introduction.at(), introduction.channel(), introduction.words(), Introduction.Evidence.TOLD);
    }

    /// Whether a card may be put away: its end is reached and told, and every thanks that it owes was given (H5).
    ///
    /// @param followUps all follow-ups of the referral, as [FollowUps#of] gives them
    public static Decision archive(Referral referral, Collection<FollowUp> followUps, Instant now) {
        if (referral.stage().isOpen()) {
            return new Decision.Refused(Decision.Reason.NOT_ENDED);
        }
        boolean owed = followUps.stream().anyMatch(f -> f.kind().isMandatory() && f.isOpen());
        return owed
                ? new Decision.Refused(Decision.Reason.STORY_NOT_TOLD)
                : new Decision.Moved(referral.edit().archived(now).build(), "");
    }

    private Decision decide() {
        if (referral.archived() != null) {
            return new Decision.Refused(Decision.Reason.ARCHIVED);
        }
        if (to == referral.stage()) {
            return new Decision.Moved(referral, "");
        }
        if (referral.consent().refused() && contacts(to) && forward()) {
            return new Decision.Refused(Decision.Reason.CONSENT_REFUSED);
        }
        Referral facts = facts();
        return answer(facts.movedTo(to, facts.position(), now));
    }

    private Decision answer(Referral moved) {
        if (refused != null) {
            return new Decision.Refused(refused);
        }
        return missing.isEmpty() ? new Decision.Moved(moved, form.skipReason()) : new Decision.Needs(missing);
    }

    /// The referral with what the column asks for; what is missing or wrong is noted.
    private Referral facts() {
        ReferralBuilder edit = referral.edit().ended(null);
        switch (to) {
            case NAMED -> {}
            case PROMISED ->
                promise().ifPresent(p -> edit.ladder(referral.ladder().with(p)));
            case INTRODUCED ->
                introduction().ifPresent(i -> edit.ladder(referral.ladder().with(i)));
            case CONTACTED, IN_CONVERSATION -> contact(edit);
            case WON -> {
                contact(edit);
                sale(edit);
            }
            case LOST -> {
                require(
                        MoveField.LOST_REASON,
                        !form.lostReason().isEmpty() || !referral.lostReason().isEmpty());
                edit.lostReason(form.lostReason().isEmpty() ? referral.lostReason() : form.lostReason())
                        .ended(today());
            }
        }
        return edit.build();
    }

    private Optional<IntroductionPromise> promise() {
        IntroductionPromise known = referral.ladder().promise();
        if (known != null || referral.level().isIntroduction()) {
            return Optional.ofNullable(known);
        }
        require(MoveField.PROMISE_CHANNEL, form.channel() != null);
        LocalDate by = form.by();
        if (by == null) {
            missing.add(MoveField.PROMISE_BY);
            return Optional.empty();
        }
        LocalDate made = form.when() != null ? form.when().day() : by.isBefore(today()) ? by : today();
        if (by.isBefore(made) || made.isBefore(referral.date())) {
            refused = Decision.Reason.PROMISE_TOO_EARLY;
            return Optional.empty();
        }
        return Optional.of(new IntroductionPromise(made, form.channel(), form.who(), by));
    }

    private Optional<Introduction> introduction() {
        Introduction known =
                received() ? referral.ladder().confirmed() : referral.ladder().introduction();
        if (known != null) {
            return Optional.of(known);
        }
        require(MoveField.INTRODUCED_CHANNEL, form.channel() != null);
        require(MoveField.INTRODUCED_WORDS, !received() || !form.words().isEmpty());
        Instant at = past(
                MoveField.INTRODUCED_WHEN, Decision.Reason.INTRODUCED_TOO_EARLY, Decision.Reason.INTRODUCED_IN_FUTURE);
        return Optional.ofNullable(at).map(a -> new Introduction(a, form.channel(), form.words(), form.evidence()));
    }

    /// The prospect is reached: known homework, a warning where nobody opened the door, and no column skipped
    /// unsaid.
    private void contact(ReferralBuilder edit) {
        if (!received()) {
            return;
        }
        require(MoveField.SKIP_REASON, !skips() || !form.skipReason().isEmpty());
        if (referral.contactedAt() != null) {
            return;
        }
        require(MoveField.WARNING, form.warned() || expected());
        Homework homework = form.homework() == null ? referral.homework() : form.homework();
        require(MoveField.HOMEWORK, homework.settled());
        edit.homework(homework)
                .contactedAt(past(
                        MoveField.CONTACTED_WHEN,
                        Decision.Reason.CONTACTED_TOO_EARLY,
                        Decision.Reason.CONTACTED_IN_FUTURE));
    }

    private void sale(ReferralBuilder edit) {
        edit.ended(form.saleDate() == null ? today() : form.saleDate());
        if (!received() || sold) {
            return;
        }
        Money amount = form.sale();
        LocalDate date = form.saleDate();
        require(MoveField.SALE_AMOUNT, amount != null);
        require(MoveField.SALE_DATE, date != null);
        require(MoveField.SALE_WHAT, !form.what().isEmpty());
        require(MoveField.PLANTING, form.planting() != null);
        if (amount != null && amount.amount().signum() < 0) {
            refused = Decision.Reason.SALE_BELOW_NOTHING;
        }
        if (date != null) {
            refuse(date.isBefore(referral.date()), Decision.Reason.SALE_TOO_EARLY);
            refuse(date.isAfter(today()), Decision.Reason.SALE_IN_FUTURE);
            refuse(form.renews() != null && form.renews().isBefore(date), Decision.Reason.RENEWAL_BEFORE_SALE);
        }
        edit.value(amount == null ? referral.value() : amount);
    }

    private @Nullable Instant past(MoveField field, Decision.Reason tooEarly, Decision.Reason inFuture) {
        When when = form.when();
        if (when == null) {
            missing.add(field);
            return null;
        }
        Instant moment = when.moment(now, zone);
        refuse(when.day().isBefore(referral.date()), tooEarly);
        refuse(moment.isAfter(now) && !(when.time() == null && when.day().equals(today())), inFuture);
        return moment;
    }

    private void require(MoveField field, boolean there) {
        if (!there) {
            missing.add(field);
        }
    }

    private void refuse(boolean wrong, Decision.Reason reason) {
        if (wrong) {
            refused = reason;
        }
    }

    /// Whether a column that builds the relationship is left out (L7).
    private boolean skips() {
        boolean beyond = to == Stage.IN_CONVERSATION || to == Stage.WON;
        boolean early = referral.stage().compareTo(Stage.IN_CONVERSATION) < 0;
        return beyond && (referral.contactedAt() == null || (to == Stage.WON && early));
    }

    private boolean expected() {
        return referral.ladder().allowsTheName();
    }

    private boolean forward() {
        return referral.stage() == Stage.LOST || to.compareTo(referral.stage()) > 0;
    }

    private boolean received() {
        return referral.direction() == ReferralDirection.RECEIVED;
    }

    private static boolean contacts(Stage stage) {
        return stage == Stage.CONTACTED || stage == Stage.IN_CONVERSATION || stage == Stage.WON;
    }

    private LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
