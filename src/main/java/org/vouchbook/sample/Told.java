package org.vouchbook.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpAnswer.Answer;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.FollowUps;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.domain.Stage;

/// What became of the referrals beyond their cards: the duties that were done in time or a little late, and the sales.
/// Only the last days are open.
final class Told {
    private static final int OPEN_DAYS = 4;
    private static final LocalTime SOLD_AT = LocalTime.of(15, 0);
    /// Those for which the user still waits for the right moment.
    private static final Set<FollowUpKind> LEFT =
            EnumSet.of(FollowUpKind.FIRST_CONTACT, FollowUpKind.REMIND_PROMISE, FollowUpKind.ASK_FOR_INTRODUCTION);

    private final LongSupplier newIds;
    private final Ago ago;
    private final Instant until;

    Told(LongSupplier newIds, Ago ago) {
        this.newIds = newIds;
        this.ago = ago;
        until = ago.moment(ago.today().minusDays(OPEN_DAYS), LocalTime.NOON);
    }

    /// @param referrals with their moves; those are passed over
    List<Row> rows(List<Row> referrals) {
        var rows = new ArrayList<Row>();
        for (Row row : referrals) {
            if (row instanceof Referral referral) {
                rows.addAll(answers(referral));
                sale(referral).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /// One answer may make the next duty, so they are given one by one.
    private List<FollowUpAnswer> answers(Referral referral) {
        var answers = new ArrayList<FollowUpAnswer>();
        Optional<FollowUp> next = next(referral, answers);
        while (next.isPresent()) {
            answers.add(answer(next.get()));
            next = next(referral, answers);
        }
        return answers;
    }

    private Optional<FollowUp> next(Referral referral, List<FollowUpAnswer> answers) {
        return FollowUps.of(referral, answers, FollowUpPolicy.DEFAULT, ago.zone()).stream()
                .filter(f -> f.isOpen() && f.due().isBefore(until) && !LEFT.contains(f.kind()))
                .findFirst();
    }

    private FollowUpAnswer answer(FollowUp followUp) {
        boolean late = followUp.kind() == FollowUpKind.INFORM;
        Instant at = followUp.due().plus(late ? Duration.ofHours(30) : Duration.ofHours(-8));
        Way way = followUp.key().subjectId() % 3 == 0 ? Way.SPOKEN : Way.WRITTEN;
        return new FollowUpAnswer(
                newIds.getAsLong(),
                followUp.personId(),
                followUp.key(),
                Answer.DONE,
                at,
                followUp.due(),
                way,
                null,
                "");
    }

    private Optional<Sale> sale(Referral referral) {
        Money value = referral.value();
        boolean won = referral.stage() == Stage.WON && referral.direction() == ReferralDirection.RECEIVED;
        return !won || value == null
                ? Optional.empty()
                : Optional.of(new Sale(
                        newIds.getAsLong(),
                        referral.prospectId(),
                        referral.id(),
                        SaleKind.FIRST,
                        value,
                        ended(referral),
                        "",
                        referral.level().isIntroduction() ? Origin.REFERRAL_ASKED : Origin.NAME,
                        null,
                        ago.moment(ended(referral), SOLD_AT)));
    }

    private LocalDate ended(Referral referral) {
        return Objects.requireNonNullElse(
                referral.ended(), referral.stageSince().atZone(ago.zone()).toLocalDate());
    }
}
