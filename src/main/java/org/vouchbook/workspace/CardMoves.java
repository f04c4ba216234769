package org.vouchbook.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.vouchbook.domain.AskedFirst;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Decision;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.FollowUps;
import org.vouchbook.domain.MoveForm;
import org.vouchbook.domain.Moving;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.StageMove;
import org.vouchbook.storage.CardPlace;

/// Moves cards over the board: asks the rules, then writes all that a move brings as one change.
final class CardMoves {
    /// What the rules answered, with the column's cards that had to be numbered anew.
    private record Placed(Referral before, Referral after, String reason, List<Referral> renumbered) {}

    private final Workspace workspace;

    CardMoves(Workspace workspace) {
        this.workspace = workspace;
    }

    Decision move(long id, Stage to, int index, MoveForm form) {
        Referral referral = workspace.reader().referral(id).orElse(null);
        if (referral == null) {
            return new Decision.Refused(Decision.Reason.GONE);
        }
        boolean sold = sold(referral);
        Decision decision =
                afterTheAsk(referral, Moving.decide(referral, to, form, sold, workspace.now(), workspace.zone()));
        if (!(decision instanceof Decision.Moved(Referral facts, String reason))) {
            return decision;
        }
        List<CardPlace> all = workspace.reader().placesIn(to);
        List<Double> column =
                all.stream().filter(p -> p.id() != id).map(CardPlace::position).toList();
        int place = Math.clamp(index, 0, column.size());
        if (to == referral.stage() && all.get(place).id() == id) {
            return new Decision.Moved(referral, "");
        }
        OptionalDouble free = ColumnOrder.free(column, place);
        ColumnOrder.Placed placed = free.isPresent()
                ? new ColumnOrder.Placed(free.getAsDouble(), List.of())
                : ColumnOrder.place(others(to, id), place);
        Referral moved = facts.edit().position(placed.position()).build();
        String label = to == referral.stage()
                ? "change.card_ordered"
                : "change.card_moved." + to.name().toLowerCase(Locale.ROOT);
        commit(label, new Placed(referral, moved, reason, placed.renumbered()), form, sold);
        return new Decision.Moved(moved, reason);
    }

    private List<Referral> others(Stage column, long id) {
        return workspace.reader().referralsIn(column).stream()
                .filter(r -> r.id() != id)
                .toList();
    }

    /// Whether this, or another referrer's card of the same prospect, brought a sale since: it is not asked for twice.
    private boolean sold(Referral referral) {
        return workspace.reader().sales(referral.prospectId()).stream()
                .anyMatch(sale -> Long.valueOf(referral.id()).equals(sale.referralId())
                        || (sale.referralId() != null && !sale.date().isBefore(referral.date())));
    }

    Decision confirm(long id, MoveForm form) {
        return decided(
                id,
                referral -> afterTheAsk(referral, Moving.confirm(referral, form, workspace.now(), workspace.zone())),
                "change.introduction_confirmed",
                form);
    }

    Decision archive(long id, FollowUpPolicy policy) {
        return decided(
                id,
                referral -> Moving.archive(
                        referral,
                        FollowUps.of(referral, workspace.reader().answersOf(List.of(id)), policy, workspace.zone()),
                        workspace.now()),
                "change.card_archived",
                MoveForm.EMPTY);
    }

    Decision unarchive(long id) {
        return decided(
                id,
                referral -> new Decision.Moved(referral.edit().archived(null).build(), ""),
                "change.card_unarchived",
                MoveForm.EMPTY);
    }

    /// What an edit by hand may keep.
    Decision edited(Referral known, Referral changed) {
        return afterTheAsk(known, Moving.edit(known, changed, workspace.now(), workspace.zone()));
    }

    private Decision afterTheAsk(Referral referral, Decision decision) {
        Contact prospect = workspace.reader().contact(referral.prospectId()).orElseThrow();
        EarningFile earned = new EarningFile(workspace.asks().records(referral.counterpartId()));
        return AskedFirst.hold(referral, decision, prospect, earned.asks(), workspace.zone());
    }

    /// Saves a card as edited; one that is now an introduction makes its prospect one who came by referral.
    void save(Referral known, Referral kept) {
        commit("change.referral_changed", new Placed(known, kept, "", List.of()), MoveForm.EMPTY, true);
    }

    private Decision decided(long id, Function<Referral, Decision> rule, String label, MoveForm form) {
        Referral referral = workspace.reader().referral(id).orElse(null);
        if (referral == null) {
            return new Decision.Refused(Decision.Reason.GONE);
        }
        Decision decision = rule.apply(referral);
        if (decision instanceof Decision.Moved(Referral moved, String reason) && !moved.equals(referral)) {
            commit(label, new Placed(referral, moved, reason, List.of()), form, true);
        }
        return decision;
    }

    private void commit(String label, Placed placed, MoveForm form, boolean sold) {
        Referral before = placed.before();
        Referral after = placed.after();
        Contact prospect = workspace.reader().contact(after.prospectId()).orElseThrow();
        var rows = new ArrayList<Row>(ProspectPromotion.of(after, prospect, workspace.today()));
        rows.addAll(placed.renumbered());
        rows.add(after);
        if (before.stage() != after.stage()) {
            rows.add(new StageMove(
                    workspace.ids().getAsLong(),
                    after.prospectId(),
                    after.id(),
                    before.stage(),
                    after.stage(),
                    workspace.now(),
                    placed.reason()));
        }
        rows.addAll(MoveRows.of(workspace, before, after, prospect, form, sold));
        workspace.commit(ChangeSet.put(ChangeLabel.of(label, prospect.displayName()), rows));
    }
}
