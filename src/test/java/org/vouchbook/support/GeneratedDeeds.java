package org.vouchbook.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.FollowUps;
import org.vouchbook.domain.Homework;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.StageMove;
import org.vouchbook.domain.TieKind;

/// Makes what happens between people: ratings, interactions, referrals. All of it in the last two years.
final class GeneratedDeeds {
    private static final String[] OPENINGS = {
        "Talked about", "Asked for", "Sent", "Looked at", "Agreed on", "Laughed about"
    };
    private static final String[] THINGS = {
        "the new roof", "a price", "the holidays", "a second shop", "the invoice", "a friend's question", "the fair"
    };
    private static final int TWO_YEARS = 730;

    private final Random random;
    private final LocalDate today;
    private final ZoneId zone;
    private final LongSupplier newIds;

    GeneratedDeeds(Random random, LocalDate today, ZoneId zone, LongSupplier newIds) {
        this.random = random;
        this.today = today;
        this.zone = zone;
        this.newIds = newIds;
    }

    /// A place in the book; a tenth of the people get about half of all.
    int busyOne(int people) {
        return (int) (people * Math.pow(random.nextDouble(), 3.3));
    }

    /// A place before another; the first ones bring most.
    int earlier(int place) {
        return (int) (place * Math.pow(random.nextDouble(), 2));
    }

    Stream<Row> cards(long contactId) {
        int count = 1 + random.nextInt(4);
        double level = 1 + random.nextInt(5);
        List<Row> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate date = today.minusDays((long) (count - i) * 180 - random.nextInt(170));
            cards.add(new Scorecard(
                    newIds.getAsLong(),
                    contactId,
                    date,
                    near(level + i),
                    near(level + i),
                    near(level + i),
                    near(level + i - 1),
                    ""));
        }
        return cards.stream();
    }

    Interaction interaction(long contactId) {
        InteractionKind kind = pick(InteractionKind.values());
        LocalDate date = today.minusDays(1 + random.nextInt(TWO_YEARS));
        String note = pick(OPENINGS) + " " + pick(THINGS) + (random.nextBoolean() ? " and " + pick(THINGS) + "." : ".");
        return new Interaction(
                newIds.getAsLong(),
                contactId,
                kind,
                kind.usualDirection(),
                date,
                note,
                kind.usualAxis().orElse(null),
                noon(date));
    }

    /// A referral that came to a column on the straight way, with its moves.
    Stream<Row> referral(long referrerId, long prospectId, Stage stage) {
        int age = 60 + random.nextInt(TWO_YEARS - 60);
        LocalDate date = today.minusDays(age);
        List<Stage> path = new ArrayList<>();
        for (Stage s : Stage.values()) {
            if (s == stage || (s.compareTo(stage) < 0 && s != Stage.WON)) {
                path.add(s);
            }
        }
        long id = newIds.getAsLong();
        List<Row> rows = new ArrayList<>();
        Stage from = path.getFirst();
        Instant at = noon(date);
        for (int i = 0; i < path.size(); i++) {
            at = noon(date.plusDays(i * 9L));
            rows.add(new StageMove(newIds.getAsLong(), prospectId, id, from, path.get(i), at, ""));
            from = path.get(i);
        }
        int contacted = path.indexOf(Stage.CONTACTED);
        Referral referral = new ReferralBuilder(id, referrerId, prospectId, date, noon(date))
                .ladder(ladder(stage, date))
                .contactedAt(contacted < 0 ? null : noon(date.plusDays(contacted * 9L)))
                .homework(contacted < 0 ? Homework.NONE : new Homework("fits", pick(THINGS), pick(THINGS), "", "known"))
                .ended(stage.isOpen() ? null : date.plusDays((path.size() - 1) * 9L))
                .tie(pick(TieKind.values()))
                .stage(stage)
                .stageSince(at)
                .position((double) id)
                .value(Money.of(500L * (1 + random.nextInt(80)), "EUR"))
                .lostReason(stage == Stage.LOST ? "price" : "")
                .note(pick(OPENINGS) + " " + pick(THINGS) + ".")
                .build();
        rows.addFirst(referral);
        follow(referral, rows);
        return rows.stream();
    }

    /// Most of the thanks, and the sale.
    private void follow(Referral referral, List<Row> rows) {
        for (FollowUp f : FollowUps.of(referral, List.of(), FollowUpPolicy.DEFAULT, zone)) {
            if (f.kind().isMandatory() && random.nextInt(5) > 0) {
                rows.add(new FollowUpAnswer(
                        newIds.getAsLong(),
                        f.personId(),
                        f.key(),
                        FollowUpAnswer.Answer.DONE,
                        f.since(),
                        f.due(),
                        FollowUpAnswer.Way.SPOKEN,
                        null,
                        "",
                        ""));
            }
        }
        LocalDate ended = referral.ended();
        Money value = referral.value();
        if (referral.stage() == Stage.WON && ended != null && value != null) {
            rows.add(new Sale(
                    newIds.getAsLong(),
                    referral.prospectId(),
                    referral.id(),
                    SaleKind.FIRST,
                    value,
                    ended,
                    pick(THINGS),
                    Origin.REFERRAL_ASKED,
                    null,
                    noon(ended)));
        }
    }

    private Ladder ladder(Stage stage, LocalDate date) {
        Level level = level(stage);
        Channel channel = pick(Channel.values());
        return level.isIntroduction()
                ? Ladder.NAME_ONLY.with(
                        new Introduction(noon(date.plusDays(18)), channel, "Talk to them.", Introduction.Evidence.TOLD))
                : Ladder.at(level, channel, date, zone);
    }

    private static Level level(Stage stage) {
        return switch (stage) {
            case NAMED -> Level.NAME_ONLY;
            case PROMISED -> Level.PROMISED;
            default -> Level.INTRODUCED;
        };
    }

    private double near(double rating) {
        return Scorecard.snap(rating + random.nextGaussian());
    }

    private Instant noon(LocalDate date) {
        return date.atTime(12, 0).atZone(zone).toInstant();
    }

    private <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }
}
