package org.vouchbook.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.GuestTalk;
import org.vouchbook.domain.Homework;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Permission;
import org.vouchbook.domain.Reconnect;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Renewal;
import org.vouchbook.domain.Rhythm;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Duty;
import org.vouchbook.workspace.TodayLine;
import org.vouchbook.workspace.TodayLine.Cause;

/// Why a line is there: the facts it stands on, in a few words.
record ReasonWords(TodayWords words, TodayLine line) {
    /// The facts as one sentence.
    String text() {
        return facts().stream().map(Said::text).collect(Collectors.joining(Messages.of("today.fact.between")));
    }

    /// The facts, each with the record that it stands on.
    List<Said> facts() {
        var facts = new ArrayList<>(
                switch (line.cause()) {
                    case Cause.OfReferral referral -> Said.plain(duty(referral.duty()));
                    case Cause.OfSilence silence -> Said.plain(silence(silence.silence(), silence.spokeLast()));
                    case Cause.OfBirthday _ -> Said.plain(known(line.person().likes()));
                    case Cause.OfRenewal renewal -> renewal(renewal.renewal());
                    case Cause.OfPromise(var due) -> new PromiseReasons(words, due).facts();
                    case Cause.OfAsk(var askable) -> new AskReasons(words, askable, line.person()).facts();
                    case Cause.OfNeed(var due) ->
                        List.of(Said.of(
                                Messages.of(
                                        "today.fact.need", words.when(due.need().expected())),
                                due.need()));
                    case Cause.OfGuest(var talk) -> guest(talk);
                    case Cause.OfReview(var due) ->
                        List.of(
                                Said.of(
                                        Messages.of(
                                                "today.fact.agreed",
                                                words.date(due.commitment()
                                                        .agreement()
                                                        .since())),
                                        due.commitment()),
                                Said.plain(Messages.of("today.fact.review", words.date(due.day()))));
                    case Cause.OfAction(var due) ->
                        List.of(Said.of(
                                Messages.of(
                                        "today.fact.reason",
                                        Text.line(due.reason().reason())),
                                due.reason()));
                });
        if (!facts.isEmpty()) {
            Said first = facts.getFirst();
            facts.set(0, new Said(capital(first.text()), first.record(), first.planted()));
        }
        return facts;
    }

    private List<Said> guest(GuestTalk talk) {
        Said came =
                Said.of(Messages.of("today.fact.came", words.when(talk.event().date())), talk.event());
        String friend = talk.invitation().friend();
        return friend.isEmpty() ? List.of(came) : List.of(came, Said.plain(Messages.of("today.fact.friend", friend)));
    }

