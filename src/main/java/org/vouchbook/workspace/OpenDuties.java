package org.vouchbook.workspace;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.FollowUps;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
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
            return TodayLine.Section.of(followUp.kind(), () -> referral.level().isIntroduction());
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

    /// A card with its place at hand: to compare cards one must wait for the memory each time.
    private record Placed(Stage stage, double position, Entry entry) implements Comparable<Placed> {
        static Placed of(Entry entry) {
            return new Placed(entry.referral().stage(), entry.referral().position(), entry);
        }

        @Override
        public int compareTo(Placed other) {
            int order = stage.compareTo(other.stage);
            if (order == 0) {
                order = Double.compare(position, other.position);
            }
            return order == 0 ? Long.compare(entry.referral.id(), other.entry.referral.id()) : order;
        }
    }

    private static final Comparator<Entry> BY_ID =
            (a, b) -> Long.compare(a.referral().id(), b.referral().id());

    /// Above so many changed people reading everything anew is quicker.
    private static final int MANY = 200;

    private final Workspace workspace;
    private final Supplier<FollowUpPolicy> policy;
    private final Supplier<PeopleList> known;
    /// By the ids of the referrals: a list takes less room than a map, and is gone through sooner.
    private List<Entry> entries = List.of();
    private List<Open> open = List.of();
    /// Those whom the index does not know yet.
    private final Map<Long, Contact> people = new HashMap<>();
    private @Nullable FollowUpPolicy computedBy;

    /// @param known people who are in memory anyway, as of the last change
    OpenDuties(Workspace workspace, Supplier<FollowUpPolicy> policy, Supplier<PeopleList> known) {
        this.workspace = workspace;
        this.known = known;
        this.policy = policy;
        workspace.onChange(this::follow);
    }

    /// The referrals with their follow-ups, by the referrals' ids.
    List<Entry> entries() {
        load();
        return entries;
    }

    /// A referral with its follow-ups; none when there is no such referral.
    @Nullable
    Entry entry(long referralId) {
        List<Entry> all = entries();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).referral().id() < referralId) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < all.size() && all.get(low).referral().id() == referralId ? all.get(low) : null;
    }

    /// Works everything out, unless it is known.
    ///
    /// @return every answer, where they had to be read
    Optional<List<FollowUpAnswer>> load() {
        FollowUpPolicy now = policy.get();
        // The first comparison takes the JVM long, and a start has nothing to compare with.
        if (computedBy != null && now.equals(computedBy)) {
            return Optional.empty();
        }
        DutyReader.Everything all = workspace.duties().everything();
        entries = List.of();
        open = List.of();
        put(all.referrals(), all.answers(), now);
        computedBy = now;
        return Optional.of(all.answers());
    }

    /// The open follow-ups of the cards that are not put away, in no particular order.
    List<Open> open() {
        load();
        return open;
    }

    /// The open follow-ups of a few cards, read now and not kept: to read every card of a large book takes its time.
    List<Open> of(Collection<Long> cards) {
        return open(entries(
                byId(workspace.reader().referrals(cards)), workspace.reader().answersOf(cards), policy.get()));
    }

    /// Every referral in the order of the board.
    List<Entry> onTheBoard() {
        return entries().stream().map(Placed::of).sorted().map(Placed::entry).toList();
    }

    /// Finds whoever is named on a card, by the id.
    LongFunction<@Nullable Contact> everybody() {
        PeopleList list = known.get();
        var others = new HashSet<Long>();
        for (Entry entry : entries()) {
            Referral referral = entry.referral();
            if (!list.has(referral.prospectId())) {
                others.add(referral.prospectId());
            }
            if (!list.has(referral.counterpartId())) {
                others.add(referral.counterpartId());
            }
        }
        Map<Long, Contact> unknown = people(others);
        return id -> list.person(id).map(PersonRow::contact).orElseGet(() -> unknown.get(id));
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
        people.keySet().removeAll(change.contactIds());
        if (computedBy == null || !(change.touches(Referral.class) || change.touches(FollowUpAnswer.class))) {
            return;
        }
        if (change.contactIds().size() > MANY) {
            computedBy = null;
            return;
        }
        Set<Long> people = change.contactIds();
        entries = entries.stream().filter(e -> !concerns(e.referral(), people)).toList();
        open = open.stream().filter(o -> !concerns(o.referral(), people)).toList();
        List<Referral> referrals = byId(workspace.reader().referralsOf(people));
        put(
                referrals,
                workspace
                        .reader()
                        .answersOf(referrals.stream().map(Referral::id).toList()),
                computedBy);
    }

    private void put(List<Referral> referrals, List<FollowUpAnswer> answers, FollowUpPolicy by) {
        List<Entry> some = entries(referrals, answers, by);
        List<Open> opened = open(some);
        entries = entries.isEmpty()
                ? some
                : Stream.concat(entries.stream(), some.stream()).sorted(BY_ID).toList();
        open = open.isEmpty()
                ? opened
                : Stream.concat(open.stream(), opened.stream()).toList();
    }

    private static List<Referral> byId(Collection<Referral> some) {
        return some.stream().sorted(Comparator.comparingLong(Referral::id)).toList();
    }

    /// @param referrals in the order of their ids
    private List<Entry> entries(List<Referral> referrals, List<FollowUpAnswer> answers, FollowUpPolicy by) {
        var given = BySubject.of(referrals.stream().mapToLong(Referral::id).toArray(), answers);
        ZoneId zone = workspace.zone();
        return IntStream.range(0, referrals.size())
                .parallel()
                .mapToObj(i -> new Entry(referrals.get(i), FollowUps.of(referrals.get(i), given.of(i), by, zone)))
                .toList();
    }

    private static List<Open> open(List<Entry> some) {
        return some.parallelStream()
                .<Open>mapMulti((entry, opened) -> {
                    Referral referral = entry.referral();
                    if (referral.archived() == null) {
                        for (FollowUp followUp : entry.followUps()) {
                            if (followUp.isOpen()) {
                                opened.accept(new Open(followUp, referral));
                            }
                        }
                    }
                })
                .toList();
    }

    private static boolean concerns(Referral referral, Set<Long> people) {
        return people.contains(referral.prospectId()) || people.contains(referral.counterpartId());
    }
}
