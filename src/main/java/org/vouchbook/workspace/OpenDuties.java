package org.vouchbook.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.FollowUps;
import org.vouchbook.domain.Referral;

/// The follow-ups of all referrals in memory: worked out once from two reads, then kept current by the changes,
/// so that neither a board of a thousand cards nor a book of many thousand referrals reads row by row.
final class OpenDuties {
    /// A referral with all its follow-ups.
    record Entry(Referral referral, List<FollowUp> followUps) {}

    /// Above so many changed people reading everything anew is quicker.
    private static final int MANY = 200;

    private final Workspace workspace;
    private final Supplier<FollowUpPolicy> policy;
    private final Map<Long, Entry> entries = new TreeMap<>();
    private final Map<Long, Contact> people = new HashMap<>();
    private @Nullable FollowUpPolicy computedBy;

    OpenDuties(Workspace workspace, Supplier<FollowUpPolicy> policy) {
        this.workspace = workspace;
        this.policy = policy;
        workspace.onChange(this::follow);
    }

    /// The referrals with their follow-ups, by the referral's id.
    Map<Long, Entry> entries() {
        FollowUpPolicy now = policy.get();
        if (!now.equals(computedBy)) {
            entries.clear();
            put(workspace.reader().referrals(), workspace.reader().answers(), now);
            computedBy = now;
        }
        return entries;
    }

    /// The people of these ids, and others: read once, and again when a change has touched them.
    Map<Long, Contact> people(Set<Long> ids) {
        var unknown = new HashSet<>(ids);
        unknown.removeAll(people.keySet());
        people.putAll(workspace.reader().contacts(unknown));
        return people;
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
        entries.values()
                .removeIf(e -> people.contains(e.referral().prospectId())
                        || people.contains(e.referral().counterpartId()));
        List<Referral> referrals = workspace.reader().referralsOf(people);
        put(
                referrals,
                workspace
                        .reader()
                        .answersOf(referrals.stream().map(Referral::id).toList()),
                computedBy);
    }

    private void put(List<Referral> referrals, Collection<FollowUpAnswer> answers, FollowUpPolicy by) {
        var ofSubject = new HashMap<Long, List<FollowUpAnswer>>();
        for (FollowUpAnswer answer : answers) {
            ofSubject
                    .computeIfAbsent(answer.key().subjectId(), k -> new ArrayList<>())
                    .add(answer);
        }
        for (Referral referral : referrals) {
            List<FollowUpAnswer> its = ofSubject.getOrDefault(referral.id(), List.of());
            entries.put(referral.id(), new Entry(referral, FollowUps.of(referral, its, by, workspace.zone())));
        }
    }
}
