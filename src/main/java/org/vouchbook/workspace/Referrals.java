package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Decision;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.MoveForm;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.ReferralChain;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.StageMove;
import org.vouchbook.domain.When;

/// Referrals: making them, moving their cards, changing and deleting them.
///
/// All methods raise [org.vouchbook.domain.BookException] when the file fails; nothing is then changed.
public final class Referrals {
    /// What became of a new referral.
    public sealed interface Outcome {
        /// It stands in the book.
        record Created(Referral referral) implements Outcome {}

        /// One of the two is no longer in the book: deleted, or merged into somebody else.
        record RefusedGone() implements Outcome {}

        /// A person cannot refer themselves.
        record RefusedSelf() implements Outcome {}

        /// The prospect already brought the referrer.
        ///
        /// @param path the names from the prospect to the referrer, both included
        record RefusedCircle(List<String> path) implements Outcome {}

        /// Introduced, but without the referrer's words nobody has confirmed it (F1).
        record NeedsWords() implements Outcome {}

        /// The two are already joined by a referral.
        record RefusedTwice(Referral existing) implements Outcome {}
    }

    private final Workspace workspace;
    private final CardMoves moves;

    /// The referrals of an open book.
    public Referrals(Workspace workspace) {
        this.workspace = workspace;
        moves = new CardMoves(workspace);
    }

    /// Everything on the board.
    public Board board() {
        List<Referral> referrals = workspace.reader().everyReferral().stream()
                .sorted(Referral.AS_ON_THE_BOARD)
                .toList();
        var ids = new HashSet<Long>();
        referrals.forEach(r -> {
            ids.add(r.counterpartId());
            ids.add(r.prospectId());
        });
        Map<Long, Contact> contacts = workspace.reader().contacts(ids);
        return new Board(
                referrals.stream().map(r -> Board.Card.of(r, contacts::get)).toList());
    }

    /// One card; none when it is gone.
    public Optional<Board.Card> card(long referralId) {
        return workspace
                .reader()
                .referral(referralId)
                .map(r ->
                        Board.Card.of(r, workspace.reader().contacts(List.of(r.prospectId(), r.counterpartId()))::get));
    }

    /// How often each contact was asked for an introduction or for permission, by the contact's id; avoided asks are
    /// none.
    public Map<Long, Integer> asked() {
        return workspace.reader().asksSince(LocalDate.EPOCH).stream()
                .filter(Ask::asked)
                .collect(Collectors.toMap(Ask::contactId, a -> 1, Integer::sum));
    }

    /// A referral's dated moves, the first first.
    public List<StageMove> moves(long referralId) {
        return workspace.reader().moves(referralId);
    }

    /// Makes a referral, and its prospect when new. Its card comes on top of the column that its level says.
    public Outcome create(NewReferral wish) {
        return create(wish, new ArrayList<>());
    }

    /// Makes a referral with somebody new on the other side, all in one change.
    ///
    /// @param counterpart as typed: without an id
    /// @param wish makes the referral for the id they get
    public Outcome create(Contact counterpart, LongFunction<NewReferral> wish) {
        Contact added = counterpart.withIdentity(workspace.ids().getAsLong(), workspace.now());
        return create(wish.apply(added.id()), new ArrayList<>(List.of(added)));
    }

    private Outcome create(NewReferral wish, List<Row> rows) {
        List<Referral> all = workspace.reader().referrals();
        Contact prospect = switch (wish.prospect()) {
            case NewReferral.Prospect.Known known ->
                workspace.reader().contact(known.id()).orElse(null);
            case NewReferral.Prospect.Fresh fresh ->
                fresh.draft()
                        .withIdentity(workspace.ids().getAsLong(), workspace.now())
                        .edit()
                        .kind(ContactKind.PROSPECT)
                        .origin(wish.origin())
                        .build();
        };
        if (prospect == null
                || (rows.isEmpty()
                        && workspace.reader().contact(wish.counterpartId()).isEmpty())) {
            return new Outcome.RefusedGone();
        }
        if (wish.prospect() instanceof NewReferral.Prospect.Fresh) {
            rows.add(prospect);
        }
        long prospectId = prospect.id();
        Optional<Outcome> refused = refusal(all, wish, prospectId);
        if (refused.isPresent()) {
            return refused.get();
        }
        Stage stage = wish.stage();
        Referral referral = new ReferralBuilder(
                        workspace.ids().getAsLong(), wish.counterpartId(), prospectId, wish.date(), workspace.now())
                .direction(wish.direction())
                .ladder(ladder(wish))
                .tie(wish.tie())
                .value(wish.value())
                .note(wish.note())
                .stage(stage)
                .position(ColumnOrder.top(in(all, stage)))
                .build();
        rows.add(referral);
        rows.add(move(referral, stage));
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.referral_added", prospect.displayName()), rows));
        return new Outcome.Created(referral);
    }

