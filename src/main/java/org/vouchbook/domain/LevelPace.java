package org.vouchbook.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the received referrals of a level fare: how many of the decided were won, and how long they stood in each column
/// (A12, M2, M8). Word of mouth and what we give are never among them.
///
/// @param level how much of a referral they are now
/// @param won of those decided; the open ones are not among them
/// @param open neither won nor lost
/// @param toWin from the conversation in which they came up to the sale
/// @param stays in each column, from the history of moves; a stay that still goes on is left out
public record LevelPace(Level level, Part won, int open, Days toWin, Map<Stage, Days> stays) {
    private static final Comparator<StageMove> IN_ORDER =
            Comparator.comparing(StageMove::at).thenComparingLong(StageMove::id);

    /// Copies the map.
    public LevelPace {
        stays = Map.copyOf(stays);
    }

    /// Every level from the bare name to the introduction, those without cards too.
    ///
    /// @param moves of any referrals, in any order
    /// @param zone turns the moment of a sale into its day, where the day is not noted
    public static List<LevelPace> of(Collection<Referral> all, Collection<StageMove> moves, ZoneId zone) {
        Map<Long, List<StageMove>> byCard =
                moves.stream().sorted(IN_ORDER).collect(Collectors.groupingBy(StageMove::referralId));
        return Arrays.stream(Level.values())
                .map(level -> one(
                        level,
                        all.stream()
                                .filter(r -> r.direction() == ReferralDirection.RECEIVED && r.level() == level)
                                .toList(),
                        byCard,
                        zone))
                .toList();
    }

    private static LevelPace one(Level level, List<Referral> cards, Map<Long, List<StageMove>> moves, ZoneId zone) {
        List<Referral> won = cards.stream().filter(r -> r.stage() == Stage.WON).toList();
        int open = (int) cards.stream().filter(r -> r.stage().isOpen()).count();
        Map<Stage, List<Double>> stays = new EnumMap<>(Stage.class);
        for (Referral card : cards) {
            stays(moves.getOrDefault(card.id(), List.of()))
                    .forEach((stage, days) ->
                            stays.computeIfAbsent(stage, _ -> new ArrayList<>()).add(days));
        }
        return new LevelPace(
                level,
                new Part(won.size(), cards.size() - open),
                open,
                Days.of(won.stream()
                        .filter(r -> moves.getOrDefault(r.id(), List.of()).size() > 1)
                        .map(r -> toWin(r, zone))
                        .toList()),
                stays.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Days.of(entry.getValue()))));
    }

    /// The days a card stood in each column that it has left for good; coming back adds up.
    private static Map<Stage, Double> stays(List<StageMove> moves) {
        Map<Stage, Double> days = new EnumMap<>(Stage.class);
        for (int i = 0; i + 1 < moves.size(); i++) {
            Instant in = moves.get(i).at();
            Instant out = moves.get(i + 1).at();
            days.merge(moves.get(i).to(), Duration.between(in, out).toMinutes() / (24 * 60.0), Double::sum);
        }
        if (!moves.isEmpty()) {
            days.remove(moves.getLast().to());
        }
        return days;
    }

    /// Whoever came from a file as won, without a history, tells nothing of the time; see the caller.
    private static double toWin(Referral won, ZoneId zone) {
        LocalDate ended = won.ended();
        LocalDate day = ended == null ? won.stageSince().atZone(zone).toLocalDate() : ended;
        return Math.max(
                0,
                Duration.between(won.date().atStartOfDay(), day.atStartOfDay()).toDays());
    }

    /// The columns whose time is told, in their order.
    public static Stream<Stage> columns() {
        return Arrays.stream(Stage.values()).filter(Stage::isOpen);
    }
}
