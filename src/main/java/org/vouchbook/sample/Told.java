package org.vouchbook.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.FollowUps;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;

/// What the referrers were told: the answers to the follow-ups.
final class Told {
    private static final LocalTime USUAL = LocalTime.of(16, 30);

    private final LongSupplier newIds;
    private final Ago ago;
    private final Map<String, Table.Line> unusual = new HashMap<>();

    Told(LongSupplier newIds, Ago ago) {
        this.newIds = newIds;
        this.ago = ago;
        for (Table.Line line : Table.read("told.txt", 6)) {
            unusual.put(line.text(0), line);
        }
    }

    /// The answers of a referral, the first first.
    List<FollowUpAnswer> answers(String key, Referral referral) {
        var answers = new ArrayList<FollowUpAnswer>();
        if (referral.direction() == ReferralDirection.GIVEN) {
            return answers;
        }
        Table.Line line = unusual.get(key);
        done(answers, referral, FollowUpKind.THANK_FOR_NAME, at(line, 1, referral.date()));
        Instant contacted = referral.contactedAt();
        if (contacted != null) {
            LocalDate day = contacted.atZone(ago.zone()).toLocalDate();
            done(answers, referral, FollowUpKind.THANK_WITH_STATUS, at(line, 2, day.plusDays(1)));
        }
        if (line != null) {
            informed(answers, referral, line);
            if (line.has(5)) {
                answers.add(putOff(referral, ago.day(line.text(5))));
            }
        }
        LocalDate ended = referral.ended();
        if (ended != null) {
            boolean won = referral.stage() == Stage.WON;
            FollowUpKind third = won ? FollowUpKind.THANK_FOR_SALE : FollowUpKind.TELL_THE_END;
            done(answers, referral, third, at(line, 4, ended.plusDays(1)));
            if (won) {
                done(answers, referral, FollowUpKind.HAND_OVER, ago.moment(ended.plusDays(1), USUAL));
            }
        }
        return answers;
    }

    private void informed(List<FollowUpAnswer> answers, Referral referral, Table.Line line) {
        long occasion = 0;
        Instant before =
                answers.isEmpty() ? referral.created() : answers.getLast().at();
        for (String told : line.list(3, ",")) {
            Instant at = ago.moment(told, USUAL);
            Instant due = before.atZone(ago.zone())
                    .plusDays(FollowUpPolicy.DEFAULT.informDays())
                    .toInstant();
            answers.add(answer(referral, FollowUpKind.INFORM, occasion++, at, due, FollowUpAnswer.Way.SPOKEN));
            before = at;
        }
    }

    private void done(List<FollowUpAnswer> answers, Referral referral, FollowUpKind kind, @Nullable Instant at) {
        if (at == null) {
            return;
        }
        Instant due = FollowUps.of(referral, List.of(), FollowUpPolicy.DEFAULT, ago.zone()).stream()
                .filter(f -> f.kind() == kind)
                .map(FollowUp::due)
                .findFirst()
                .orElseThrow();
        FollowUpAnswer.Way way = referral.id() % 2 == 0 ? FollowUpAnswer.Way.WRITTEN : FollowUpAnswer.Way.SPOKEN;
        answers.add(answer(referral, kind, 0, at, due, way));
    }

    private FollowUpAnswer answer(
            Referral referral, FollowUpKind kind, long occasion, Instant at, Instant due, FollowUpAnswer.Way way) {
        return new FollowUpAnswer(
                newIds.getAsLong(),
                kind == FollowUpKind.HAND_OVER ? referral.prospectId() : referral.counterpartId(),
                new FollowUpKey(kind, referral.id(), occasion),
                FollowUpAnswer.Answer.DONE,
                at,
                due,
                way,
                null,
                "",
                "");
    }

    private FollowUpAnswer putOff(Referral referral, LocalDate until) {
        Instant at = ago.moment(ago.today().minusDays(1), USUAL);
        return new FollowUpAnswer(
                newIds.getAsLong(),
                referral.prospectId(),
                new FollowUpKey(FollowUpKind.FIRST_CONTACT, referral.id(), 0),
                FollowUpAnswer.Answer.SNOOZED,
                at,
                at,
                null,
                until,
                "",
                "");
    }

    /// When it was told: as the table says, never where its cell is blank, and on the usual day without a line.
    private @Nullable Instant at(Table.@Nullable Line line, int column, LocalDate usual) {
        if (line == null) {
            return ago.moment(usual, USUAL);
        }
        return line.has(column) ? Objects.requireNonNull(ago.moment(line.text(column), USUAL)) : null;
    }
}
