package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Attendance;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Invitation;
import org.vouchbook.domain.Membership;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.OtherChoice;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralChain;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.StageMove;
import org.vouchbook.exchange.Completion;

/// Makes one person of two: see [People#merge].
final class Merging {
    private record Both(Contact keep, Contact drop) {}

    private record Pair(ReferralDirection direction, long counterpart, long prospect) {}

    private static final Comparator<Referral> BEST_FIRST = Comparator.comparing(Referral::level)
            .thenComparing(Referral::stage)
            .reversed()
            .thenComparingLong(Referral::id);

    private final Workspace workspace;
    private final long keepId;
    private final long dropId;
    /// Referrals that fall away, and which takes the place of each.
    private final Map<Long, @Nullable Long> gone = new HashMap<>();
    private final Map<Long, Edit> puts = new LinkedHashMap<>();
    private final Map<Long, Edit> deletes = new LinkedHashMap<>();
    /// Referrals that come along.
    private int moved;

    Merging(Workspace workspace, long keepId, long dropId) {
        this.workspace = workspace;
        this.keepId = keepId;
        this.dropId = dropId;
    }

    Optional<Integer> merge() {
        return prepare().map(both -> {
            var edits = new ArrayList<>(puts.values());
            edits.addAll(deletes.values());
            workspace.commit(new ChangeSet(
                    ChangeLabel.of(
                            "change.merged",
                            both.drop().displayName(),
                            both.keep().displayName()),
                    edits));
            return gone.size();
        });
    }

    /// What would come together, with nothing changed.
    Optional<MergePreview> preview() {
        return prepare().map(both -> {
            List<Row> rows = puts.values().stream().map(Edit::row).toList();
            return new MergePreview(
                    facts(both.keep(), both.drop()),
                    count(rows, Interaction.class),
                    moved,
                    count(rows, Sale.class),
                    count(rows, Scorecard.class),
                    gone.size());
        });
    }

    private static int count(List<Row> rows, Class<? extends Row> kind) {
        return (int) rows.stream().filter(kind::isInstance).count();
    }

    private Optional<Both> prepare() {
        Map<Long, Contact> both = workspace.reader().contacts(List.of(keepId, dropId));
        Contact keep = both.get(keepId);
        Contact drop = both.get(dropId);
        if (keep == null || drop == null) {
            return Optional.empty();
        }
        put(facts(keep, drop));
        List<Referral> named = workspace.reader().referralsOf(List.of(keepId, dropId));
        List<Referral> staying = staying(named);
        staying.forEach(this::put);
        var repointing = new Repointing(dropId, keepId, gone);
        rows().forEach(row -> {
            if (fallsAway(row)) {
                deletes.put(row.id(), new Edit.Delete(row));
                joined(row).ifPresent(this::put);
            } else {
                put(repointing.of(row));
            }
        });
        named.stream().filter(r -> gone.containsKey(r.id())).forEach(r -> deletes.put(r.id(), new Edit.Delete(r)));
        deletes.put(dropId, new Edit.Delete(drop));
        moved = (int) named.stream()
                .filter(r -> r.counterpartId() == dropId || r.prospectId() == dropId)
                .filter(r -> !gone.containsKey(r.id()))
                .count();
        return Optional.of(new Both(keep, drop));
    }

    private void put(Row row) {
        puts.put(row.id(), new Edit.Put(row));
    }

    /// What the second knows more; what would be lost of its longer texts goes to the notes.
    private static Contact facts(Contact keep, Contact drop) {
        Contact all = Completion.of(keep, drop);
        var notes = new StringBuilder(all.notes());
        for (String text : new String[] {drop.likes(), drop.howMet()}) {
            boolean known = text.isEmpty() || text.equals(all.likes()) || text.equals(all.howMet());
            if (!known && notes.length() + text.length() < Contact.MAX_TEXT) {
                notes.append('\n').append(text);
            }
        }
        boolean client = keep.kind() == ContactKind.PROSPECT && drop.kind() != ContactKind.PROSPECT;
        return all.edit()
                .notes(notes.toString())
                .kind(client ? drop.kind() : keep.kind())
                .origin(keep.origin() == Origin.UNKNOWN ? drop.origin() : keep.origin())
                .rhythmDays(keep.rhythmDays() == null ? drop.rhythmDays() : keep.rhythmDays())
                .archived(keep.archived() && drop.archived())
                .build();
    }

