package org.vouchbook.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.exchange.Verdict.Fact;
import org.vouchbook.exchange.Verdict.Why;

/// What an import would do, before it does anything: a verdict a row, and the people and referrals it brings.
public final class ImportPlan {
    private final List<Verdict> verdicts;
    private final Summary summary;
    private final List<Slot> people;
    private final List<ReferralPlan.Link> links;

    private ImportPlan(List<Verdict> verdicts, Summary summary, List<Slot> people, List<ReferralPlan.Link> links) {
        this.verdicts = List.copyOf(verdicts);
        this.summary = summary;
        this.people = people;
        this.links = links;
    }

    /// One verdict a row, in the order of the file.
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /// What it comes to.
    public Summary summary() {
        return summary;
    }

    List<Slot> people() {
        return people;
    }

    List<ReferralPlan.Link> links() {
        return links;
    }

    /// Compares drafts with the book and with each other; the effort grows with their number only.
    public static ImportPlan of(List<Draft> drafts, Book book, KnownChoice choice) {
        var people = new People();
        for (Contact c : book.contacts()) {
            people.add(new Slot(c.id(), 0, c, book.lastContact().get(c.id())));
        }
        var taken = new ArrayList<Taken>();
        for (Draft draft : drafts) {
            taken.add(take(draft, people, choice));
        }
        var referrals = new ReferralPlan(people, book.referrals());
        for (Taken row : taken) {
            if (row.slot != null
                    && !row.skipped
                    && row.draft instanceof Draft.Person p
                    && !p.referredBy().isEmpty()) {
                if (referrals.propose(p, row.slot, row.remarks)) {
                    row.added.add(Fact.REFERRAL);
                }
            }
        }
        List<Verdict> verdicts = taken.stream().map(Taken::verdict).toList();
        return new ImportPlan(verdicts, sum(verdicts, referrals.links().size()), people.all(), referrals.links());
    }

    /// A row on its way to its verdict.
    private record Taken(
            Draft draft,
            @Nullable Slot slot,
            @Nullable Why why,
            boolean skipped,
            Set<Fact> added,
            List<Remark> remarks) {
        Verdict verdict() {
            return switch (draft) {
                case Draft.Empty e -> new Verdict.Empty(e.line());
                case Draft.Refused r -> new Verdict.Rejected(r.line(), r.reason(), r.header(), r.cells());
                case Draft.Person p
                when slot == null || why == null ->
                    new Verdict.New(p.line(), p.facts().displayName(), remarks);
                case Draft.Person p ->
                    new Verdict.Known(
                            p.line(),
                            slot.contact.displayName(),
                            Math.max(0, slot.key),
                            slot.line,
                            why,
                            added,
                            remarks);
            };
        }
    }

    private static Taken take(Draft draft, People people, KnownChoice choice) {
        if (!(draft instanceof Draft.Person person)) {
            return new Taken(draft, null, null, true, Set.of(), List.of());
        }
        var remarks = new ArrayList<>(person.remarks());
        var match = people.find(person.facts());
        if (match == null) {
            var slot = new Slot(-1L - people.all().size(), person.line(), person.facts(), null);
            slot.noteContact(person.lastContact());
            people.add(slot);
            return new Taken(draft, slot, null, false, new HashSet<>(), remarks);
        }
        Set<Fact> added = new HashSet<>();
        if (choice == KnownChoice.COMPLETE) {
            added.addAll(match.slot().complete(person));
            people.index(match.slot());
        }
        return new Taken(draft, match.slot(), match.why(), choice == KnownChoice.SKIP, added, remarks);
    }

    private static Summary sum(List<Verdict> verdicts, int referrals) {
        int added = 0;
        int known = 0;
        int completed = 0;
        int rejected = 0;
        int empty = 0;
        int remarks = 0;
        for (Verdict v : verdicts) {
            switch (v) {
                case Verdict.New n -> {
                    added++;
                    remarks += n.remarks().size();
                }
                case Verdict.Known k -> {
                    known++;
                    completed += k.completed().isEmpty() ? 0 : 1;
                    remarks += k.remarks().size();
                }
                case Verdict.Rejected r -> rejected++;
                case Verdict.Empty e -> empty++;
            }
        }
        return new Summary(added, known, completed, rejected, empty, remarks, referrals);
    }
}
