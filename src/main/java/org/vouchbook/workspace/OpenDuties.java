package org.vouchbook.workspace;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.FollowUps;
import org.vouchbook.domain.Referral;
import org.vouchbook.storage.DutyReader;

/// The follow-ups of all referrals in memory: worked out once from two reads, then kept current by the changes,
/// so that neither a board of a thousand cards nor a book of many thousand referrals reads row by row.
final class OpenDuties {
    /// A referral with all its follow-ups.
    record Entry(Referral referral, List<FollowUp> followUps) {}

    /// An open follow-up of a card that is not put away.
    record Open(FollowUp followUp, Referral referral) implements Candidate {
        static final Comparator<Open> BY_DUE = (a, b) -> FollowUp.BY_DUE.compare(a.followUp, b.followUp);

        @Override
        public TodayLine.Section section() {
            return TodayLine.Section.of(followUp.kind(), referral.level().isIntroduction());
        }

        /// @param people those whom it names are among them
        Duty duty(Map<Long, Contact> people) {
            return new Duty(
                    followUp,
                    referral,
                    Objects.requireNonNull(people.get(referral.prospectId())),
                    Objects.requireNonNull(people.get(referral.counterpartId())));
        }
    }

    /// Above so many changed people reading everything anew is quicker.
    private static final int MANY = 200;

    private final Workspace workspace;
    private final Supplier<FollowUpPolicy> policy;
    private final Supplier<PeopleList> known;
    private final Map<Long, Entry> entries = new HashMap<>();
    private List<Open> open = List.of();
    /// Those whom the index does not know yet.
    private final Map<Long, Contact> people = new HashMap<>();
    private @Nullable FollowUpPolicy computedBy;
    /// Read already, for the next time that everything is worked out.
    private DutyReader.@Nullable Everything read;

    /// @param known people who are in memory anyway, as of the last change
    OpenDuties(Workspace workspace, Supplier<FollowUpPolicy> policy, Supplier<PeopleList> known) {
        this.workspace = workspace;
        this.known = known;
        this.policy = policy;
        workspace.onChange(this::follow);
    }

    /// The referrals with their follow-ups, by the referral's id.
    Map<Long, Entry> entries() {
        FollowUpPolicy now = policy.get();
        if (!now.equals(computedBy)) {
            entries.clear();
            open = List.of();
            DutyReader.Everything all = everything();
            read = null;
            put(all.referrals(), all.answers(), now);
            computedBy = now;
        }
        return entries;
    }

    /// Reads what will have to be read, without working anything out yet.
    ///
    /// @return every answer, where they had to be read
    Optional<List<FollowUpAnswer>> read() {
        if (policy.get().equals(computedBy)) {
            return Optional.empty();
        }
        DutyReader.Everything all = everything();
        read = all;
        return Optional.of(all.answers());
    }

    private DutyReader.Everything everything() {
        return read == null ? workspace.duties().everything() : read;
    }

    /// The open follow-ups of the cards that are not put away, the first due first.
    List<Open> open() {
        entries();
        return open;
    }

    /// The open follow-ups of a few cards, read now and not kept: to read every card of a large book takes its time.
    List<Open> of(Collection<Long> cards) {
        return open(
                entries(workspace.reader().referrals(cards), workspace.reader().answersOf(cards), policy.get()));
    }

    /// The people of these ids: whoever is in memory is not read again.
    Map<Long, Contact> people(Set<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        PeopleList list = known.get();
        var found = new HashMap<Long, Contact>(ids.size() * 2);
        var others = new HashSet<Long>();
        for (Long id : ids) {
            list.person(id)
                    .map(PersonRow::contact)
                    .ifPresentOrElse(contact -> found.put(id, contact), () -> others.add(id));
        }
        if (others.isEmpty()) {
            people.clear();
        } else {
            var unknown = new HashSet<>(others);
            unknown.removeAll(people.keySet());
            people.putAll(workspace.reader().contacts(unknown));
            people.forEach((id, contact) -> {
                if (others.contains(id)) {
                    found.put(id, contact);
                }
            });
        }
        return found;
    }

    private void follow(Change change) {
        read = null;
        people.keySet().removeAll(change.contactIds());
        if (computedBy == null || !(change.touches(Referral.class) || change.touches(FollowUpAnswer.class))) {
            return;
        }
        if (change.contactIds().size() > MANY) {
            computedBy = null;
            return;
        }
        Set<Long> people = change.contactIds();
        entries.values().removeIf(e -> concerns(e.referral(), people));
        open = open.stream().filter(o -> !concerns(o.referral(), people)).toList();
        List<Referral> referrals = workspace.reader().referralsOf(people);
        put(
                referrals,
                workspace
                        .reader()
                        .answersOf(referrals.stream().map(Referral::id).toList()),
                computedBy);
    }

    private void put(List<Referral> referrals, Collection<FollowUpAnswer> answers, FollowUpPolicy by) {
        List<Entry> some = entries(referrals, answers, by);
        some.forEach(entry -> entries.put(entry.referral().id(), entry));
        open = merged(open, open(some));
    }

    private List<Entry> entries(Collection<Referral> referrals, Collection<FollowUpAnswer> answers, FollowUpPolicy by) {
        var ofSubject = new HashMap<Long, List<FollowUpAnswer>>();
        for (FollowUpAnswer answer : answers) {
            ofSubject
                    .computeIfAbsent(answer.key().subjectId(), k -> new ArrayList<>())
                    .add(answer);
        }
        ZoneId zone = workspace.zone();
        return referrals.parallelStream()
                .map(r -> new Entry(r, FollowUps.of(r, ofSubject.getOrDefault(r.id(), List.of()), by, zone)))
                .toList();
    }

    private static List<Open> open(List<Entry> some) {
        var opened = new ArrayList<Open>();
        for (Entry entry : some) {
            Referral referral = entry.referral();
            if (referral.archived() == null) {
                for (FollowUp followUp : entry.followUps()) {
                    if (followUp.isOpen()) {
                        opened.add(new Open(followUp, referral));
                    }
                }
            }
        }
        Open[] sorted = opened.toArray(Open[]::new);
        Arrays.parallelSort(sorted, Open.BY_DUE);
        return Arrays.asList(sorted);
    }

    /// One list in order, of two that are.
    private static List<Open> merged(List<Open> some, List<Open> more) {
        if (some.isEmpty()) {
            return more;
        }
        var all = new ArrayList<Open>(some.size() + more.size());
        int next = 0;
        for (Open one : some) {
            while (next < more.size() && Open.BY_DUE.compare(more.get(next), one) < 0) {
                all.add(more.get(next++));
            }
            all.add(one);
        }
        all.addAll(more.subList(next, more.size()));
        return all;
    }

    private static boolean concerns(Referral referral, Set<Long> people) {
        return people.contains(referral.prospectId()) || people.contains(referral.counterpartId());
    }
}
