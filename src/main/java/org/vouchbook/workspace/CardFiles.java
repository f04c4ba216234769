package org.vouchbook.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.Stage;

/// Sales, hand-offs, planted requests and gifts of a referral.
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class CardFiles {
    private final Workspace workspace;

    /// The referrals of an open book.
    public CardFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    /// All that belongs to a referral.
    public CardFile read(Referral referral) {
        var reader = workspace.reader();
        List<Referral> sharing = reader.referralsOf(referral.prospectId()).stream()
                .filter(r -> r.id() != referral.id()
                        && r.prospectId() == referral.prospectId()
                        && r.direction() == referral.direction())
                .toList();
        Map<Long, Contact> people =
                reader.contacts(sharing.stream().map(Referral::counterpartId).toList());
        List<String> sharers = sharing.stream()
                .map(r -> people.get(r.counterpartId()))
                .map(person -> person == null ? "" : person.displayName())
                .toList();
        return new CardFile(
                reader.salesOfReferral(referral.id()),
                reader.handOffsOfReferral(referral.id()),
                reader.plantedOfReferral(referral.id()),
                reader.gifts(referral.counterpartId()),
                new EarningFile(workspace.asks().records(referral.counterpartId())).interviews(),
                sharing,
                sharers);
    }

    /// Saves a sale as changed. The card that it ended follows: its worth, and the day from which the last thanks
    /// count (H4).
    public void save(Sale sale) {
        var rows = new ArrayList<Row>(List.of(sale));
        Long card = sale.referralId();
        if (card != null) {
            var reader = workspace.reader();
            Sale before = reader.salesOfReferral(card).stream()
                    .filter(s -> s.id() == sale.id())
                    .findFirst()
                    .orElse(sale);
            reader.referral(card)
                    .filter(referral -> referral.stage() == Stage.WON)
                    .map(referral -> following(referral, before, sale))
                    .ifPresent(rows::add);
        }
        put("change.sale", sale.contactId(), rows);
    }

    private static Referral following(Referral referral, Sale before, Sale now) {
        ReferralBuilder edit = referral.edit();
        if (before.amount().equals(referral.value())) {
            edit.value(now.amount());
        }
        if (before.date().equals(referral.ended())) {
            edit.ended(now.date());
        }
        return edit.build();
    }

    /// Adds or changes a gift (H6).
    ///
    /// @param gift makes it for the id it gets
    public void add(LongFunction<Gift> gift) {
        Gift added = gift.apply(workspace.ids().getAsLong());
        put("change.gift", added.contactId(), List.of(added));
    }

    /// Saves a gift as changed.
    public void save(Gift gift) {
        put("change.gift", gift.contactId(), List.of(gift));
    }

    /// Deletes a gift.
    public void delete(Gift gift) {
        workspace.commit(new ChangeSet(
                ChangeLabel.of("change.gift_deleted", name(gift.contactId())), List.of(new Edit.Delete(gift))));
    }

    /// Keeps words of the referrer among the testimonials, as a candidate (A17).
    ///
    /// @param words not blank
    public void keepWords(Referral referral, String words) {
        Introduction introduction = referral.ladder().introduction();
        Instant said = introduction == null ? workspace.now() : introduction.at();
        var kept = Interview.words(
                workspace.ids().getAsLong(),
                referral.counterpartId(),
                said.atZone(workspace.zone()).toLocalDate(),
                words);
        put("change.testimonial", kept.contactId(), List.of(kept));
    }

    /// Saves a hand-off; once it is given, that duty is done.
    public void save(Referral referral, HandOff handOff) {
        var rows = new ArrayList<Row>(List.of(handOff));
        boolean open = answer(referral, FollowUpKind.HAND_OVER) == null;
        if (open && handOff.status() != HandOff.Status.DRAFT) {
            rows.add(answered(referral, FollowUpKind.HAND_OVER, ""));
        }
        put("change.hand_off", handOff.contactId(), rows);
    }

    /// Saves what was said about the next request, or why nothing was; that duty is then done (G12).
    ///
    /// @param planted makes it for the id it gets, or keeps the one it has
    public void plant(Referral referral, LongFunction<PlantedRequest> planted) {
        PlantedRequest saved = planted.apply(workspace.ids().getAsLong());
        var rows = new ArrayList<Row>(List.of(saved));
        if (answer(referral, FollowUpKind.PLANT_REQUEST) == null) {
            rows.add(answered(referral, FollowUpKind.PLANT_REQUEST, saved.skipped()));
        }
        put("change.planted", saved.contactId(), rows);
    }

    private FollowUpAnswer answered(Referral referral, FollowUpKind kind, String skipped) {
        return FollowUpAnswer.spokenOrLeft(
                workspace.ids().getAsLong(),
                referral.prospectId(),
                new FollowUpKey(kind, referral.id(), 0),
                workspace.now(),
                workspace.now(),
                skipped);
    }

    private @Nullable FollowUpAnswer answer(Referral referral, FollowUpKind kind) {
        return workspace.reader().answersOf(List.of(referral.id())).stream()
                .filter(a -> a.key().kind() == kind && a.answer() != FollowUpAnswer.Answer.SNOOZED)
                .findFirst()
                .orElse(null);
    }

    private void put(String label, long contactId, List<Row> rows) {
        workspace.commit(ChangeSet.put(ChangeLabel.of(label, name(contactId)), rows));
    }

    private String name(long contactId) {
        return workspace.reader().contact(contactId).map(Contact::displayName).orElse("");
    }
}
