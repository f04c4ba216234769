package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.FxTest;
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
    private FxBackground background;
    BoardBook book;
    BoardPage page;
    javafx.stage.Stage window;

    @BeforeEach
    void openBoard() {
        background = new FxBackground(failures::add);
        book = new BoardBook(folder, background);
        page = fx(() -> new BoardPage(book.session, ways, saved::add, saved::add, sheets::add));
        window = showScene(() -> {
            Scene scene = new Scene(page.content(), 1232, 860);
            new Theme(Theme.Appearance.LIGHT).dress(scene);
            return scene;
        });
        await("the board is read", () -> page.model().loaded());
    }

    @AfterEach
    void closeBook() {
        settle();
        background.close();
        book.close();
        assertEquals(List.of(), failures);
    }

    /// The visible card of a referral.
    Node card(Referral referral) {
        settle();
        return Objects.requireNonNull(
                fx(() -> lookup(".list-cell").queryAllAs(CardCell.class).stream()
                        .filter(cell -> cell.isVisible() && cell.getItem() != null)
                        .filter(cell -> cell.getItem().id() == referral.id())
                        .findFirst()
                        .orElse(null)),
                "no card");
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