    /// The referrals as they stand afterwards: the furthest ones first decide what falls away.
    private List<Referral> staying(List<Referral> named) {
        var ids = new HashSet<Long>();
        named.forEach(r -> ids.add(r.id()));
        var chain = new ReferralChain(workspace.reader().referrals().stream()
                .filter(r -> !ids.contains(r.id()))
                .toList());
        Map<Pair, Long> pairs = new HashMap<>();
        var staying = new ArrayList<Referral>();
        for (Referral referral : named.stream().sorted(BEST_FIRST).toList()) {
            long counterpart = referral.counterpartId() == dropId ? keepId : referral.counterpartId();
            long prospect = referral.prospectId() == dropId ? keepId : referral.prospectId();
            var pair = new Pair(referral.direction(), counterpart, prospect);
            boolean received = referral.direction() == ReferralDirection.RECEIVED;
            if (counterpart == prospect) {
                gone.put(referral.id(), null);
            } else if (pairs.containsKey(pair)) {
                gone.put(referral.id(), pairs.get(pair));
            } else if (received && !(chain.verdict(counterpart, prospect) instanceof ReferralChain.Verdict.Fits)) {
                gone.put(referral.id(), null);
            } else {
                pairs.put(pair, referral.id());
                if (received) {
                    chain.link(counterpart, prospect);
                }
                staying.add((Referral) new Repointing(dropId, keepId, Map.of()).of(referral));
            }
        }
        return staying;
    }

    /// Everything else that names the second person or a referral that falls away.
    private List<Row> rows() {
        Map<Long, Row> rows = new LinkedHashMap<>();
        workspace.reader().rowsOf(List.of(dropId)).forEach(r -> rows.put(r.id(), r));
        workspace.reader().rowsOfReferrals(gone.keySet()).forEach(r -> rows.put(r.id(), r));
        return List.copyOf(rows.values());
    }

    private boolean fallsAway(Row row) {
        return switch (row) {
            case StageMove move -> gone.containsKey(move.referralId());
            case FollowUpAnswer answer ->
                gone.containsKey(answer.key().subjectId())
                        && gone.get(answer.key().subjectId()) == null;
            case Scorecard card -> keptDays().contains(card.date());
            case Membership member ->
                workspace.groups().memberships(keepId).stream().anyMatch(member::sameStay);
            case Attendance there -> workspace.groups().meetingsWith(keepId).contains(there.meetingId());
            case Interaction there
            when there.kind() == InteractionKind.EVENT ->
                workspace.reader().interactions(keepId).stream().anyMatch(there::sameEvent);
            case Invitation invitation -> kept(invitation).isPresent();
            case OtherChoice choice ->
                workspace.asks().records(keepId).stream()
                        .anyMatch(r -> r instanceof OtherChoice other && choice.isSaidBy(other));
            default -> false;
        };
    }

    /// What one that falls away leaves behind with its like.
    private Optional<Row> joined(Row row) {
        return row instanceof Invitation invitation
                ? kept(invitation).map(mine -> mine.with(invitation))
                : Optional.empty();
    }

    private Optional<Invitation> kept(Invitation other) {
        return workspace.events().invitations(keepId).stream()
                .filter(mine -> mine.eventId() == other.eventId())
                .findFirst();
    }

    private Set<LocalDate> keptDays() {
        var days = new HashSet<LocalDate>();
        workspace.reader().scorecards(keepId).forEach(c -> days.add(c.date()));
        return days;
    }
}
