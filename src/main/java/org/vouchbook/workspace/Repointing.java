package org.vouchbook.workspace;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Satisfaction;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.StageMove;

/// The same record of another person: whatever named the one now names the other.
///
/// @param drop the contact that is named no longer
/// @param keep the contact that takes its place
/// @param referrals the referrals that are named no longer, and which takes the place of each; none: nothing does
record Repointing(long drop, long keep, Map<Long, @Nullable Long> referrals) {
    /// The record as it is to be; one that hangs on a referral which nothing takes the place of stands without it.
    ///
    /// @throws IllegalArgumentException for a contact, and for a referral that would name one person twice
    Row of(Row row) {
        return switch (row) {
            case Contact c -> throw new IllegalArgumentException("contact " + c.id());
            case Interaction i ->
                new Interaction(
                        i.id(), who(i.contactId()), i.kind(), i.direction(), i.date(), i.note(), i.axis(), i.created());
            case Scorecard s ->
                new Scorecard(
                        s.id(),
                        who(s.contactId()),
                        s.date(),
                        s.liking(),
                        s.reciprocity(),
                        s.credibility(),
                        s.commitment(),
                        s.why());
            case Referral r ->
                r.edit().counterpartId(who(r.counterpartId()))
                        .prospectId(who(r.prospectId()))
                        .build();
            case StageMove m ->
                new StageMove(m.id(), who(m.contactId()), m.referralId(), m.from(), m.to(), m.at(), m.reason());
            case FollowUpAnswer a ->
                new FollowUpAnswer(
                        a.id(),
                        who(a.contactId()),
                        new FollowUpKey(a.key().kind(), subject(a.key().subjectId()), a.key().occasion()),
                        a.answer(),
                        a.at(),
                        a.due(),
                        a.way(),
                        a.until(),
                        a.reason());
            case Sale s ->
                new Sale(
                        s.id(),
                        who(s.contactId()),
                        which(s.referralId()),
                        s.kind(),
                        s.amount(),
                        s.date(),
                        s.what(),
                        s.origin(),
                        s.renews(),
                        s.created());
            case Gift g ->
                new Gift(
                        g.id(),
                        who(g.contactId()),
                        which(g.referralId()),
                        g.item(),
                        g.date(),
                        g.cost(),
                        g.occasion(),
                        g.reaction());
            case PlantedRequest p ->
                new PlantedRequest(
                        p.id(),
                        who(p.contactId()),
                        which(p.referralId()),
                        p.date(),
                        p.present(),
                        p.elements(),
                        p.skipped());
            case HandOff h ->
                new HandOff(
                        h.id(),
                        who(h.contactId()),
                        h.saleId(),
                        h.status(),
                        h.promises(),
                        h.expectations(),
                        h.details(),
                        h.receiver(),
                        h.date());
            case Satisfaction s ->
                new Satisfaction(
                        s.id(), who(s.contactId()), s.date(), s.confident(), s.caredFor(), s.happy(), s.note());
            case DeliveredResult d ->
                new DeliveredResult(d.id(), who(d.contactId()), d.saleId(), d.date(), d.benefit());
            case Promise p ->
                new Promise(
                        p.id(),
                        who(p.contactId()),
                        p.saleId(),
                        p.kind(),
                        p.text(),
                        p.saidBy(),
                        p.said(),
                        p.due(),
                        p.owner(),
                        p.state(),
                        p.closed(),
                        p.note());
            case Complaint c ->
                new Complaint(
                        c.id(), who(c.contactId()), c.opened(), c.what(), c.fixed(), c.verified(), c.interviewId());
            case Interview i ->
                new Interview(
                        i.id(),
                        who(i.contactId()),
                        i.date(),
                        i.improvement(),
                        i.strength(),
                        i.condition(),
                        i.usable(),
                        i.consent(),
                        i.consentDate());
            case Ask a ->
                new Ask(
                        a.id(),
                        who(a.contactId()),
                        a.date(),
                        a.way(),
                        a.about(),
                        a.action(),
                        a.by(),
                        a.words(),
                        a.outcome(),
                        a.cause(),
                        a.override());
            case Commitment c ->
                new Commitment(
                        c.id(),
                        who(c.contactId()),
                        c.what(),
                        c.wording(),
                        c.formality(),
                        c.since(),
                        c.perQuarter(),
                        c.weGive(),
                        c.theyGain(),
                        c.review(),
                        c.ended());
        };
    }

    private long who(long contactId) {
        return contactId == drop ? keep : contactId;
    }

    private long subject(long id) {
        Long instead = referrals.get(id);
        return instead == null ? who(id) : instead;
    }

    private @Nullable Long which(@Nullable Long referralId) {
        return referralId != null && referrals.containsKey(referralId) ? referrals.get(referralId) : referralId;
    }
}
