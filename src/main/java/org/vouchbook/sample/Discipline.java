package org.vouchbook.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.vouchbook.domain.CallSheet;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Homework;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Permission;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.Stage;

/// What the referrers did and what was learnt before the first contact, for each referral that came to us.
final class Discipline {
    private static final int USUAL_DAYS = 3;

    private final Map<String, Table.Line> known = new HashMap<>();

    Discipline() {
        for (Table.Line line : Table.read("discipline.txt", 10)) {
            known.put(line.text(0), line);
        }
    }

    /// Writes it into a card.
    void into(ReferralBuilder card, Table.Line referral, List<Board.Step> path) {
        card.ladder(ladder(referral, path));
        if (referral.text(1).equals("from")) {
            Table.Line line = line(referral);
            card.homework(new Homework(line.text(3), line.text(4), line.text(5), line.text(6), line.text(7)))
                    .callSheet(sheet(line, referral));
        }
    }

    private static CallSheet sheet(Table.Line line, Table.Line referral) {
        boolean introduced = referral.constant(3, Level.class).isIntroduction();
        return new CallSheet(
                line.text(8),
                line.text(9),
                introduced ? line.text(2) : "",
                line.text(8),
                "",
                introduced,
                introduced,
                introduced && line.has(3));
    }

    /// What the referrer did, dated by the columns the card has been in.
    private Ladder ladder(Table.Line referral, List<Board.Step> path) {
        Level level = referral.constant(3, Level.class);
        Channel channel = referral.has(4) ? referral.constant(4, Channel.class) : null;
        boolean received = referral.text(1).equals("from");
        LocalDate named = path.getFirst().day();
        Ladder ladder = Ladder.NAME_ONLY;
        if (level == Level.PERMISSION) {
            ladder = ladder.with(new Permission(named, "", "Say that I sent you", Channel.IN_PERSON, null));
        }
        Optional<Board.Step> promised = at(path, Stage.PROMISED);
        if (promised.isPresent()) {
            LocalDate day = promised.get().day();
            int days = received && line(referral).has(1) ? line(referral).number(1) : USUAL_DAYS;
            ladder = ladder.with(new IntroductionPromise(day, channel, "", day.plusDays(days)));
        }
        if (level.isIntroduction()) {
            Board.Step step = at(path, Stage.INTRODUCED).orElse(path.getFirst());
            boolean mail = channel == Channel.EMAIL;
            ladder = ladder.with(new Introduction(
                    step.at(),
                    channel,
                    received ? line(referral).text(2) : "",
                    mail ? Introduction.Evidence.PASTED : Introduction.Evidence.TOLD));
        }
        return ladder;
    }

    private Table.Line line(Table.Line referral) {
        return Objects.requireNonNull(known.get(referral.text(0)), referral.text(0));
    }

    private static Optional<Board.Step> at(List<Board.Step> path, Stage stage) {
        return path.stream().filter(s -> s.stage() == stage).findFirst();
    }
}
