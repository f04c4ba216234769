package org.vouchbook.workspace;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.AskWeek;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.Quarter;
import org.vouchbook.domain.QuarterFigures;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReportCard;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.TouchPolicy;

/// What deserves the user today: the duties of the referrals, promises, what earns the right to ask, whom to ask, long
/// silences, birthdays and
/// renewals, and the quarter's report card. Everything is worked out anew from a handful of queries and the people in
/// memory, never one per row.
///
/// Raises [org.vouchbook.domain.BookException] when the file fails.
public final class Today {
    /// An answer to one of these may be older than a quarter and still hold.
    private static final Set<FollowUpKind> RARE = EnumSet.of(
            FollowUpKind.RECONNECT,
            FollowUpKind.RENEWAL,
            FollowUpKind.PROMISE,
            FollowUpKind.ASK,
            FollowUpKind.NEXT_ACTION,
            FollowUpKind.ANTICIPATION,
            FollowUpKind.AFTER_EVENT);

    /// These are shown before their day.
    private static final Set<FollowUpKind> ANNOUNCED = EnumSet.of(FollowUpKind.BIRTHDAY, FollowUpKind.PROMISE);

    private static final Comparator<TodayLine> BY_SECTION = Comparator.comparing(TodayLine::section);

    private final Workspace workspace;
    private final PeopleIndex index;
    private final Agenda agenda;
    private final Supplier<FollowUpPolicy> limits;
    private final Supplier<TouchPolicy> touch;
    private final Supplier<AskRules> asks;
    private final DayOfWeek weekStart;

    /// Today in an open book.
    ///
    /// @param index everybody; while it is not complete only the referrals' duties are seen
    /// @param limits the clocks as the user has them now
    /// @param touch the rhythms as the user has them now
    /// @param asks the numbers behind asking as the user has them now
    /// @param weekStart with which day a week begins where the user is
    public Today(
            Workspace workspace,
            PeopleIndex index,
            Agenda agenda,
            Supplier<FollowUpPolicy> limits,
            Supplier<TouchPolicy> touch,
            Supplier<AskRules> asks,
            DayOfWeek weekStart) {
        this.workspace = workspace;
        this.index = index;
        this.agenda = agenda;
        this.limits = limits;
        this.touch = touch;
        this.asks = asks;
        this.weekStart = weekStart;
    }

    /// Everything as it is now.
    public TodayPicture read() {
        Instant now = workspace.now();
        LocalDate day = workspace.today();
        Quarter quarter = Quarter.of(day);
        List<FollowUpAnswer> answers =
                workspace.reader().answersSince(start(quarter.previous().first()), RARE);
        List<TodayLine> all = new ArrayList<>();
        agenda.duties().stream()
                .filter(duty -> duty.referral().archived() == null)
                .forEach(duty -> all.add(line(duty)));
        long overdue = all.stream()
                .filter(line -> line.followUp().urgency(now) == FollowUp.Urgency.LATE)
                .count();
        List<Ask> asked = workspace.reader().asksSince(quarter.previous().first());
        boolean whole = index.complete();
        if (whole) {
            index.whole();
            all.addAll(contacts().of(last(answers)));
        }
        return new TodayPicture(
                now,
                day,
                all.stream()
                        .filter(line -> isShown(line, now))
                        .sorted(BY_SECTION)
                        .toList(),
                all.stream()
                        .filter(line -> line.followUp().isOpen() && !isShown(line, now))
                        .min(Comparator.comparing(line -> line.followUp().from())),
                changesAt(all, now, day),
                card(quarter, answers, (int) overdue, asked),
                AskWeek.of(asked, asks.get().weekly(), day, weekStart),
                limits.get().firstContactHours(),
                agenda.untouched(),
                agenda.vouched(),
                whole);
    }

    /// Everything that is due, also later, and what was answered in the last quarter: for a calendar.
    public TodayDuties duties() {
        LocalDate day = workspace.today();
        List<FollowUpAnswer> answers = workspace.reader().answersSince(start(day.minusMonths(3)), RARE);
        index.whole();
        var all = new ArrayList<TodayLine>();
        agenda.duties().stream()
                .filter(duty -> duty.referral().archived() == null)
                .forEach(duty -> all.add(line(duty)));
        contacts().of(last(answers)).stream()
                .filter(line -> line.section() != TodayLine.Section.ASK)
                .forEach(all::add);
        List<FollowUpAnswer> closed = last(answers).values().stream()
                .filter(answer -> answer.until() == null)
                .toList();
        return new TodayDuties(
                workspace.reader().id(),
                all.stream().filter(line -> line.followUp().isOpen()).toList(),
                closed,
                workspace
                        .reader()
                        .contacts(closed.stream().map(FollowUpAnswer::contactId).collect(Collectors.toSet())));
    }

    private static TodayLine line(Duty duty) {
        Contact person = duty.followUp().personId() == duty.prospect().id() ? duty.prospect() : duty.counterpart();
        return new TodayLine(duty.followUp(), person, new TodayLine.Cause.OfReferral(duty));
    }

    private TodayPeople contacts() {
        return new TodayPeople(workspace, index, touch.get(), asks.get());
    }

    /// What presses or is late, who was introduced, and the days that are near; not what is put off.
    private static boolean isShown(TodayLine line, Instant now) {
        FollowUp followUp = line.followUp();
        return followUp.urgency(now) != FollowUp.Urgency.LATER
                || (followUp.state() == FollowUp.State.OPEN && ANNOUNCED.contains(followUp.kind()));
    }

    private Instant changesAt(Collection<TodayLine> lines, Instant now, LocalDate day) {
        Instant next = start(day.plusDays(1));
        for (TodayLine line : lines) {
            Instant from = line.followUp().from();
            Instant late = line.followUp().due().plusNanos(1);
            if (line.followUp().isOpen()) {
                next = from.isAfter(now) && from.isBefore(next) ? from : next;
                next = late.isAfter(now) && late.isBefore(next) ? late : next;
            }
        }
        return next;
    }

    private ReportCard card(Quarter quarter, List<FollowUpAnswer> answers, int overdue, List<Ask> asked) {
        Quarter before = quarter.previous();
        ZoneId zone = workspace.zone();
        List<Referral> referrals = workspace.reader().referralsSince(before.first(), start(before.first()));
        List<Sale> sales = workspace.reader().salesSince(before.first());
        return new ReportCard(
                QuarterFigures.of(quarter, asked, referrals, answers, overdue, sales, zone),
                QuarterFigures.of(before, asked, referrals, answers, 0, sales, zone));
    }

    private static Map<FollowUpKey, FollowUpAnswer> last(List<FollowUpAnswer> answers) {
        var last = new HashMap<FollowUpKey, FollowUpAnswer>();
        answers.stream()
                .sorted(Comparator.comparing(FollowUpAnswer::at).thenComparingLong(FollowUpAnswer::id))
                .forEach(answer -> last.put(answer.key(), answer));
        return last;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(workspace.zone()).toInstant();
    }
}
