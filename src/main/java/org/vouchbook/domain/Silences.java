package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The long silences with a contact, each with its way back: we got in touch and asked for nothing, they answered, we
/// gave something (B19, L10). Read from what happened, so that nothing has to be noted twice.
public final class Silences {
    /// What counts as given; the first is what is usually at hand.
    public static final List<InteractionKind> GIVEN = List.of(
            InteractionKind.INSIGHT_SHARED,
            InteractionKind.FAVOUR,
            InteractionKind.EXTRA_SERVICE,
            InteractionKind.REFERRED_TO_ANOTHER,
            InteractionKind.GAVE_REFERRAL,
            InteractionKind.CLIENT_FIRST,
            InteractionKind.GIFT);

    private static final Set<InteractionKind> GIFTS = EnumSet.copyOf(GIVEN);

    private Silences() {}

    /// The way back from each long silence, the earliest first; the last one may have just begun.
    ///
    /// @param touches all with one contact; those of one day in any order
    /// @param limitDays the longest silence that needs no way back
    public static List<WayBack> of(long contactId, List<Touch> touches, int limitDays, LocalDate today) {
        List<Touch> contacts = touches.stream()
                .filter(i -> i.kind().isContact() && !i.date().isAfter(today))
                .sorted(Comparator.comparing(Touch::date))
                .toList();
        var ways = new ArrayList<WayBack>();
        int from = 0;
        for (int i = 1; i <= contacts.size(); i++) {
            LocalDate before = contacts.get(i - 1).date();
            LocalDate since = i < contacts.size() ? contacts.get(i).date() : today;
            if (before.plusDays(limitDays).isBefore(since)) {
                close(ways, contacts.subList(from, i));
                from = i;
                long silent = since.toEpochDay() - before.toEpochDay();
                ways.add(new WayBack(contactId, WayBack.Cause.SILENCE, 0, before, silent, List.of()));
            }
        }
        close(ways, contacts.subList(from, contacts.size()));
        return ways;
    }

    /// The way back that is not yet gone to its end; nothing when there was no such silence in the last twelve months.
    ///
    /// @param limitDays the longest silence that needs no way back
    public static Optional<WayBack> open(long contactId, List<Touch> touches, int limitDays, LocalDate today) {
        List<WayBack> ways = of(contactId, touches, limitDays, today);
        if (ways.isEmpty() || ways.getLast().next().isEmpty()) {
            return Optional.empty();
        }
        WayBack last = ways.getLast();
        boolean lately = last.taken().isEmpty() || !last.taken().getFirst().isBefore(today.minusMonths(12));
        return lately ? Optional.of(last) : Optional.empty();
    }

    /// Gives the last way the rungs that were taken after its silence.
    private static void close(List<WayBack> ways, List<Touch> after) {
        if (ways.isEmpty()) {
            return;
        }
        WayBack way = ways.removeLast();
        var taken = new ArrayList<LocalDate>();
        after.stream().map(Touch::date).findFirst().ifPresent(taken::add);
        Optional<LocalDate> answered =
                after.stream().filter(Silences::answers).map(Touch::date).findFirst();
        answered.ifPresent(taken::add);
        answered.flatMap(day -> after.stream()
                        .filter(i -> gives(i) && !i.date().isBefore(day))
                        .map(Touch::date)
                        .findFirst())
                .ifPresent(taken::add);
        ways.add(new WayBack(way.contactId(), way.cause(), 0, way.start(), way.silent(), taken));
    }

    /// A call that was logged is a talk, whoever dialled.
    private static boolean answers(Touch contact) {
        return contact.direction() != Direction.TO_THEM || contact.kind() == InteractionKind.CALL;
    }

    private static boolean gives(Touch contact) {
        return GIFTS.contains(contact.kind()) && contact.direction() != Direction.FROM_THEM;
    }
}