    /// Moves a card to another place in its column; to another column only if that asks for nothing.
    ///
    /// @param index 0 is the top; counted without the moved card
    /// @return the card as it now is; nothing when it did not move or there is none
    public Optional<Referral> move(long referralId, Stage to, int index) {
        return moves.move(referralId, to, index, MoveForm.EMPTY) instanceof Decision.Moved(Referral moved, String _)
                ? Optional.of(moved)
                : Optional.empty();
    }

    /// Moves a card to a place in a column, if the board's rules allow it; all that comes with it (a sale, the
    /// client, the hand-off, the planted request, what happened) is one change. In its own column a card only
    /// changes its place.
    ///
    /// @param index 0 is the top; counted without the moved card
    public Decision move(long referralId, Stage to, int index, MoveForm form) {
        return moves.move(referralId, to, index, form);
    }

    /// Notes a confirmed introduction on a card that stays in its column.
    public Decision confirm(long referralId, MoveForm form) {
        return moves.confirm(referralId, form);
    }

    /// Puts a card away whose story has been told (H5).
    public Decision archive(long referralId, FollowUpPolicy policy) {
        return moves.archive(referralId, policy);
    }

    /// Takes a card out again.
    public Decision unarchive(long referralId) {
        return moves.unarchive(referralId);
    }

    /// Saves what is known of a referral; its column, and whether it was contacted or put away, stay as they
    /// are in the book: those are changed by [#move] and [#archive] only. An introduction counts once there are
    /// words of the referrer.
    ///
    /// @return the referral as it now is, or why the introduction cannot be as it is
    public Decision saveFacts(Referral changed) {
        Referral known = workspace.reader().referral(changed.id()).orElse(null);
        if (known == null) {
            return new Decision.Refused(Decision.Reason.GONE);
        }
        Decision decision = moves.edited(known, changed);
        if (decision instanceof Decision.Moved(Referral kept, String _) && !kept.equals(known)) {
            moves.save(known, kept);
        }
        return decision;
    }

    /// Deletes a referral with its moves and the answers to its follow-ups; the people stay, and so do the
    /// sales, gifts and requests that came with it.
    public void delete(Referral referral) {
        workspace.commit(new ChangeSet(
                ChangeLabel.of("change.referral_deleted", name(referral.prospectId())),
                Removal.ofReferrals(workspace.reader(), List.of(referral))));
    }

    private Optional<Outcome> refusal(List<Referral> all, NewReferral wish, long prospectId) {
        boolean received = wish.direction() == ReferralDirection.RECEIVED;
        if (received && wish.level().isIntroduction() && wish.words().isBlank()) {
            return Optional.of(new Outcome.NeedsWords());
        }
        if (wish.counterpartId() == prospectId) {
            return Optional.of(new Outcome.RefusedSelf());
        }
        Optional<Outcome> twice = all.stream()
                .filter(r -> r.direction() == wish.direction()
                        && r.counterpartId() == wish.counterpartId()
                        && r.prospectId() == prospectId)
                .findFirst()
                .map(Outcome.RefusedTwice::new);
        if (twice.isPresent() || wish.direction() == ReferralDirection.GIVEN) {
            return twice;
        }
        return switch (new ReferralChain(all).verdict(wish.counterpartId(), prospectId)) {
            case ReferralChain.Verdict.Fits _ -> Optional.empty();
            case ReferralChain.Verdict.Self _ -> Optional.of(new Outcome.RefusedSelf());
            case ReferralChain.Verdict.Circle circle ->
                Optional.of(new Outcome.RefusedCircle(
                        circle.path().stream().map(this::name).toList()));
        };
    }

    private StageMove move(Referral referral, Stage from) {
        return new StageMove(
                workspace.ids().getAsLong(),
                referral.prospectId(),
                referral.id(),
                from,
                referral.stage(),
                workspace.now(),
                "");
    }

    private String name(long contactId) {
        return workspace.reader().contact(contactId).map(Contact::displayName).orElse("");
    }

    static List<Referral> in(List<Referral> all, Stage stage) {
        return all.stream()
                .filter(r -> r.stage() == stage)
                .sorted(Comparator.comparingDouble(Referral::position).thenComparingLong(Referral::id))
                .toList();
    }

    /// What the referrer did, as far as the form tells: without a time the day of the conversation counts until
    /// now.
    private Ladder ladder(NewReferral wish) {
        Ladder known = Ladder.at(wish.level(), wish.channel(), wish.date(), workspace.zone());
        if (!wish.level().isIntroduction()) {
            return known;
        }
        return known.with(new Introduction(
                When.on(wish.date()).moment(workspace.now(), workspace.zone()),
                wish.channel(),
                wish.words(),
                Introduction.Evidence.TOLD));
    }
}
