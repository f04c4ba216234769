package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.RecordedWays;
import org.vouchbook.ui.FxBackground;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.Board;

/// A window with the small board of [BoardBook], on the book's own thread.
abstract class BoardTest extends FxTest {
    @TempDir
    Path folder;

    final RecordedWays ways = new RecordedWays();
    final List<BoardExtract> saved = new ArrayList<>();
    final List<Board.Card> sheets = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    /// What is answered when a saved e-mail is asked for.
    volatile @Nullable File mail;

    private FxBackground background;
    BoardBook book;
    BoardPage page;
    javafx.stage.Stage window;

    @BeforeEach
    void openBoard() {
        background = new FxBackground(failures::add);
        book = new BoardBook(folder, background);
        page = fx(() -> new BoardPage(
                book.session, ways, saved::add, saved::add, sheets::add, () -> Optional.ofNullable(mail)));
        window = showScene(() -> {
            Scene scene = new Scene(page.content(), 1232, 860);
            new Theme(Theme.Appearance.LIGHT).dress(scene);
            return scene;
        });
        await("the board is read", () -> page.model().loaded.get());
    }

    @AfterEach
    void closeBook() {
        settle();
        background.close();
        book.close();
        assertEquals(List.of(), failures);
    }

    /// The visible card of a referral, once it is drawn.
    Node card(Referral referral) {
        await("a card", () -> drawn(referral) != null);
        return Objects.requireNonNull(fx(() -> drawn(referral)));
    }

    private @Nullable Node drawn(Referral referral) {
        return lookup(".list-cell").queryAllAs(CardCell.class).stream()
                .filter(cell -> cell.isVisible() && cell.getItem() != null)
                .filter(cell -> cell.getItem().id() == referral.id())
                .findFirst()
                .orElse(null);
    }

    BoardColumn column(Stage stage) {
        return fx(() -> lookup(".board-column").queryAllAs(BoardColumn.class).stream()
                .filter(column -> column.stage() == stage)
                .findFirst()
                .orElseThrow());
    }

    void awaitColumn(Stage stage, String... names) {
        await(
                stage + " holds " + List.of(names),
                () -> BoardBook.shown(page.model(), stage).equals(List.of(names)));
        background.run(() -> book.stored(stage), stored -> assertEquals(List.of(names), stored));
        settle();
    }

    /// The referral as its card shows it; asked in the window's thread.
    BoardCard now(Referral referral) {
        return Objects.requireNonNull(page.model().card(referral.id()), "no card");
    }

    /// Fills in whatever the open form asks, and moves the card.
    void answer() {
        await("the form asks", () -> page.model().moving().asked.get() != null);
        fx(() -> {
            BoardBook.answer(
                    Objects.requireNonNull(page.model().moving().asked.get()).draft());
            return true;
        });
        clickOn("Move");
        await("the form is gone", () -> page.model().moving().asked.get() == null);
    }

    /// Opens a card on one of its sides.
    void open(Referral referral, String tab) {
        fx(() -> {
            page.model().open(referral.id());
            return true;
        });
        await("the card is open", () -> lookup(tab).tryQuery().isPresent());
        clickOn(tab);
    }

    /// Writes into a field in place of what is there, and leaves it.
    TextInputControl type(String field, String words) {
        TextInputControl input = (TextInputControl) named(field);
        fx(() -> {
            input.requestFocus(); // it may lie below the fold
            input.selectAll();
            return true;
        });
        push(KeyCode.DELETE);
        write(words);
        push(KeyCode.CONTROL, KeyCode.TAB);
        return input;
    }

    /// Waits until a sentence is shown.
    void said(String sentence) {
        await("it is said: " + sentence, () -> lookup(sentence).tryQuery().isPresent());
    }

    /// Presses the visible button with these words, which may lie below the fold.
    void press(String words) {
        var button = new AtomicReference<@Nullable Button>();
        await("a button " + words, () -> {
            button.set(lookup(".button").queryAllAs(Button.class).stream()
                    .filter(b -> words.equals(b.getText()) && b.isVisible() && b.getScene() != null)
                    .filter(b -> b.getScene().getWindow().isShowing())
                    .reduce((first, second) -> second)
                    .orElse(null));
            return button.get() != null;
        });
        fx(() -> {
            Objects.requireNonNull(button.get()).fire();
            return true;
        });
        settle();
    }

    /// Chooses in the box that a screen reader names so.
    <E extends Enum<E>> void choose(String name, E value) {
        Node box = named(name);
        fx(() -> {
            for (Object option : ((ComboBox<?>) box).getItems()) {
                if (option instanceof Choice.Option<?> o && value.equals(o.value())) {
                    ((ComboBox<?>) box)
                            .getSelectionModel()
                            .select(((ComboBox<?>) box).getItems().indexOf(option));
                }
            }
            return true;
        });
        settle();
    }

    /// Whether a duty of a card waits.
    boolean owes(Referral referral, FollowUpKind kind) {
        return fx(() -> now(referral).followUps().stream().anyMatch(f -> f.kind() == kind && f.isOpen()));
    }

    /// Reads something of the book.
    <T> T read(Callable<T> what) {
        var answer = new AtomicReference<@Nullable T>();
        background.run(what, answer::set);
        await("it is read", () -> answer.get() != null);
        return Objects.requireNonNull(answer.get());
    }

    /// Does something with the book, as another page would.
    void elsewhere(Runnable job) {
        background.run(
                () -> {
                    job.run();
                    return true;
                },
                done -> {});
        settle();
    }

    boolean focused(Referral referral) {
        return fx(() -> window.getScene().getFocusOwner() instanceof ListView<?> list
                && list.getFocusModel().getFocusedItem() instanceof BoardCard card
                && card.id() == referral.id());
    }

    void undo() {
        background.run(() -> book.session.workspace().undo(), undone -> {});
        settle();
    }
}
