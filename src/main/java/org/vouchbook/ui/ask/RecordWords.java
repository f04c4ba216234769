package org.vouchbook.ui.ask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.Anticipation;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.OtherChoice;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.Satisfaction;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;
import org.vouchbook.ui.kit.Tone;

/// A record in one line.
///
/// @param policy the user's numbers: what counts as content is theirs to say
record RecordWords(Written words, AskPolicy policy, int kept) {
    /// What the line says.
    ///
    /// @param date the day it is dated by, if any
    record Line(String text, @Nullable LocalDate date, String chip, Tone tone) {}

    Line of(Row record) {
        return switch (record) {
            case Sale s ->
                new Line(
                        s.what().isEmpty() ? words.money(s.amount()) : s.what() + " · " + words.money(s.amount()),
                        s.date(),
                        Messages.of("right.sale_kind.", s.kind()),
                        Tone.NEUTRAL);
            case HandOff h ->
                new Line(
                        h.acceptedBy().isEmpty()
                                ? Messages.of("right.hand_off.filled", h.filled())
                                : Messages.of("right.hand_off.accepted", h.filled(), h.acceptedBy()),
                        h.acceptedOn() == null ? h.date() : h.acceptedOn(),
                        Messages.of("right.hand_off_status.", h.status()),
                        h.status() == HandOff.Status.ACCEPTED ? Tone.SUCCESS : Tone.NEUTRAL);
            case Satisfaction s ->
                new Line(
                        Messages.of("right.satisfaction.lines", s.confident(), s.caredFor(), s.happy()),
                        s.date(),
                        words.number(s.mean()),
                        content(s.mean()));
            case DeliveredResult r ->
                new Line(Written.quote(r.benefit()), r.date(), Messages.of("right.result.chip"), Tone.SUCCESS);
            case Promise p -> promise(p);
            case Complaint c ->
                new Line(
                        Written.quote(c.what()),
                        c.opened(),
                        Messages.of("right.rung.", c.rung()),
                        c.open() ? Tone.DANGER : Tone.SUCCESS);
            case Interview i ->
                new Line(
                        interview(i),
                        i.date(),
                        light(i),
                        i.green() ? Tone.SUCCESS : i.held() ? Tone.WARNING : Tone.NEUTRAL);
            case PlantedRequest p ->
                new Line(
                        p.skipped().isEmpty()
                                ? Messages.of("right.planted.said", p.elements().size())
                                : Written.quote(p.skipped()),
                        p.date(),
                        Messages.of(p.planted() ? "right.planted.done" : "right.planted.partly"),
                        p.planted() ? Tone.SUCCESS : Tone.NEUTRAL);
            case Ask a ->
                new Line(
                        Written.quote(a.action().isEmpty() ? Messages.of("right.ask_way.", a.way()) : a.action()),
                        a.date(),
                        Messages.of("right.outcome.", a.outcome()),
                        tone(a.outcome()));
            case Commitment c ->
                new Line(
                        commitment(c.agreement()),
                        c.agreement().since(),
                        Messages.of("right.formality.", c.agreement().formality()),
                        c.agreement().open() ? Tone.SUCCESS : Tone.NEUTRAL);
            case Anticipation a -> anticipation(a);
            case ReferReason r -> reason(r);
            case OtherChoice o ->
                new Line(
                        o.appeal().isEmpty()
                                ? o.who()
                                : Messages.of("right.choice.line", o.who(), Written.quote(o.appeal())),
                        null,
                        Messages.of("right.choice.chip"),
                        Tone.NEUTRAL);
            default -> throw new IllegalArgumentException(record.getClass().getSimpleName());
        };
    }

    private Line promise(Promise p) {
        LocalDate due = p.due();
        boolean open = p.state() == Promise.State.OPEN;
        String chip = open && due != null
                ? Messages.of("right.promise.due_on", words.shortDay(due))
                : Messages.of("right.promise_state.", p.state());
        Tone tone = p.broken(words.today()) ? Tone.DANGER : open ? Tone.NEUTRAL : Tone.SUCCESS;
        return new Line(Written.quote(p.text()), open ? p.said() : p.closed(), chip, tone);
    }

    /// With how much of it was kept this quarter, where a number was agreed (J15).
    private String commitment(Agreement agreed) {
        Integer number = agreed.perQuarter();
        if (number == null) {
            return agreed.what();
        }
        return agreed.open()
                ? Messages.of("right.commitment.kept", agreed.what(), kept, number)
                : Messages.of("right.commitment.line", agreed.what(), number);
    }

    private Line anticipation(Anticipation a) {
        String text = a.arrangement().isEmpty()
                ? Written.quote(a.need())
                : Messages.of("right.anticipation.line", Written.quote(a.need()), Written.quote(a.arrangement()));
        LocalDate arranged = a.arranged();
        if (arranged == null) {
            boolean late = a.expected().isBefore(words.today());
            return new Line(
                    text,
                    null,
                    Messages.of("right.anticipation.chip", words.shortDay(a.expected())),
                    late ? Tone.DANGER : Tone.WARNING);
        }
        return new Line(
                text,
                arranged,
                Messages.of(a.ahead() ? "right.anticipation.ahead" : "right.anticipation.late"),
                a.ahead() ? Tone.SUCCESS : Tone.NEUTRAL);
    }

    private Line reason(ReferReason r) {
        String reason = Written.quote(r.reason());
        LocalDate due = r.due();
        if (!r.open()) {
            boolean empty = r.nextAction().isEmpty();
            return new Line(
                    reason,
                    r.done(),
                    Messages.of(empty ? "right.reason.chip" : "right.reason.chip_done"),
                    empty ? Tone.NEUTRAL : Tone.SUCCESS);
        }
        boolean late = due != null && due.isBefore(words.today());
        return new Line(
                Messages.of("right.reason.line", reason, Written.quote(r.nextAction())),
                null,
                due == null
                        ? Messages.of("right.reason.chip_open")
                        : Messages.of("right.promise.due_on", words.shortDay(due)),
                late ? Tone.DANGER : Tone.NEUTRAL);
    }

    private Tone content(double mean) {
        return mean >= policy.content() ? Tone.SUCCESS : mean >= policy.leastScore() ? Tone.WARNING : Tone.DANGER;
    }

    private static String light(Interview i) {
        return i.held()
                ? Messages.of(i.green() ? "right.interview.green" : "right.interview.not_green")
                : Messages.of("right.interview.words");
    }

    private static String interview(Interview i) {
        return i.usable().isEmpty()
                ? Written.quote(i.strength().text())
                : Messages.of(
                        "right.interview.quote",
                        Written.quote(i.usable().getFirst()),
                        Messages.of("right.use.", i.consent()));
    }

    private static Tone tone(Ask.Outcome outcome) {
        return switch (outcome) {
            case NAMED, PROMISED -> Tone.SUCCESS;
            case TOO_EARLY -> Tone.WARNING;
            case OPEN, NOT_NOW, AVOIDED -> Tone.NEUTRAL;
        };
    }
}
