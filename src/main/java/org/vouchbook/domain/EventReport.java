package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// An event of ours as it stands on a day: who is invited, who came, whom they brought, who waits for a word (J12).
public record EventReport(GuestEvent event, List<EventGuest> guests, LocalDate today) {
    private static final Comparator<EventGuest> BY_NAME = Comparator.comparing(
                    (EventGuest g) -> Text.fold(g.contact().displayName()))
            .thenComparingLong(g -> g.contact().id());

    /// Puts the guests in the order of their names.
    public EventReport {
        guests = guests.stream().sorted(BY_NAME).toList();
    }

    /// Whether it can be said who came: on its day, and afterwards.
    public boolean begun() {
        return !event.date().isAfter(today);
    }

    /// How many came.
    public int came() {
        return (int) guests.stream().filter(EventGuest::came).count();
    }

    /// How many friends were named, whether they came or not.
    public int friends() {
        return (int)
                guests.stream().filter(g -> !g.invitation().friend().isEmpty()).count();
    }

    /// Those who were there and have not been spoken to since; on the day itself nobody waits.
    public List<EventGuest> waiting() {
        return event.date().isBefore(today)
                ? guests.stream().filter(EventGuest::waits).toList()
                : List.of();
    }

    /// Those whose name, or whose friend's, has each of these words or parts of words, in any order; for no words
    /// everybody.
    public List<EventGuest> named(String words) {
        String[] wanted = Text.fold(words).strip().split("\\s+", -1);
        return guests.stream()
                .filter(guest -> {
                    String names = Text.fold(guest.contact().displayName() + " "
                            + guest.invitation().friend());
                    return Arrays.stream(wanted).allMatch(names::contains);
                })
                .toList();
    }
}
