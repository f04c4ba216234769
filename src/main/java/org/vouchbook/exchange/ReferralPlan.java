package org.vouchbook.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralChain;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.exchange.Remark.Kind;

/// Turns *referred by* into referrals, where the referrer is one known person and the chain stays open.
final class ReferralPlan {
    /// A referral to be made.
    record Link(Slot referrer, Slot prospect) {}

    private record Pair(long referrer, long prospect) {}

    private final People people;
    private final ReferralChain chain;
    private final Set<Pair> made = new HashSet<>();
    private final List<Link> links = new ArrayList<>();

    ReferralPlan(People people, Collection<Referral> known) {
        this.people = people;
        chain = new ReferralChain(known);
        for (Referral r : known) {
            if (r.direction() == ReferralDirection.RECEIVED) {
                made.add(new Pair(r.counterpartId(), r.prospectId()));
            }
        }
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    /// Proposes a row's referral; returns whether it is made. A referrer who cannot be linked stays in the notes.
    boolean propose(Draft.Person row, Slot prospect, List<Remark> remarks) {
        List<Slot> found = people.called(row.referredBy());
        if (found.size() != 1) {
            refuse(found.isEmpty() ? Kind.REFERRER_NOT_FOUND : Kind.REFERRER_AMBIGUOUS, row, prospect, remarks);
            return false;
        }
        Slot referrer = found.getFirst();
        var pair = new Pair(referrer.key, prospect.key);
        if (made.contains(pair)) {
            return false;
        }
        switch (chain.verdict(referrer.key, prospect.key)) {
            case ReferralChain.Verdict.Self s -> refuse(Kind.REFERRED_BY_THEMSELVES, row, prospect, remarks);
            case ReferralChain.Verdict.Circle c -> refuse(Kind.REFERRAL_CIRCLE, row, prospect, remarks);
            case ReferralChain.Verdict.Fits f -> {
                made.add(pair);
                chain.link(referrer.key, prospect.key);
                links.add(new Link(referrer, prospect));
                return true;
            }
        }
        return false;
    }

    private static void refuse(Kind kind, Draft.Person row, Slot prospect, List<Remark> remarks) {
        remarks.add(new Remark(kind, row.referredByHeader(), row.referredBy()));
        String header = row.referredByHeader().isBlank() ? "" : row.referredByHeader() + ": ";
        String line = header + row.referredBy();
        String notes = prospect.contact.notes();
        String more = (notes + "\n" + line).strip();
        if (notes.lines().noneMatch(line::equals) && more.length() <= Contact.MAX_TEXT) {
            prospect.contact = prospect.contact.edit().notes(more).build();
            prospect.changed = true;
        }
    }
}
