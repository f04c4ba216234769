package org.vouchbook.workspace;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.Askable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.PromiseDue;
import org.vouchbook.domain.Renewal;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.TouchPolicy;

/// What people deserve today without a referral, their silences and birthdays beside: promises, the ask, renewals.
final class TodayPeople {
    private final Workspace workspace;
    private final TouchPolicy touch;
    private final AskRules asks;
    private final LocalDate day;
    private final ZoneId zone;
    private final PeopleList people;
    private final SilentPeople silent;
    private final Map<FollowUpKey, FollowUpAnswer> answers;

    /// @param silent up to date
    /// @param answers the last answer by duty
    TodayPeople(
            Workspace workspace,
            PeopleIndex index,
            SilentPeople silent,
            TouchPolicy touch,
            AskRules asks,
            Map<FollowUpKey, FollowUpAnswer> answers) {
        this.workspace = workspace;
        this.touch = touch;
        this.asks = asks;
        day = workspace.today();
        zone = workspace.zone();
        this.silent = silent;
        this.answers = answers;
        people = index.list();
    }

    /// What comes before the silences, each in its own order.
    List<TodayLine> first() {
        var lines = new ArrayList<>(promises());
        lines.addAll(new TodayEarning(workspace, people, touch).of(answers));
        lines.addAll(asks());
        return lines;
    }

    private List<TodayLine> promises() {
        return workspace.reader().promisesDue(day.plusDays(PromiseDue.AHEAD_DAYS)).stream()
                .filter(promise -> people.present(promise.contactId()).isPresent())
                .flatMap(promise -> PromiseDue.of(promise, day).stream())
                .map(due -> new TodayLine(
                        due.followUp(answers, zone),
                        person(due.promise().contactId()),
                        new TodayLine.Cause.OfPromise(due)))
                .sorted(Comparator.comparing(TodayLine::followUp, FollowUp.BY_DUE))
                .toList();
    }

    /// The index knows who may be ready; the facts are read anew, for the first few only.
    private List<TodayLine> asks() {
        List<PersonFacts> ready = silent.ready().stream()
                .filter(row -> Askable.isOffered(row.id(), answers, asks.policy(), day, zone))
                .sorted(Comparator.comparing(PersonRow::readiness, AskReadiness.RANK))
                .limit(2L * Askable.MOST)
                .map(PersonRow::facts)
                .toList();
        List<AskFacts> facts =
                ready.isEmpty() ? List.of() : workspace.asks().facts(ready, asks.rhythmDays(), day, zone);
        return Askable.of(facts, answers, asks.policy(), day, zone).stream()
                .map(askable -> new TodayLine(
                        askable.followUp(day, zone),
                        person(askable.facts().contactId()),
                        new TodayLine.Cause.OfAsk(askable)))
                .toList();
    }

    /// What renews, in no particular order.
    List<TodayLine> renewals() {
        var lines = new ArrayList<TodayLine>();
        for (Renewal renewal : Renewal.of(sales(), touch, day)) {
            people.present(renewal.sale().contactId())
                    .ifPresent(person -> lines.add(new TodayLine(
                            renewal.followUp(answers, touch, zone), person, new TodayLine.Cause.OfRenewal(renewal))));
        }
        return lines;
    }

    private List<Sale> sales() {
        return workspace.reader().renewing(day.minusDays(Renewal.LATE_DAYS), day.plusDays(touch.renewalDays()));
    }

    private Contact person(long id) {
        return people.present(id).orElseThrow();
    }
}
