package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.List;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;

/// What a moved card makes of its prospect: introduced, they came by referral and not by name only; won, they are a
/// client.
final class ProspectPromotion {
    private ProspectPromotion() {}

    /// The prospect as changed, or nothing. A referral we gave changes nobody: the new customer is not ours.
    static List<Contact> of(Referral moved, Contact prospect, LocalDate today) {
        if (moved.direction() == ReferralDirection.GIVEN) {
            return List.of();
        }
        var edited = prospect.edit();
        if (moved.level().isIntroduction() && prospect.origin() == Origin.NAME) {
            edited.origin(Origin.REFERRAL_ASKED);
        }
        if (moved.stage() == Stage.WON && prospect.kind() == ContactKind.PROSPECT) {
            edited.kind(ContactKind.CLIENT).since(prospect.since() == null ? today : prospect.since());
        }
        Contact after = edited.build();
        return after.equals(prospect) ? List.of() : List.of(after);
    }
}
