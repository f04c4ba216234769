package org.vouchbook.ui.today;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.vouchbook.domain.Celebration;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUp.Urgency;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Renewal;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Tone;
import org.vouchbook.workspace.TodayLine;
import org.vouchbook.workspace.TodayLine.Cause;

/// What a line says: what to do and how pressing it is. Why is said by [ReasonWords].
record LineWords(TodayWords words, TodayLine line) {
    private static final int HOURS_OF_TWO_DAYS = 48;
    private static final int LONG = 14;

    /// What to do.
    String title() {
        return switch (line.cause()) {
            case Cause.OfReferral referral -> duty(referral);
            case Cause.OfSilence _ ->
                Messages.of("today.do.reconnect", line.person().displayName());
            case Cause.OfBirthday birthday -> birthday(birthday.birthday());
            case Cause.OfRenewal renewal -> renewal(renewal.renewal());
            case Cause.OfPromise(var promise) -> promise(promise.promise());
            case Cause.OfAsk _ -> Messages.of("today.do.ask", line.person().displayName());
            case Cause.OfNeed(var due) ->
                Messages.of(
                        "today.do.need",
                        line.person().displayName(),
                        Text.line(due.need().need()));
            case Cause.OfGuest(var talk) ->
                Messages.of(
                        "today.do.guest",
                        line.person().displayName(),
                        talk.event().name());
            case Cause.OfReview(var due) ->
                Messages.of(
                        "today.do.review",
                        line.person().displayName(),
                        due.commitment().agreement().what());
            case Cause.OfAction(var due) ->
                Messages.of(
                        "today.do.next_action",
                        line.person().displayName(),
                        due.reason().nextAction());
        };
    }

    private String promise(Promise promise) {
        String name = line.person().displayName();
        return promise.kind() == Promise.Kind.BRING_A_CUSTOMER
                ? Messages.of("today.do.bring_customer", name)
                : Messages.of("today.do.promise", name, Text.line(promise.text()));
    }

    private String duty(Cause.OfReferral cause) {
        String prospect = cause.duty().prospect().displayName();
        String other = first(cause.duty().counterpart());
        return switch (line.followUp().kind()) {
            case FIRST_CONTACT ->
                Messages.of(
                        line.person().phones().isEmpty() ? "today.do.write" : "today.do.call",
                        full(cause.duty().prospect()));
            case THANK_FOR_NAME -> Messages.of("today.do.thank_for_name", other, prospect);
            case THANK_WITH_STATUS -> Messages.of("today.do.thank_with_status", other, prospect);
            case THANK_FOR_SALE -> Messages.of("today.do.thank_for_sale", other, prospect);
            case TELL_THE_END -> Messages.of("today.do.tell_the_end", other, prospect);
            case ASK_FOR_INTRODUCTION -> Messages.of("today.do.ask_for_introduction", other, prospect);
            case REMIND_PROMISE -> Messages.of("today.do.remind_promise", other, prospect);
            case ASK_PERMISSION -> Messages.of("today.do.ask_permission", other, prospect);
            case INFORM -> Messages.of("today.do.inform", other, prospect);
            case HAND_OVER -> Messages.of("today.do.hand_over", prospect);
            case PLANT_REQUEST -> Messages.of("today.do.plant_request", prospect);
            case MAKE_INTRODUCTION -> Messages.of("today.do.make_introduction", prospect, other);
            case ASK_HOW_IT_GOES -> Messages.of("today.do.ask_how_it_goes", other, prospect);
            case RECONNECT, BIRTHDAY, RENEWAL, PROMISE, ASK, NEXT_ACTION, ANTICIPATION, AFTER_EVENT, REVIEW ->
                line.person().displayName();
        };
    }

    private String birthday(Celebration birthday) {
        String name = line.person().displayName();
        Integer age = birthday.age();
        return age == null ? Messages.of("today.do.birthday", name) : Messages.of("today.do.birthday_age", name, age);
    }

    private String renewal(Renewal renewal) {
        String what = renewal.sale().what();
        return what.isEmpty()
                ? Messages.of("today.do.renewal", line.person().displayName())
                : Messages.of("today.do.renewal_of", line.person().displayName(), what);
    }

    /// How pressing it is, in a word or two.
    String chip() {
        FollowUp followUp = line.followUp();
        Urgency urgency = urgency();
        return switch (line.cause()) {
            case Cause.OfSilence silence -> words.span(silence.silence().since());
            case Cause.OfBirthday birthday -> day(birthday.birthday().day());
            case Cause.OfRenewal renewal -> day(renewal.renewal().day());
            case Cause.OfPromise(var promise) -> day(promise.day());
            case Cause.OfAsk _ -> Messages.of("today.chip.ready");
            case Cause.OfNeed(var due) -> day(due.need().expected());
            case Cause.OfAction(var due) -> day(due.day());
            case Cause.OfReview(var due) -> day(due.day());
            case Cause.OfGuest _ -> day(words.day(followUp.due()));
            case Cause.OfReferral _ when urgency != Urgency.LATE -> Messages.of("today.day.today");
            case Cause.OfReferral _ when followUp.kind() == FollowUpKind.FIRST_CONTACT -> waiting();
            case Cause.OfReferral _ -> late(words.day(followUp.due()));
        };
    }

    private String waiting() {
        long hours = Duration.between(line.followUp().since(), words.now()).toHours();
        return hours < HOURS_OF_TWO_DAYS
                ? Messages.of("today.chip.hours_waiting", hours)
                : Messages.of("today.chip.days_waiting", hours / 24);
    }

    private String day(LocalDate day) {
        return day.isBefore(words.today()) ? late(day) : words.when(day);
    }

    private String late(LocalDate due) {
        long days = ChronoUnit.DAYS.between(due, words.today());
        return days < LONG
                ? Messages.of("today.chip.late", days)
                : Messages.of("today.chip.late_span", words.span(due));
    }

    /// The colour that says it again.
    Tone tone() {
        if (line.cause() instanceof Cause.OfAsk) {
            return Tone.SUCCESS;
        }
        return switch (urgency()) {
            case LATE -> Tone.DANGER;
            case TODAY -> Tone.WARNING;
            case LATER -> Tone.NEUTRAL;
        };
    }

    private Urgency urgency() {
        return line.followUp().urgency(words.now());
    }

    /// With the organisation, where that helps to know who it is.
    private static String full(Contact contact) {
        String name = contact.displayName();
        String company = contact.organisation();
        return company.isEmpty() || company.equals(name) ? name : Messages.of("today.person", name, company);
    }

    /// As one speaks of somebody one knows.
    static String first(Contact contact) {
        return contact.givenName().isEmpty() ? contact.displayName() : contact.givenName();
    }
}
