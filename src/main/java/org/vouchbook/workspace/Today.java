package org.vouchbook.workspace;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskWeek;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.Gathering;
import org.vouchbook.domain.Quarter;
import org.vouchbook.domain.QuarterFigures;
import org.vouchbook.domain.ReportCard;
import org.vouchbook.domain.TouchPolicy;

/// What deserves the user today: the duties of the referrals, promises, what earns the right to ask, whom to ask, long
/// silences, birthdays and renewals, and the quarter's report card. What can be kept in memory follows the changes; the
/// rest is a handful of queries, never one per row.
///
/// Raises [org.vouchbook.domain.BookException] when the file fails.
public final class Today {
    /// With more referrals than these the first screenful is read by itself.
    private static final int LARGE = 2_000;

    /// So many lines of a part are seen at the first sight.
    private static final int SEEN = 12;

    private final Workspace workspace;
    private final PeopleIndex index;
    private final Agenda agenda;
    private final Supplier<FollowUpPolicy> limits;
    private final Supplier<TouchPolicy> touch;
    private final Supplier<AskRules> asks;
    private final DayOfWeek weekStart;
    private final RecentAnswers answers;
    private final SilentPeople silent;
    private volatile @Nullable TodayPicture ahead;
    private volatile List<Long> firstCards = List.of();

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
        answers = new RecentAnswers(workspace);
        silent = new SilentPeople(workspace, index);
    }

    /// Everything as it is now, with every line.
    public TodayPicture read() {
        return read(Integer.MAX_VALUE);
    }

    /// Everything as it is now.
    ///
    /// @param most so many lines of a part, at least one: the others are only counted
    public TodayPicture read(int most) {
        Instant now = workspace.now();
        LocalDate day = workspace.today();
        Quarter quarter = Quarter.of(day);
        boolean whole = index.complete();
        List<FollowUpAnswer> answered =
                answered(quarter, whole ? silences(day) : CompletableFuture.completedFuture(null));
        var parts = new TodayParts(now, start(day.plusDays(1)), most);
        List<OpenDuties.Open> open = agenda.open();
        // Every duty and every silence is looked at while the book is asked for what there is little of.
        CompletableFuture<Void> looked = CompletableFuture.runAsync(() -> {
            parts.add(open, OpenDuties.Open.BY_DUE);
            silent.answer(answers.last());
        });
        TodayRest rest;
        try {
            rest = TodayRest.read(workspace, quarter, agenda.entries(), whole ? people() : null);
        } finally {
            looked.join();
        }
        int overdue = parts.late();
        if (whole) {
            parts.add(rest.first());
            parts.add(silent.silences(rest.referred().refused()), SilentPeople.Silent.LONGEST_FIRST);
            parts.add(silent.days(rest.renewals()));
        }
        Function<Candidate, TodayLine> line = lines(parts.kept());
        var picture = new TodayPicture(
                now,
                day,
                parts.parts(line),
                parts.sources(line),
                parts.next(line),
                parts.changesAt(),
                rest.card(quarter, answered, overdue, workspace.zone()),
                AskWeek.of(rest.asked(), asks.get().weekly(), day, weekStart),
                limits.get().firstContactHours(),
                rest.referred().untouched(),
                rest.referred().vouched(),
                whole,
                true,
                Gathering.of(
                        workspace.groups().groups(),
                        workspace.events().events(),
                        workspace.groups().toReview(),
                        day));
        firstCards = agenda.entries().size() > LARGE ? cards(picture) : List.of();
        return picture;
    }

    /// The cards whose duties a large book shows first: for a note, so that the next start reads them alone.
    public List<Long> firstCards() {
        return firstCards;
    }

    /// The cards of the first lines of each part.
    static List<Long> cards(TodayPicture picture) {
        return picture.parts().values().stream()
                .flatMap(part -> part.lines().stream().limit(SEEN))
                .flatMap(line -> line.cause() instanceof TodayLine.Cause.OfReferral(Duty duty)
                        ? Stream.of(duty.referral().id())
                        : Stream.of())
                .distinct()
                .toList();
    }

    /// Reads the day for whoever asks for it first: while the window is still being made. Of a large book only the
    /// duties of the cards are read that stood first when it was closed, as they are now.
    ///
    /// @param most as above
    public void readAhead(int most) {
        // Of an empty book everybody is known: the first screenful is then the way in, not a day without anything.
        index.lookForAnybody();
        List<Long> cards = workspace.first().map(FirstPeople::cards).orElse(List.of());
        TodayPicture begun = cards.isEmpty() ? null : begin(cards, most);
        ahead = begun == null || begun.parts().isEmpty() ? read(most) : begun;
    }

    private TodayPicture begin(List<Long> cards, int most) {
        Instant now = workspace.now();
        LocalDate day = workspace.today();
        var parts = new TodayParts(now, start(day.plusDays(1)), most);
        parts.add(agenda.open(cards), OpenDuties.Open.BY_DUE);
        Function<Candidate, TodayLine> line = lines(parts.kept());
        QuarterFigures unknown =
                QuarterFigures.of(Quarter.of(day), List.of(), List.of(), List.of(), 0, List.of(), workspace.zone());
        return new TodayPicture(
                now,
                day,
                parts.parts(line),
                parts.sources(line),
                Optional.empty(),
                parts.changesAt(),
                new ReportCard(unknown, unknown),
                AskWeek.of(List.of(), asks.get().weekly(), day, weekStart),
                limits.get().firstContactHours(),
                0,
                true,
                false,
                false,
                List.of());
    }

    /// What was read ahead, once; on any thread.
    public Optional<TodayPicture> takeAhead() {
        Optional<TodayPicture> taken = Optional.ofNullable(ahead);
        ahead = null;
        return taken;
    }

    /// Everything that is due, also later, and what was answered in the last quarter: for a calendar.
    public TodayDuties duties() {
        LocalDate day = workspace.today();
        answered(Quarter.of(day), silences(day));
        CompletableFuture<Void> updated = CompletableFuture.runAsync(() -> silent.answer(answers.last()));
        List<OpenDuties.Open> open =
                agenda.open().stream().sorted(OpenDuties.Open.BY_DUE).toList();
        var all = new ArrayList<>(open.stream().map(lines(open)).toList());
        updated.join();
        TodayPeople people = people();
        ReferredNow referred = TodayRest.referred(agenda.entries(), Quarter.of(day), workspace.zone());
        List<SilentPeople.Silent> silences = silent.silences(referred.refused()).stream()
                .sorted(SilentPeople.Silent.LONGEST_FIRST)
                .toList();
        Stream.of(people.first(), silences, silent.days(people.renewals()))
                .<Candidate>flatMap(List::stream)
                .filter(one ->
                        one.section() != TodayLine.Section.ASK && one.followUp().isOpen())
                .map(lines(List.of()))
                .forEach(all::add);
        List<FollowUpAnswer> closed = answers.lastSince(start(day.minusMonths(3))).stream()
                .filter(answer -> answer.until() == null)
                .toList();
        return new TodayDuties(
                workspace.reader().id(),
                all,
                closed,
                workspace
                        .reader()
                        .contacts(closed.stream().map(FollowUpAnswer::contactId).collect(Collectors.toSet())));
    }

    /// Makes lines of these, with the people read in one go.
    private Function<Candidate, TodayLine> lines(List<? extends Candidate> of) {
        Map<Long, Contact> people = agenda.people(of.stream()
                .filter(OpenDuties.Open.class::isInstance)
                .map(OpenDuties.Open.class::cast)
                .toList());
        List<Long> silentIds = of.stream()
                .filter(SilentPeople.Silent.class::isInstance)
                .map(one -> one.followUp().personId())
                .toList();
        Map<Long, Direction> spoke =
                silentIds.isEmpty() ? Map.of() : workspace.figures().spokeLast(silentIds);
        return one -> switch (one) {
            case TodayLine line -> line;
            case OpenDuties.Open open -> line(open.duty(people));
            case SilentPeople.Silent silence ->
                silence.line(spoke.get(silence.followUp().personId()));
        };
    }

    private static TodayLine line(Duty duty) {
        Contact person = duty.followUp().personId() == duty.prospect().id() ? duty.prospect() : duty.counterpart();
        return new TodayLine(duty.followUp(), person, new TodayLine.Cause.OfReferral(duty));
    }

    /// What was answered since the last quarter began. Where the agenda must read all answers, they are read once.
    ///
    /// @param beside what goes on meanwhile, and is done then
    private List<FollowUpAnswer> answered(Quarter quarter, CompletableFuture<Void> beside) {
        try {
            Instant since = start(quarter.previous().first());
            agenda.load().ifPresent(every -> answers.take(every, since));
            return answers.since(since);
        } finally {
            beside.join();
        }
    }

    /// Looks at everybody for silences, beside the reading of the duties: on two processors the day is there sooner by
    /// as much.
    private CompletableFuture<Void> silences(LocalDate day) {
        index.whole();
        TouchPolicy rhythms = touch.get();
        return CompletableFuture.runAsync(() -> silent.look(day, workspace.zone(), rhythms));
    }

    /// What people deserve without a referral; the answers and the silences are up to date.
    private TodayPeople people() {
        return new TodayPeople(workspace, index, silent, touch.get(), asks.get(), answers.last());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(workspace.zone()).toInstant();
    }
}
