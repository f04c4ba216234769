package org.vouchbook.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Money;
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
    private final Discipline discipline = new Discipline();
    private final Told told;
    private final Map<Stage, Integer> cards = new EnumMap<>(Stage.class);

    Board(LongSupplier newIds, Keys keys, Ago ago) {
        this.newIds = newIds;
        this.keys = keys;
        this.ago = ago;
        told = new Told(newIds, ago);
    }

    /// Each referral, followed by its moves and the answers to its follow-ups.
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
            rows.addAll(told.answers(line.text(0), referral));
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
        ReferralBuilder card = new ReferralBuilder(
                        newIds.getAsLong(), keys.id(line.text(2)), keys.id(line.text(0)), first.day(), first.at())
                .direction(line.text(1).equals("to") ? ReferralDirection.GIVEN : ReferralDirection.RECEIVED)
                .tie(line.has(5) ? line.constant(5, TieKind.class) : null)
                .value(line.has(6) ? Money.of(line.number(6), "EUR") : null)
                .stage(last.stage())
                .stageSince(last.at())
                .contactedAt(contacted(path))
                .position(cards.merge(last.stage(), 1, Integer::sum))
                .lostReason(line.text(8))
                .ended(last.stage().isOpen() ? null : last.day())
                .note(line.text(9));
        discipline.into(card, line, path);
        return card.build();
    }
}
