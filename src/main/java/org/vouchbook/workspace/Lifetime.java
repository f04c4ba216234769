package org.vouchbook.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.vouchbook.domain.ClientWorth;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Sale;

/// What one client is worth with everybody below them (I6), read along their own tree: the rest of the book is not
/// looked at. A tree of thousands is read in steps, so that nobody who wants something else of the book waits for it.
///
/// To be used by one thread at a time.
public final class Lifetime {
    /// People of one step: enough for nearly everybody's tree, and soon read.
    static final int STEP = 250;

    private final Workspace workspace;
    private final long contactId;
    private final Collection<Referral> own;
    private final Map<Long, Referral> referrals = new HashMap<>();
    private final List<Sale> sales = new ArrayList<>();
    private final Set<Long> people;
    private final Queue<Long> waiting;

    /// @param own the referrals in which the client is prospect or counterpart
    Lifetime(Workspace workspace, long contactId, Collection<Referral> own) {
        this.workspace = workspace;
        this.contactId = contactId;
        this.own = own;
        people = new HashSet<>(Set.of(contactId));
        waiting = new ArrayDeque<>(people);
    }

    /// Reads one step further.
    ///
    /// @return whether all is read now
    /// @throws org.vouchbook.domain.BookException when the file fails
    public boolean readOn() {
        int left = STEP;
        while (left > 0 && !waiting.isEmpty()) {
            List<Long> next = new ArrayList<>();
            while (next.size() < left && !waiting.isEmpty()) {
                next.add(waiting.remove());
            }
            left -= next.size();
            read(next);
        }
        return waiting.isEmpty();
    }

    /// By currency, the largest first; as far as it was read.
    public List<ClientWorth> worth() {
        return ClientWorth.of(contactId, sales, referrals.values());
    }

    private void read(Collection<Long> referrers) {
        sales.addAll(workspace.figures().sales(referrers));
        var by = new HashSet<>(referrers);
        // The client comes first, and alone.
        Collection<Referral> theirs =
                by.contains(contactId) ? own : workspace.reader().referralsOf(referrers);
        for (Referral referral : theirs) {
            referrals.put(referral.id(), referral);
            boolean brought = referral.direction() == ReferralDirection.RECEIVED
                    && referral.level().isIntroduction()
                    && by.contains(referral.counterpartId());
            if (brought && people.add(referral.prospectId())) {
                waiting.add(referral.prospectId());
            }
        }
    }
}
