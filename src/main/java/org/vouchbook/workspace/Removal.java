package org.vouchbook.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.StageMove;
import org.vouchbook.storage.BookReader;

/// What leaves the book with people or referrals, and what stays without them: a sale, a gift or a planted
/// request of somebody who stays is kept when its referral goes.
final class Removal {
    private Removal() {}

    /// The edits that take referrals out.
    static List<Edit> ofReferrals(BookReader reader, Collection<Referral> referrals) {
        return of(reader, Set.of(), referrals);
    }

    /// The edits that take people out with everything that hangs on them.
    static List<Edit> ofPeople(BookReader reader, Collection<Long> ids) {
        return of(reader, Set.copyOf(ids), reader.referralsOf(ids));
    }

    private static List<Edit> of(BookReader reader, Set<Long> people, Collection<Referral> referrals) {
        Map<Long, @Nullable Long> gone = new HashMap<>();
        referrals.forEach(r -> gone.put(r.id(), null));
        var freed = new ArrayList<Edit>();
        Map<Long, Row> deleted = new LinkedHashMap<>();
        referrals.forEach(r -> deleted.put(r.id(), r));
        for (Row row : reader.rowsOfReferrals(gone.keySet())) {
            if (row instanceof StageMove || row instanceof FollowUpAnswer || people.contains(row.contactId())) {
                deleted.put(row.id(), row);
            } else {
                freed.add(new Edit.Put(without(row, gone)));
            }
        }
        // A row comes after those it refers to, so that read backwards nothing is left hanging.
        reader.rowsOf(people).forEach(row -> {
            deleted.remove(row.id());
            deleted.put(row.id(), row);
        });
        var seen = new HashSet<Long>();
        var rows = new ArrayList<Row>(reader.contacts(people).values());
        rows.addAll(deleted.values());
        rows.reversed().stream().filter(r -> seen.add(r.id())).forEach(r -> freed.add(new Edit.Delete(r)));
        return freed;
    }

    /// Nobody has id 0: only the referrals are taken from the row.
    private static Row without(Row row, Map<Long, @Nullable Long> gone) {
        return new Repointing(0, 0, gone).of(row);
    }
}
