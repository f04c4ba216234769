package org.vouchbook.ui.board;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Decision;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.Session;

/// The board's state and actions. What is shown follows from the cards, the filters and the day.
public final class BoardViewModel {
    private static final List<Class<? extends Row>> SHOWN =
            List.of(Referral.class, Contact.class, FollowUpAnswer.class, Ask.class);
    private final Session session;
    final StringProperty query = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Long> referrer = new SimpleObjectProperty<>();
    final ObjectProperty<ReferralDirection> direction = new SimpleObjectProperty<>(ReferralDirection.RECEIVED);
    final BooleanProperty lostShown = new SimpleBooleanProperty();
    final BooleanProperty earlierWins = new SimpleBooleanProperty();
    /// The card whose form is open.
    final ObjectProperty<@Nullable Long> opened = new SimpleObjectProperty<>();
    /// Whether cards that were put away are shown.
    final BooleanProperty archivedShown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<BoardPicture> picture = new ReadOnlyObjectWrapper<>(BoardPicture.empty());
    private BoardCards cards = BoardCards.NONE;
    private final Referrers referrers = new Referrers();
    private LongConsumer onReveal = id -> {};
    private @Nullable Long toReveal;
    /// Whether it was read.
    final BooleanProperty loaded = new SimpleBooleanProperty();
    private int asked;
    private final CardMoving moving;
    private final Narrowing narrowing;

    public BoardViewModel(Session session) {
        this(session, Narrowing.MANY);
    }

    /// @param many of so many cards what passes a filter is looked for beside the window
    BoardViewModel(Session session, int many) {
        this.session = session;
        moving = new CardMoving(session, this::words, this::show);
        narrowing = new Narrowing(session.background(), many, picture::set);
        List.of(archivedShown, query, referrer, earlierWins).forEach(one -> one.addListener(v -> narrow()));
        direction.addListener(v -> {
            referrer.set(null);
            narrow();
        });
        session.changes().onChange(change -> {
            if (loaded.get() && SHOWN.stream().anyMatch(change::touches)) {
                load();
            }
        });
    }

    /// What is shown.
    ReadOnlyObjectProperty<BoardPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /// Reads the board; an answer that a later question has overtaken is dropped.
    public void load() {
        load(() -> {});
    }

    private void load(Runnable then) {
        asked++;
        look(before -> BoardCards.read(session, before), then);
    }

    /// Makes the picture beside the window, too.
    private void look(UnaryOperator<BoardCards> at, Runnable then) {
        int mine = asked;
        BoardCards before = cards;
        BoardFilter filter = filter();
        session.background().run(() -> Sight.of(at.apply(before), filter, session), seen -> {
            if (mine == asked) {
                cards = seen.cards();
                loaded.set(true);
                narrowing.now(seen, filter());
                reveal();
            }
            then.run();
        });
    }

    /// Moves a card. In its own column it is shown in its new place at once; another column may ask for something
    /// first.
    ///
    /// @param index counts the shown cards of the column without the moved one; hidden cards keep their places
    public void move(long id, Stage to, int index) {
        BoardCard card = card(id);
        if (card == null) {
            return;
        }
        int place =
                CardOrder.place(cards.all(), card, to, picture.get().column(to).without(id), index);
        if (card.stage() != to) {
            moving.start(card, to, place);
            return;
        }
        if (place == CardOrder.rank(cards.all(), card)) {
            return;
        }
        asked++; // an answer under way does not know of this move
        cards = cards.moved(card, to, place, session.workspace().now());
        refresh();
        onReveal.accept(id);
        write(() -> session.referrals().move(id, to, place));
    }

    /// Notes a confirmed introduction: the card goes on to that column, unless it is beyond it.
    void confirm(BoardCard card) {
        if (card.stage().compareTo(Stage.INTRODUCED) < 0) {
            move(card.id(), Stage.INTRODUCED, 0);
        } else {
            moving.confirm(card);
        }
    }

    /// Cards that change their column, and what they are asked.
    CardMoving moving() {
        return moving;
    }

