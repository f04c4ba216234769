package org.vouchbook.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.exchange.Verdict.Why;

/// Finds the people already known, of the book and of earlier rows, without looking at each.
final class People {
    private final Map<String, Slot> byEmail = new HashMap<>();
    private final Map<String, Slot> byIdentity = new HashMap<>();
    private final Map<String, Deque<Slot>> byPartialIdentity = new HashMap<>();
    private final Map<String, Slot> byIdentityAndPhone = new HashMap<>();
    private final Map<String, List<Slot>> byName = new HashMap<>();
    private final List<Slot> all = new ArrayList<>();

    /// A known person, and by what they were recognised.
    record Match(Slot slot, Why why) {}

    List<Slot> all() {
        return all;
    }

    void add(Slot slot) {
        all.add(slot);
        index(slot);
        named(slot);
    }

    /// To be called again when a slot's contact has grown.
    void index(Slot slot) {
        Contact c = slot.contact;
        for (ContactPoint e : c.emails()) {
            byEmail.putIfAbsent(e.value().toLowerCase(Locale.ROOT), slot);
        }
        String identity = identity(c);
        if (isWhole(c)) {
            byIdentity.putIfAbsent(identity, slot);
        } else {
            byPartialIdentity
                    .computeIfAbsent(identity + traits(c), k -> new ArrayDeque<>())
                    .add(slot);
            for (ContactPoint p : c.phones()) {
                byIdentityAndPhone.putIfAbsent(identity + Fold.digits(p.value()), slot);
            }
        }
    }

    private void named(Slot slot) {
        String name = slot.foldedName();
        byName.computeIfAbsent(name.isEmpty() ? Fold.text(slot.contact.organisation()) : name, k -> new ArrayList<>())
                .add(slot);
    }

    @Nullable
    Match find(Contact c) {
        for (ContactPoint e : c.emails()) {
            Slot slot = byEmail.get(e.value().toLowerCase(Locale.ROOT));
            if (slot != null) {
                return new Match(slot, Why.EMAIL);
            }
        }
        String identity = identity(c);
        if (isWhole(c)) {
            Slot slot = byIdentity.get(identity);
            return slot == null ? null : new Match(slot, Why.NAME_AND_ORGANISATION);
        }
        boolean nobody = identity.equals("\n\n");
        Why why = nobody ? Why.PHONE : Why.NAME_AND_ORGANISATION;
        for (ContactPoint p : c.phones()) {
            Slot slot = byIdentityAndPhone.get(identity + Fold.digits(p.value()));
            if (slot != null && identity(slot.contact).equals(identity) && !bothHaveEmails(slot.contact, c)) {
                return new Match(slot, why);
            }
        }
        Slot slot = nobody ? null : unlikeInNothing(identity, c);
        return slot == null ? null : new Match(slot, why);
    }

    // Only a name, or only an organisation: the same person unless both have an e-mail, or both a phone, and none is
    // the same.
    private @Nullable Slot unlikeInNothing(String identity, Contact c) {
        for (String traits : List.of("--", "-p", "e-", "ep")) {
            boolean clash = (traits.startsWith("e") && !c.emails().isEmpty())
                    || (traits.endsWith("p") && !c.phones().isEmpty());
            Deque<Slot> slots = clash ? null : byPartialIdentity.get(identity + traits);
            while (slots != null && !slots.isEmpty()) {
                Contact known = slots.getFirst().contact;
                if (identity(known).equals(identity) && traits(known).equals(traits)) {
                    return slots.getFirst();
                }
                // It has grown since, and stands elsewhere now.
                slots.removeFirst();
            }
        }
        return null;
    }

    /// Everybody of that name, or whose e-mail it is; for those without a name, the organisation counts as one.
    List<Slot> called(String nameOrEmail) {
        Slot mail = byEmail.get(Points.bareEmail(nameOrEmail).toLowerCase(Locale.ROOT));
        if (mail != null) {
            return List.of(mail);
        }
        var found = byName.get(Fold.text(nameOrEmail));
        if (found == null) {
            found = byName.get(Fold.text(Names.split(nameOrEmail).full()));
        }
        return found == null ? List.of() : found;
    }

    private static boolean bothHaveEmails(Contact a, Contact b) {
        return !a.emails().isEmpty() && !b.emails().isEmpty();
    }

    private static boolean isWhole(Contact c) {
        return !c.organisation().isEmpty() && !(c.givenName() + c.familyName()).isEmpty();
    }

    private static String identity(Contact c) {
        return Fold.text(c.givenName() + " " + c.familyName()) + "\n" + Fold.text(c.organisation()) + "\n";
    }

    private static String traits(Contact c) {
        return (c.emails().isEmpty() ? "-" : "e") + (c.phones().isEmpty() ? "-" : "p");
    }
}
