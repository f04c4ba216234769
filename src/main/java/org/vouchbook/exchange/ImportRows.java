package org.vouchbook.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.StageMove;

/// Turns a plan into the rows that the book keeps.
///
/// A file that says *referred by* tells who spoke of us, not that an introduction was made and confirmed: the level is
/// *name only* and the prospect's origin *name* (A1). One who is a client already stands in *Won* and is put away, as
/// nobody knows what was told of it: a file of old clients makes no duties. Others stand in *Named* from today: the
/// file does not tell when they were named, and a day long ago would make the thanks years late.
public final class ImportRows {
    private final LongSupplier newIds;
    private final Instant now;
    private final Map<Slot, Long> ids = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private ImportRows(LongSupplier newIds, Instant now) {
        this.newIds = newIds;
        this.now = now;
    }

    /// The rows of a plan: contacts first, then interactions, referrals and their first moves.
    ///
    /// @param newIds gives ids that the book has never used
    /// @param today the day of a name that is still open, and of a client whose first day the file does not tell
    /// @param firstPosition the place of the first new referral in its column; the others follow below it
    public static List<Row> of(
            ImportPlan plan, LongSupplier newIds, Instant now, LocalDate today, double firstPosition) {
        var made = new ImportRows(newIds, now);
        for (ReferralPlan.Link link : plan.links()) {
            Slot prospect = link.prospect();
            if (prospect.contact.origin() == Origin.UNKNOWN) {
                prospect.contact = prospect.contact.edit().origin(Origin.NAME).build();
                prospect.changed = true;
            }
        }
        plan.people().forEach(made::contact);
        plan.people().forEach(made::interaction);
        double position = firstPosition;
        for (ReferralPlan.Link link : plan.links()) {
            made.referral(link, today, position++);
        }
        return List.copyOf(made.rows);
    }

    private void contact(Slot slot) {
        ids.put(slot, slot.isNew() ? newIds.getAsLong() : slot.key);
        if (slot.isNew()) {
            rows.add(numbered(slot.contact, id(slot)));
        } else if (slot.changed) {
            rows.add(slot.contact);
        }
    }

    private long id(Slot slot) {
        return ids.getOrDefault(slot, slot.key);
    }

    private Contact numbered(Contact c, long id) {
        return Contact.named(id, c.givenName(), c.familyName(), now)
                .organisation(c.organisation())
                .role(c.role())
                .kind(c.kind())
                .origin(c.origin())
                .emails(c.emails())
                .phones(c.phones())
                .address(c.address())
                .website(c.website())
                .tags(c.tags())
                .likes(c.likes())
                .birthday(c.birthday())
                .howMet(c.howMet())
                .since(c.since())
                .notes(c.notes())
                .build();
    }

    private void interaction(Slot slot) {
        LocalDate day = slot.lastContact;
        if (slot.contacted && day != null) {
            rows.add(new Interaction(
                    newIds.getAsLong(), id(slot), InteractionKind.OTHER_CONTACT, Direction.BOTH, day, "", null, now));
        }
    }

    private void referral(ReferralPlan.Link link, LocalDate today, double position) {
        Contact prospect = link.prospect().contact;
        LocalDate since = prospect.since();
        Stage stage = prospect.kind() == ContactKind.CLIENT ? Stage.WON : Stage.NAMED;
        var referral = new ReferralBuilder(
                        newIds.getAsLong(),
                        id(link.referrer()),
                        id(link.prospect()),
                        stage == Stage.WON && since != null && since.isBefore(today) ? since : today,
                        now)
                .stage(stage)
                .archived(stage == Stage.WON ? now : null)
                .position(position)
                .build();
        rows.add(referral);
        rows.add(new StageMove(newIds.getAsLong(), referral.prospectId(), referral.id(), stage, stage, now, ""));
    }
}
