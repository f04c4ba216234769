package org.vouchbook.workspace;

import java.time.Instant;
import java.util.ArrayList;
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
/// screenful of them. Everything is passed by in the order in which it stands within its part.
final class TodayParts {
    /// These are shown before their day.
    private static final Set<FollowUpKind> ANNOUNCED = EnumSet.of(FollowUpKind.BIRTHDAY, FollowUpKind.PROMISE);

    private static final class Kept {
        private int size;
        private int counted;
        private final List<Candidate> first = new ArrayList<>();
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

    void add(Candidate one) {
        FollowUp followUp = one.followUp();
        if (!followUp.isOpen()) {
            return;
        }
        changes(followUp.from());
        changes(followUp.due().plusNanos(1));
        FollowUp.Urgency urgency = followUp.urgency(now);
        if (urgency == FollowUp.Urgency.LATER && !isAnnounced(followUp)) {
            if (next == null || followUp.from().isBefore(next.followUp().from())) {
                next = one;
            }
            return;
        }
        late += urgency == FollowUp.Urgency.LATE ? 1 : 0;
        Section section = one.section();
        Kept part = parts.computeIfAbsent(section, _ -> new Kept());
        keep(part, one);
        part.counted += TodayLine.counts(section, urgency) ? 1 : 0;
        if (one instanceof SilentPeople.Silent(var silence, FollowUp _, var person)
                && silence.first()
                && person.kind() != ContactKind.PROSPECT) {
            keep(sources, one);
        }
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

    private void keep(Kept part, Candidate one) {
        part.size++;
        if (part.first.size() < most) {
            part.first.add(one);
        }
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
