package org.vouchbook.ui.board;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Decision;
import org.vouchbook.domain.MoveField;
import org.vouchbook.domain.MoveForm;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;

/// Cards that change their column: the book says whether they may, and what the column asks for. Mouse, keys and menu
/// all come here.
final class CardMoving {
    /// A card that waits for answers.
    ///
    /// @param confirming it stays in its column: only the introduction is noted
    /// @param fields what is asked, in the order of the form
    record Asked(BoardCard card, Stage to, int place, boolean confirming, Set<MoveField> fields, MoveDraft draft) {}

    /// Why a card may not go where it was put.
    record Hint(long id, String sentence) {}

    private record Key(long id, Stage to) {}

    private final Session session;
    private final Supplier<BoardWords> words;
    private final LongConsumer onMoved;
    private final Map<Key, MoveDraft> drafts = new HashMap<>();
    final ObjectProperty<@Nullable Asked> asked = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Hint> hint = new SimpleObjectProperty<>();
    /// What is missing or cannot be read, by field; a sentence about the whole stands in [#problem].
    final ObjectProperty<Map<MoveField, String>> problems = new SimpleObjectProperty<>(Map.of());
    final ObjectProperty<String> problem = new SimpleObjectProperty<>("");

    CardMoving(Session session, Supplier<BoardWords> words, LongConsumer onMoved) {
        this.session = session;
        this.words = words;
        this.onMoved = onMoved;
    }

    /// After what is going on now in the window.
    void later(Runnable then) {
        session.background().deliver(then);
    }

    /// Brings a card into a column, or asks what the column needs for it.
    void start(BoardCard card, Stage to, int place) {
        decide(new Asked(card, to, place, false, Set.of(), draft(card, to)), MoveForm.EMPTY);
    }

    /// Asks how the introduction was confirmed, for a card that stays in its column.
    void confirm(BoardCard card) {
        decide(new Asked(card, card.stage(), 0, true, Set.of(), draft(card, Stage.INTRODUCED)), MoveForm.EMPTY);
    }

    /// What is typed so far for a card that may go to a column.
    MoveDraft draft(BoardCard card, Stage to) {
        return drafts.computeIfAbsent(
                new Key(card.id(), to),
                k -> new MoveDraft(
                        card.referral(),
                        words.get(),
                        DateInput.format(session.workspace().today(), session.locale())));
    }

    /// Tries again with what is typed.
    void go() {
        Asked now = asked.get();
        if (now == null) {
            return;
        }
        problem.set("");
        MoveReading.Read read;
        try {
            read = MoveReading.of(now.draft(), now.fields(), session);
        } catch (IllegalArgumentException e) {
            problem.set(Messages.of("referral.problem.long"));
            return;
        }
        problems.set(read.problems());
        if (read.problems().isEmpty()) {
            decide(now, read.form());
        }
    }

    /// Leaves the card where it is; what was typed is kept.
    void cancel() {
        asked.set(null);
        problems.set(Map.of());
        problem.set("");
    }

    /// Puts a card away when its story has been told, or takes it out again (H5).
    void archive(long id, boolean away) {
        session.background()
                .run(
                        () -> away
                                ? session.referrals()
                                        .archive(
                                                id,
                                                session.settings()
                                                        .get()
                                                        .followUps()
                                                        .policy())
                                : session.referrals().unarchive(id),
                        decision -> {
                            if (decision instanceof Decision.Refused(Decision.Reason reason)) {
                                refuse(id, reason);
                            }
                        });
    }

    private void decide(Asked wish, MoveForm form) {
        long id = wish.card().id();
        session.background()
                .run(
                        () -> wish.confirming()
                                ? session.referrals().confirm(id, form)
                                : session.referrals().move(id, wish.to(), wish.place(), form),
                        decision -> decided(wish, decision));
    }

    private void decided(Asked wish, Decision decision) {
        switch (decision) {
            case Decision.Moved _ -> {
                drafts.remove(new Key(wish.card().id(), wish.confirming() ? Stage.INTRODUCED : wish.to()));
                cancel();
                onMoved.accept(wish.card().id());
            }
            case Decision.Needs(Set<MoveField> fields) -> ask(wish, fields);
            case Decision.Refused(Decision.Reason reason) -> {
                if (asked.get() == null) {
                    refuse(wish.card().id(), reason);
                } else {
                    problem.set(Messages.of("move.refused.", reason));
                }
            }
        }
    }

    /// Says at a card why something cannot be.
    void refuse(long id, Decision.Reason reason) {
        say(id, Messages.of("move.refused.", reason));
    }

    /// Says a sentence at a card.
    void say(long id, String sentence) {
        hint.set(null);
        hint.set(new Hint(id, sentence));
    }

    private static String missing(MoveField field) {
        return Messages.of("move.missing.", field);
    }

    /// There it is us who introduce.
    private static String missingWhenGiven(MoveField field) {
        return switch (field) {
            case PROMISE_CHANNEL -> Messages.of("move.given.promise_channel");
            case PROMISE_BY -> Messages.of("move.given.promise_by");
            case INTRODUCED_WHEN -> Messages.of("move.given.introduced_when");
            case INTRODUCED_CHANNEL -> Messages.of("move.given.introduced_channel");
            default -> missing(field);
        };
    }

    private void ask(Asked wish, Set<MoveField> fields) {
        if (!wish.fields().isEmpty()) {
            Map<MoveField, String> missing = new EnumMap<>(MoveField.class);
            boolean given = wish.card().referral().direction() == ReferralDirection.GIVEN;
            fields.forEach(field -> missing.put(field, given ? missingWhenGiven(field) : missing(field)));
            problems.set(missing);
        }
        var all = EnumSet.copyOf(fields);
        all.addAll(wish.fields());
        asked.set(new Asked(wish.card(), wish.to(), wish.place(), wish.confirming(), all, wish.draft()));
    }
}
