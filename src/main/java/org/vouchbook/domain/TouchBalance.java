package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Touches of ours that give, beside those that only ask or offer (L9): nobody likes to hear from somebody who always
/// wants something.
///
/// @param gives touches of the last days that gave them something
/// @param wants asks that were made, and offers
public record TouchBalance(int gives, int wants) {
    /// So many days are looked at; ours.
    public static final int DAYS = 180;
    /// Fewer asks and offers than this are none too many; ours.
    public static final int MANY = 2;

    /// Somebody with their balance.
    public record Of(long contactId, TouchBalance balance) {}

    /// The balance of all that is given.
    ///
    /// @param touches of any time; those of others to us do not count
    /// @param asks of any time; avoided ones were never made
    public static TouchBalance of(Collection<Touch> touches, Collection<Ask> asks, LocalDate today) {
        List<Touch> ours = touches.stream()
                .filter(t -> t.ours() && lately(t.date(), today))
                .toList();
        long offers =
                ours.stream().filter(t -> t.kind() == InteractionKind.OFFER).count();
        long asked =
                asks.stream().filter(a -> a.asked() && lately(a.date(), today)).count();
        return new TouchBalance(
                (int) ours.stream().filter(t -> t.kind().gives()).count(), (int) (offers + asked));
    }

    /// Everybody whose balance is tilted, the most asked first.
    public static List<Of> tilted(Collection<Touch> touches, Collection<Ask> asks, LocalDate today) {
        Map<Long, List<Touch>> byPerson = new HashMap<>();
        touches.forEach(t ->
                byPerson.computeIfAbsent(t.contactId(), _ -> new ArrayList<>()).add(t));
        Map<Long, List<Ask>> asked = new HashMap<>();
        asks.forEach(a ->
                asked.computeIfAbsent(a.contactId(), _ -> new ArrayList<>()).add(a));
        asked.keySet().forEach(id -> byPerson.putIfAbsent(id, List.of()));
        return byPerson.entrySet().stream()
                .map(e -> new Of(e.getKey(), of(e.getValue(), asked.getOrDefault(e.getKey(), List.of()), today)))
                .filter(of -> of.balance().tilted())
                .sorted(Comparator.comparingInt(
                                (Of of) -> of.balance().gives() - of.balance().wants())
                        .thenComparingLong(Of::contactId))
                .toList();
    }

    /// Whether we asked or offered more than once, and more often than we gave.
    public boolean tilted() {
        return wants >= MANY && wants > gives;
    }

    private static boolean lately(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && day.isAfter(today.minusDays(DAYS));
    }
}
