package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Somebody who is ready to be asked today (B4). Few at a time: asking is a conversation, not a campaign. It is
/// also the reminder that was announced when the request was planted: no date brings it up, but that they said how
/// good we are (E4).
///
/// @param ready with the points that the rank rests on
public record Askable(AskFacts facts, Verdict.Ready ready) {
    /// So many a day at most.
    public static final int MOST = 5;

    /// Whom to ask on a day, the best first: of those who are ready, whoever was neither put off beyond the day nor
    /// left out within the last pause between two asks.
    ///
    /// @param answers the last answer by duty
    public static List<Askable> of(
            Collection<AskFacts> facts,
            Map<FollowUpKey, FollowUpAnswer> answers,
            AskPolicy policy,
            LocalDate today,
            ZoneId zone) {
        record Judged(AskFacts facts, AskReadiness readiness) {}
        return facts.stream()
                .filter(f -> isOffered(f.contactId(), answers, policy, today, zone))
                .map(f -> new Judged(f, AskReadiness.of(f, policy, today)))
                .filter(j -> j.readiness().ready().isPresent())
                .sorted((a, b) -> AskReadiness.RANK.compare(a.readiness(), b.readiness()))
                .limit(MOST)
                .map(j -> new Askable(j.facts(), j.readiness().ready().orElseThrow()))
                .toList();
    }

    /// Names the offer to ask somebody.
    public static FollowUpKey key(long contactId) {
        return new FollowUpKey(FollowUpKind.ASK, contactId, 0);
    }

    /// The offer as something that deserves the day, and never more than that: it is not late tomorrow.
    public FollowUp followUp(LocalDate today, ZoneId zone) {
        var deadline = Deadline.daysAfter(today, 0, zone);
        return ContactDuty.of(key(facts.contactId()), facts.contactId(), deadline, null, zone);
    }

    /// Whether somebody, when ready, is offered on a day: neither put off nor left out.
    public static boolean isOffered(
            long contactId, Map<FollowUpKey, FollowUpAnswer> answers, AskPolicy policy, LocalDate today, ZoneId zone) {
        FollowUpAnswer answer = answers.get(key(contactId));
        if (answer == null) {
            return true;
        }
        LocalDate until = answer.until();
        LocalDate back = until == null ? answer.at().atZone(zone).toLocalDate().plusDays(policy.coolingDays()) : until;
        return !back.isAfter(today);
    }
}