    private String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }

    private List<String> duty(Duty duty) {
        Referral referral = duty.referral();
        return switch (line.followUp().kind()) {
            case FIRST_CONTACT -> List.of(introduced(duty), homework(referral.homework()));
            case THANK_FOR_NAME ->
                List.of(
                        Messages.of("today.fact.first"),
                        line.followUp().mentionsAction()
                                ? Messages.of("today.fact.remind_kindly")
                                : Messages.of("today.fact.talked", words.when(referral.date())));
            case THANK_WITH_STATUS ->
                List.of(
                        Messages.of("today.fact.second"),
                        Messages.of(
                                "today.fact.reached", words.when(line.followUp().since())));
            case THANK_FOR_SALE -> {
                var facts = new ArrayList<>(List.of(Messages.of("today.fact.third"), won(referral)));
                facts.addAll(known(line.person().likes()));
                yield facts;
            }
            case TELL_THE_END -> {
                var facts = new ArrayList<>(List.of(
                        Messages.of("today.fact.third"), Messages.of("today.fact.lost", words.when(ended(referral)))));
                if (!referral.lostReason().isEmpty()) {
                    facts.add(referral.lostReason());
                }
                yield facts;
            }
            case ASK_FOR_INTRODUCTION -> List.of(Messages.of("today.fact.bare_name", words.when(referral.date())));
            case REMIND_PROMISE, MAKE_INTRODUCTION -> List.of(promised(referral));
            case ASK_PERMISSION -> List.of(Messages.of("today.fact.reminded"));
            case INFORM ->
                List.of(Messages.of(
                        "today.fact.last_told",
                        words.when(words.day(line.followUp().since()))));
            case HAND_OVER, PLANT_REQUEST -> List.of(won(referral));
            case ASK_HOW_IT_GOES ->
                List.of(Messages.of(
                        "today.fact.you_introduced", words.when(line.followUp().since())));
            case RECONNECT, BIRTHDAY, RENEWAL, PROMISE, ASK, NEXT_ACTION, ANTICIPATION, AFTER_EVENT, REVIEW ->
                List.of();
        };
    }

    private String introduced(Duty duty) {
        Introduction introduction = duty.referral().ladder().introduction();
        String referrer = LineWords.first(duty.counterpart());
        if (introduction == null) {
            Permission permission = duty.referral().ladder().permission();
            return permission == null
                    ? Messages.of("today.fact.permission", referrer)
                    : Messages.of("today.fact.permission_on", referrer, words.when(permission.date()));
        }
        String when = words.when(introduction.at());
        return introduction.channel() == null
                ? Messages.of("today.fact.introduced", referrer, when)
                : Messages.of(
                        "today.fact.introduced_by", referrer, Messages.of("today.by.", introduction.channel()), when);
    }

    private static String homework(Homework homework) {
        if (homework.complete()) {
            return Messages.of("today.fact.homework_complete");
        }
        return homework.skipped().isEmpty()
                ? Messages.of("today.fact.homework", homework.answered())
                : Messages.of("today.fact.homework_skipped");
    }

    private String promised(Referral referral) {
        IntroductionPromise promise = referral.ladder().promise();
        if (promise == null) {
            return Messages.of("today.fact.talked", words.when(referral.date()));
        }
        return promise.channel() == null
                ? Messages.of("today.fact.promised", words.when(promise.by()))
                : Messages.of(
                        "today.fact.promised_by",
                        Messages.of("today.by.", promise.channel()),
                        words.when(promise.by()));
    }

    private String won(Referral referral) {
        Money value = referral.value();
        String when = words.when(ended(referral));
        return value == null
                ? Messages.of("today.fact.won", when)
                : Messages.of("today.fact.won_worth", when, words.money(value));
    }

    private LocalDate ended(Referral referral) {
        @Nullable LocalDate ended = referral.ended();
        return ended == null ? words.day(referral.stageSince()) : ended;
    }

    private List<String> silence(Reconnect silence, @Nullable Direction spokeLast) {
        LocalDate last = silence.last();
        return List.of(
                last == null
                        ? Messages.of("today.fact.never", words.when(silence.since()))
                        : spoke(words.when(last), spokeLast),
                meant(silence.rhythm()));
    }

    /// When the last contact was, and who spoke last (L1).
    private static String spoke(String when, @Nullable Direction who) {
        return who == null
                ? Messages.of("today.fact.last_contact", when)
                : Messages.of("today.fact.last_spoke", when, Messages.of("spoke.", who));
    }

    private static String meant(Rhythm rhythm) {
        return rhythm.from() == Rhythm.From.TAG
                ? Messages.of("today.fact.rhythm_tag", rhythm.days(), rhythm.tag())
                : Messages.of("today.fact.rhythm", rhythm.days());
    }

    private List<Said> renewal(Renewal renewal) {
        return List.of(
                Said.of(words.money(renewal.sale().amount()), renewal.sale()),
                Said.plain(
                        renewal.day().isBefore(words.today())
                                ? Messages.of("today.fact.ended", words.when(renewal.day()))
                                : Messages.of("today.fact.ends", words.when(renewal.day()))));
    }

    private static List<String> known(String likes) {
        String first = Text.line(likes.lines().findFirst().orElse(""));
        return first.isEmpty() ? List.of() : List.of(Messages.of("today.fact.likes", first));
    }
}
