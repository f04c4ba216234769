package org.vouchbook.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Permission;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.StageMove;
import org.vouchbook.domain.TieKind;

/// The referrals with their dated ways over the board.
final class Board {
    /// One column that a card stood in, and since when.
    record Step(Stage stage, LocalDate day, Instant at) {}

    private final LongSupplier newIds;
    private final Keys keys;
    private final Ago ago;
    private final Map<Stage, Integer> cards = new EnumMap<>(Stage.class);

    Board(LongSupplier newIds, Keys keys, Ago ago) {
        this.newIds = newIds;
        this.keys = keys;
        this.ago = ago;
    }

    /// Each referral, followed by its moves.
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (Table.Line line : Table.read("referrals.txt", 10)) {
            List<Step> path = path(line, ago);
            Referral referral = referral(line, path);
            rows.add(referral);
            Stage from = path.getFirst().stage();
            for (Step step : path) {
                rows.add(new StageMove(
                        newIds.getAsLong(), referral.prospectId(), referral.id(), from, step.stage(), step.at(), ""));
                from = step.stage();
            }
        }
        return rows;
    }

    static List<Step> path(Table.Line line, Ago ago) {
        var path = new ArrayList<Step>();
        // Two steps of one day keep their order.
        LocalTime usual = LocalTime.of(9, 15);
        for (String entry : line.list(7, ",")) {
            String[] words = entry.split(" ", 2);
            Stage stage = Table.constant(words[0], Stage.class);
            path.add(new Step(stage, ago.day(words[1]), ago.moment(words[1], usual)));
            usual = usual.plusHours(1);
        }
        return path;
    }

    /// What the referrer did, dated by the columns the card has been in.
    private static Ladder ladder(Table.Line line, List<Step> path) {
        Level level = line.constant(3, Level.class);
        Channel channel = line.has(4) ? line.constant(4, Channel.class) : null;
        LocalDate named = path.getFirst().day();
        LocalDate promised = at(path, Stage.PROMISED).map(Step::day).orElse(level == Level.PROMISED ? named : null);
        return new Ladder(
                level == Level.PERMISSION ? new Permission(named, "", "", Channel.IN_PERSON, null) : null,
                promised == null ? null : new IntroductionPromise(promised, channel, "", promised.plusDays(3)),
                level.isIntroduction()
                        ? new Introduction(
                                at(path, Stage.INTRODUCED)
                                        .orElse(path.getFirst())
                                        .at(),
                                channel,
                                "",
                                Introduction.Evidence.TOLD)
                        : null);
    }

    private static Optional<Step> at(List<Step> path, Stage stage) {
        return path.stream().filter(s -> s.stage() == stage).findFirst();
    }

    private static @Nullable Instant contacted(List<Step> path) {
        return path.stream()
                .filter(s -> s.stage().compareTo(Stage.CONTACTED) >= 0 && s.stage() != Stage.LOST)
                .findFirst()
                .map(Step::at)
                .orElse(null);
    }

    private Referral referral(Table.Line line, List<Step> path) {
        Step first = path.getFirst();
        Step last = path.getLast();
        return new ReferralBuilder(
                        newIds.getAsLong(), keys.id(line.text(2)), keys.id(line.text(0)), first.day(), first.at())
                .direction(line.text(1).equals("to") ? ReferralDirection.GIVEN : ReferralDirection.RECEIVED)
                .ladder(ladder(line, path))
                .tie(line.has(5) ? line.constant(5, TieKind.class) : null)
                .value(line.has(6) ? Money.of(line.number(6), "EUR") : null)
                .stage(last.stage())
                .stageSince(last.at())
                .contactedAt(contacted(path))
                .position(cards.merge(last.stage(), 1, Integer::sum))
                .lostReason(line.text(8))
                .note(line.text(9))
                .build();
    }
}
