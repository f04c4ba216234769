package org.vouchbook.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.exchange.Verdict.Fact;

/// Adds to a contact what another record of the same person knows more; what is there stays as it is.
public final class Completion {
    private final Contact known;
    private final Contact more;
    private final Set<Fact> added;

    private Completion(Contact known, Contact more, Set<Fact> added) {
        this.known = known;
        this.more = more;
        this.added = added;
    }

    /// The known contact, completed.
    public static Contact of(Contact known, Contact more) {
        return of(known, more, EnumSet.noneOf(Fact.class));
    }

    static Contact of(Contact known, Contact more, Set<Fact> added) {
        return new Completion(known, more, added).complete();
    }

    private Contact complete() {
        boolean nameless = known.givenName().isEmpty() && known.familyName().isEmpty();
        var edit = known.edit();
        if (nameless && !(more.givenName() + more.familyName()).isEmpty()) {
            edit.givenName(more.givenName()).familyName(more.familyName());
            added.add(Fact.NAME);
        }
        edit.organisation(text(Contact::organisation, Fact.ORGANISATION))
                .role(text(Contact::role, Fact.ROLE))
                .emails(points(Contact::emails, p -> p.value().toLowerCase(Locale.ROOT), Fact.EMAIL))
                .phones(points(Contact::phones, p -> Fold.digits(p.value()), Fact.PHONE))
                .address(text(Contact::address, Fact.ADDRESS))
                .website(text(Contact::website, Fact.WEBSITE))
                .tags(tags())
                .likes(text(Contact::likes, Fact.LIKES))
                .howMet(text(Contact::howMet, Fact.HOW_MET))
                .notes(notes());
        if (known.birthday() == null && more.birthday() != null) {
            edit.birthday(more.birthday());
            added.add(Fact.BIRTHDAY);
        }
        if (known.since() == null && more.since() != null) {
            edit.since(more.since());
            added.add(Fact.SINCE);
        }
        return edit.build();
    }

    private String text(Function<Contact, String> part, Fact fact) {
        String now = part.apply(known);
        String other = part.apply(more);
        if (now.isEmpty() && !other.isEmpty()) {
            added.add(fact);
            return other;
        }
        return now;
    }

    private List<ContactPoint> points(
            Function<Contact, List<ContactPoint>> part, Function<ContactPoint, String> same, Fact fact) {
        var all = new ArrayList<>(part.apply(known));
        var seen = new HashSet<String>();
        all.forEach(p -> seen.add(same.apply(p)));
        for (ContactPoint p : part.apply(more)) {
            if (seen.add(same.apply(p))) {
                all.add(p);
                added.add(fact);
            }
        }
        return all;
    }

    private List<String> tags() {
        var all = new ArrayList<>(known.tags());
        for (String tag : more.tags()) {
            if (all.stream().noneMatch(tag::equalsIgnoreCase)) {
                all.add(tag);
                added.add(Fact.TAGS);
            }
        }
        return all;
    }

    // Lines that the notes already hold are not added again, so that the same file changes nothing the second time.
    private String notes() {
        var lines = new HashSet<>(known.notes().lines().map(String::strip).toList());
        var missing = more.notes()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && lines.add(l))
                .toList();
        String all = (known.notes() + "\n" + String.join("\n", missing)).strip();
        if (missing.isEmpty() || all.length() > Contact.MAX_TEXT) {
            return known.notes();
        }
        added.add(Fact.NOTES);
        return all;
    }
}
