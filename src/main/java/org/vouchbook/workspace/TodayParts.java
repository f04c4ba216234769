package org.vouchbook.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.workspace.TodayLine.Section;

/// Counts what deserves the day, part by part, and keeps the first of each: a book of many thousand duties shows a
/// screenful of them, and nothing else of them is sorted.
final class TodayParts {
    /// These are shown before their day.
    private static final Set<FollowUpKind> ANNOUNCED = EnumSet.of(FollowUpKind.BIRTHDAY, FollowUpKind.PROMISE);

    private static final class Kept {
        private int size;
        private int counted;
        private final List<Candidate> first = new ArrayList<>();

        private void keep(List<? extends Candidate> more, int most) {
            first.addAll(more.subList(0, Math.min(more.size(), most - first.size())));
        }
    }

    private final Instant now;
    private final int most;
    private final Map<Section, Kept> parts = new EnumMap<>(Section.class);
    private final Kept sources = new Kept();
    private int late;
    private Instant changesAt;
    private @Nullable Candidate next;

    /// @param dayEnds when the day is over
    /// @param most so many of a part are kept, at least one
    TodayParts(Instant now, Instant dayEnds, int most) {
        this.now = now;
        this.most = most;
        changesAt = dayEnds;
    }

    /// Adds some that already stand in their order.
    void add(List<? extends Candidate> some) {
        add(some, (_, _) -> 0);
    }

    /// Adds some in any order.
    ///
    /// @param order in which they stand within a part, after those that were added before
    <C extends Candidate> void add(Collection<C> some, Comparator<? super C> order) {
        var first = new EnumMap<Section, FirstOf<C>>(Section.class);
        var silent = new FirstOf<C>(most, order);
        var coming = new FirstOf<C>(1, (a, b) -> {
            int sooner = a.followUp().from().compareTo(b.followUp().from());
            return sooner == 0 ? order.compare(a, b) : sooner;
        });
        for (C one : some) {
            FollowUp followUp = one.followUp();
            if (!followUp.isOpen()) {
                continue;
            }
            changes(followUp.from());
            if (!followUp.due().isBefore(now)) {
                changes(followUp.due().plusNanos(1));
            }
            FollowUp.Urgency urgency = followUp.urgency(now);
            if (urgency == FollowUp.Urgency.LATER && !isAnnounced(followUp)) {
                coming.add(one);
                continue;
            }
            count(one.section(), urgency);
            first.computeIfAbsent(one.section(), _ -> new FirstOf<>(most, order))
                    .add(one);
            if (isSource(one)) {
                sources.size++;
                silent.add(one);
            }
        }
        first.forEach((section, few) -> part(section).keep(few.all(), most));
        sources.keep(silent.all(), most);
        coming.all().stream()
                .filter(one -> next == null
                        || one.followUp().from().isBefore(next.followUp().from()))
                .forEach(one -> next = one);
    }

    private void count(Section section, FollowUp.Urgency urgency) {
        late += urgency == FollowUp.Urgency.LATE ? 1 : 0;
        Kept part = part(section);
        part.size++;
        part.counted += TodayLine.counts(section, urgency) ? 1 : 0;
    }

    private Kept part(Section section) {
        return parts.computeIfAbsent(section, _ -> new Kept());
    }

    private static boolean isSource(Candidate one) {
        return one instanceof SilentPeople.Silent(var silence, FollowUp _, var person)
                && silence.first()
                && person.kind() != ContactKind.PROSPECT;
    }

    /// How many were late of all that was added until now.
    int late() {
        return late;
    }

    /// When something becomes due or late next, at the latest when the day ends.
    Instant changesAt() {
        return changesAt;
    }

    /// The first of those that are still to come.
    Optional<TodayLine> next(Function<Candidate, TodayLine> line) {
        return Optional.ofNullable(next).map(line);
    }

    /// All that are kept, also the next.
    List<Candidate> kept() {
        var kept = new ArrayList<Candidate>();
        parts.values().forEach(part -> kept.addAll(part.first));
        kept.addAll(sources.first);
        Optional.ofNullable(next).ifPresent(kept::add);
        return kept;
    }

    Map<Section, TodayPicture.Part> parts(Function<Candidate, TodayLine> line) {
        var made = new EnumMap<Section, TodayPicture.Part>(Section.class);
        parts.forEach((section, part) -> made.put(section, part(part, line)));
        return made;
    }

    /// Those of the silent who could recommend us again.
    TodayPicture.Part sources(Function<Candidate, TodayLine> line) {
        return part(sources, line);
    }

    private static TodayPicture.Part part(Kept part, Function<Candidate, TodayLine> line) {
        return new TodayPicture.Part(
                part.size, part.counted, part.first.stream().map(line).toList());
    }

    private static boolean isAnnounced(FollowUp followUp) {
        return followUp.state() == FollowUp.State.OPEN && ANNOUNCED.contains(followUp.kind());
    }

    private void changes(Instant moment) {
        if (moment.isAfter(now) && moment.isBefore(changesAt)) {
            changesAt = moment;
        }
    }
}
