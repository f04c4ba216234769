package org.vouchbook.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.workspace.Tags;

/// What a person's page says by itself: what they are worth (I6), that a rating is old (B17), and that we want more
/// than we give (L9).
class PersonSignsTest extends FxTest {
    @TempDir
    Path folder;

    private Book book;

    @SuppressWarnings("NullAway.Init")
    PersonSignsTest() {}

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        book = new Book(folder, new InlineBackground());
        show(420, 900, () -> {
            var view = new PersonView(
                    book.session, book, new PersonActions(f -> {}, id -> {}, f -> {}, f -> {}, true), List.of());
            view.show(book.marta.id());
            return new StackPane(view.node());
        });
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void change(Runnable what) {
        fx(() -> {
            what.run();
            return true;
        });
        settle();
    }

    private void bought(long who, long amount) {
        book.put(new Sale(
                book.workspace.ids().getAsLong(),
                who,
                null,
                SaleKind.FIRST,
                Money.of(amount, "EUR"),
                Book.TODAY,
                "",
                Origin.UNKNOWN,
                null,
                book.workspace.now()));
    }

    private boolean said(String words) {
        return lookup((Label label) -> label.isVisible() && label.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    /// Whoever reads how often they mean to be in touch reads where that comes from (L10).
    @Test
    void theRhythmOfATagIsSaidWithTheTag() {
        var tags = new Tags(book.workspace);
        change(() -> book.session.people().setRhythm(List.of(book.marta.id()), null));
        change(() -> book.session.people().addTag(List.of(book.marta.id()), "VIP"));
        assertFalse(said("with the tag"));
        change(() -> tags.setRhythm("vip", 14));
        assertTrue(said("ontact every 2 weeks, as for everybody with the tag vip"));
        change(() -> book.session.people().setRhythm(List.of(book.marta.id()), 21));
        assertTrue(said("ontact every 3 weeks"), "her own goes first");
        assertFalse(said("with the tag"));
    }

    @Test
    void whatTheyBoughtAndBroughtStandsUnderTheirName() {
        assertFalse(said("bought"));
        change(() -> bought(book.marta.id(), 300));
        assertTrue(said("bought €300"), "own alone");
        change(() -> {
            book.refer(
                    ReferralDirection.RECEIVED, book.marta.id(), book.newcomer.id(), Level.INTRODUCED, Stage.WON, null);
            bought(book.newcomer.id(), 1_200);
        });
        change(() -> book.log(InteractionKind.CALL, Book.TODAY, "", null));
        assertTrue(said("bought €300, brought €1,200, together €1,500"));
    }

    @Test
    void anOldRatingFadesUntilItIsLookedAtAgain() {
        change(() -> book.card(Book.TODAY.minusMonths(6), 7, 6, 7, 3, ""));
        assertTrue(lookup(".faded-rating").query().isVisible());
        assertTrue(faded(".radar") && faded(".figure"));
        assertTrue(said("Rated on 22 May 2026. It fades: look at it again, or say that it is still so."));
        clickOn("Still so");
        settle();
        assertFalse(faded(".radar") || faded(".figure"));
        var cards = book.session.people().open(book.marta.id()).orElseThrow().scorecards();
        assertEquals(2, cards.size(), "the old one stays in the history");
        assertEquals(Book.TODAY, cards.getFirst().date());
        assertEquals(cards.getLast().score(), cards.getFirst().score());
    }

    @Test
    void commitmentThatRunsAheadOfTheOthersIsRemarkedOn() {
        change(() -> book.card(Book.TODAY.minusDays(1), 7, 4, 6, 4, ""));
        assertFalse(said("Commitment runs ahead"), "as far as the lowest of the others carries it");
        change(() -> book.card(Book.TODAY, 7, 4, 6, 4.5, ""));
        assertTrue(said("Commitment runs ahead of Reciprocity."));
    }

    private boolean faded(String style) {
        return lookup(style).query().getPseudoClassStates().stream()
                .anyMatch(p -> p.getPseudoClassName().equals("faded"));
    }

    @Test
    void whoeverIsOnlyOfferedThingsDeservesSomethingFirst() {
        change(() -> book.log(InteractionKind.OFFER, Book.TODAY.minusDays(9), "The big one", null));
        assertFalse(lookup(".wanting").query().isVisible());
        change(() -> book.log(InteractionKind.OFFER, Book.TODAY, "The small one", null));
        assertEquals(
                "You asked or offered 2 times in 180 days and gave nothing. Bring them something first: a thought, a"
                        + " favour, somebody they should know.",
                ((Label) lookup(".wanting").query()).getText());
        change(() -> {
            book.log(InteractionKind.INSIGHT_SHARED, Book.TODAY, "A grant", null);
            book.log(InteractionKind.FAVOUR, Book.TODAY, "Because she had no time", null);
        });
        assertFalse(lookup(".wanting").query().isVisible());
    }
}