    /// Moves a card to the top of the next (1) or previous (-1) column that is shown.
    public void step(long id, int columns) {
        BoardCard card = card(id);
        if (card == null) {
            return;
        }
        List<Stage> order = List.of(Stage.values());
        int to = order.indexOf(card.stage()) + columns;
        if (to >= 0 && to <= order.indexOf(lostShown.get() ? Stage.LOST : Stage.WON)) {
            move(id, order.get(to), 0);
        }
    }

    /// Moves a card up (-1) or down (1) in its column.
    public void shift(long id, int places) {
        BoardCard card = card(id);
        if (card != null) {
            ColumnPicture column = picture.get().column(card.stage());
            int index = column.indexOf(id) + places;
            if (index >= 0 && index < column.cards().size()) {
                move(id, card.stage(), index);
            }
        }
    }

    /// Saves a card as edited; the next edit starts from it, even before the book has answered.
    public void save(Referral changed) {
        asked++;
        cards = cards.with(changed);
        refresh();
        write(() -> {
            if (session.referrals().saveFacts(changed) instanceof Decision.Refused(Decision.Reason reason)) {
                soon(() -> load(() -> moving.refuse(changed.id(), reason)));
            }
        });
    }

    /// Deletes a card; undo brings it back.
    public void delete(long id) {
        BoardCard card = card(id);
        if (card != null) {
            if (Long.valueOf(id).equals(opened.get())) {
                opened.set(null);
            }
            write(() -> session.referrals().delete(card.referral()));
        }
    }

    /// Brings a card into view, whatever hides it, and gives it the focus.
    public void show(long id) {
        toReveal = id;
        load();
    }

    /// Opens a card's form.
    public void open(long id) {
        opened.set(id);
    }

    /// Closes the form; the keyboard goes back to the card.
    void close() {
        Long id = opened.get();
        opened.set(null);
        if (id != null) {
            onReveal.accept(id);
        }
    }

    /// The card as it is now; none when it is gone.
    public @Nullable BoardCard card(@Nullable Long id) {
        return cards.card(id);
    }

    /// Everybody who has cards in the shown direction, alphabetically.
    public List<ReferrerCount> referrers() {
        return referrers.of(cards.all(), direction.get(), session.locale());
    }

    /// What is seen now, to be saved or printed.
    public BoardExtract extract() {
        return BoardExtract.of(this);
    }

    /// The words for the present day.
    BoardWords words() {
        return new BoardWords(
                session.locale(),
                session.workspace().zone(),
                session.workspace().now());
    }

    Session session() {
        return session;
    }

    void onReveal(LongConsumer listener) {
        onReveal = listener;
    }

    private void write(Runnable job) {
        session.background()
                .run(
                        () -> {
                            try {
                                job.run();
                            } catch (BookException e) {
                                session.background().deliver(this::load);
                                throw e;
                            }
                            return true;
                        },
                        done -> {});
    }

    private void refresh() {
        narrowing.now(cards, filter(), session.workspace().now());
    }

    private void narrow() {
        narrowing.soon(cards, filter(), session.workspace().now());
    }

    /// Time has passed: what was due today may be late now.
    void tick() {
        if (loaded.get()) {
            look(before -> before.at(session), () -> {});
        }
    }

    private BoardFilter filter() {
        return BoardFilter.of(this);
    }

    private void reveal() {
        BoardCard card = card(toReveal);
        toReveal = null;
        if (card == null) {
            return;
        }
        direction.set(card.referral().direction());
        if (!filter().passes(card)) {
            query.set("");
            referrer.set(null);
        }
        earlierWins.set(earlierWins.get() || filter().isEarlierWin(card));
        archivedShown.set(archivedShown.get() || card.referral().archived() != null);
        lostShown.set(lostShown.get() || card.stage() == Stage.LOST);
        narrowing.settle(this::refresh);
        onReveal.accept(card.id());
    }

    /// Does something when the window has done what it is at.
    void soon(Runnable then) {
        session.background().deliver(then);
    }
}
