package org.vouchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.vouchbook.ui.Messages;

class ClientsPageTest extends ClientsPageFixture {
    @Test
    void typingNarrowsAndTheWordsSayIt() {
        typeInSearch("becker");
        assertEquals(List.of("Jonas Becker"), names());
        assertEquals(Messages.of("clients.count.narrowed", 1, 60), text("page-count"));
        clickOn(named(Messages.of("clients.search.clear")));
        assertEquals(60, names().size());
        assertEquals(Messages.of("clients.count", 60), text("page-count"));
    }

    /// To fill a table anew takes longer than any other keystroke: it stays as it was, out of sight.
    @Test
    void whileNobodyIsFoundTheListIsOutOfSightAndStaysFilled() {
        typeInSearch("becker");
        int rows = filledRows();
        typeInSearch("nobody is called so");
        assertFalse(fx(() -> table().isVisible()));
        assertEquals(rows, filledRows());
        assertEquals(List.of(), selected());
        assertEquals(Messages.of("clients.count.narrowed", 0, 60), text("page-count"));
        clickOn(Messages.of("clients.none.clear"));
        settle();
        assertTrue(fx(() -> table().isVisible()));
        assertEquals(60, names().size());
    }

    private int filledRows() {
        return fx(() -> {
            table().layout();
            return (int) table().lookupAll(".table-row-cell").stream()
                    .filter(node -> node instanceof TableRow<?> row && !row.isEmpty())
                    .count();
        });
    }

    /// Each tool tip is a window of its own, and a list would have a hundred.
    @Test
    void whatACellSaysMoreIsMadeWhenTheMouseComes() {
        moveTo(".page-count");
        RowCell cell = fx(() -> (RowCell) table().lookup(".light").getParent().getParent());
        assertNull(fx(cell::getTooltip));
        moveTo(cell);
        Tooltip tip = Objects.requireNonNull(fx(cell::getTooltip));
        fx(() -> {
            tip.getOnShowing().handle(new WindowEvent(tip, WindowEvent.WINDOW_SHOWING));
            return true;
        });
        assertFalse(tip.getText().isEmpty());
    }

    @Test
    void whoWasFoundStaysInSightWhenTheSearchIsTakenBack() {
        typeInSearch("oliveira");
        push(KeyCode.DOWN);
        fx(() -> {
            page.search();
            return true;
        });
        push(KeyCode.ESCAPE);
        settle();
        assertEquals(60, names().size());
        assertEquals(List.of("Marta Oliveira"), selected());
        int shown = fx(() -> table().getSelectionModel().getSelectedIndex());
        assertTrue(fx(() -> {
            table().layout();
            var flow = (VirtualFlow<?>) table().lookup(".virtual-flow");
            return flow.getFirstVisibleCell().getIndex() <= shown
                    && shown <= flow.getLastVisibleCell().getIndex();
        }));
    }

    @Test
    void aClickOnAHeadSortsAndTurns() {
        clickOn("Score");
        List<String> rising = names();
        clickOn("Score");
        assertEquals(rising.reversed(), names());
        clickOn("Score");
        assertNotEquals(rising, names());
    }

    @Test
    void theKeyboardGoesFromSearchToListToPersonAndOn() {
        fx(() -> {
            page.search();
            return true;
        });
        push(KeyCode.DOWN);
        assertTrue(fx(() -> table().isFocused()));
        push(KeyCode.DOWN);
        assertEquals("show " + idAt(1), neighbours.last());
        push(KeyCode.ENTER);
        assertTrue(fx(() -> neighbours.field.isFocused()));
        push(KeyCode.CONTROL, KeyCode.DOWN);
        assertEquals("show " + idAt(2), neighbours.last());
        push(KeyCode.CONTROL, KeyCode.UP);
        assertEquals("show " + idAt(1), neighbours.last());
        assertTrue(fx(() -> neighbours.field.isFocused()));
    }

    @Test
    void shiftAndControlSelectSeveral() {
        clickOn("Jonas Becker").press(KeyCode.SHIFT).clickOn("Kai Brandt").release(KeyCode.SHIFT);
        assertEquals(List.of("Jonas Becker", "Aisha Bello", "Kai Brandt"), selected());
        press(KeyCode.CONTROL).clickOn("Aisha Bello").release(KeyCode.CONTROL);
        assertEquals(List.of("Jonas Becker", "Kai Brandt"), selected());
        clickOn("Tom Byrne");
        assertEquals(List.of("Tom Byrne"), selected());
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(3, selected().size());
        push(KeyCode.SHIFT, KeyCode.UP);
        assertEquals(List.of("Tom Byrne", "Maya Cohen"), selected());
        push(KeyCode.CONTROL, KeyCode.A);
        assertEquals(60, selected().size());
        push(KeyCode.ESCAPE);
        assertEquals(List.of(), selected());
    }

    @Test
    void severalGetATagAndUndoTakesItBack() {
        clickOn("Jonas Becker").press(KeyCode.CONTROL).clickOn("Tom Byrne").release(KeyCode.CONTROL);
        clickOn(Messages.of("clients.do.tag"));
        await(
                "the field has the keyboard",
                () -> Window.getWindows().getLast().getScene().getFocusOwner() instanceof TextField field
                        && field.getPromptText().equals(Messages.of("clients.tag.which")));
        write("Fair 2026");
        push(KeyCode.ENTER);
        await("two carry the tag", () -> tagged("Fair 2026") == 2);
        assertEquals(List.of("Jonas Becker", "Tom Byrne"), selected());
        fx(() -> session.workspace().undo());
        settle();
        assertEquals(0, fx(() -> tagged("Fair 2026")));
        assertEquals(List.of("Jonas Becker", "Tom Byrne"), selected());
    }

    @Test
    void deleteKeyArchivesAndTheNextStandsThere() {
        clickOn("Jonas Becker");
        push(KeyCode.DELETE);
        assertFalse(names().contains("Jonas Becker"));
        assertEquals(List.of("Aisha Bello"), selected());
        fx(() -> session.workspace().undo());
        settle();
        assertTrue(names().contains("Jonas Becker"));
    }

    @Test
    void theContextMenuLeadsToAReferral() {
        rightClickOn("Jonas Becker");
        clickOn(Messages.of("clients.do.referral", "Jonas Becker"));
        assertEquals("new referral " + idOf("Jonas Becker"), neighbours.last());
    }

    @Test
    void aRowSaysInWordsWhatItsCellsShow() {
        String words = fx(() -> (String) table().lookupAll(".table-row-cell").stream()
                .filter(n -> n instanceof TableRow<?> row && row.getIndex() == 2)
                .findFirst()
                .orElseThrow()
                .queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertTrue(words.startsWith("Jonas Becker, "), words);
        assertTrue(words.contains(Messages.of("clients.trust.yes")), words);
    }

    @Test
    void chosenColumnsAreRemembered() {
        clickOn(named(Messages.of("clients.columns")));
        clickOn(Messages.of("clients.column.email"));
        assertTrue(open.settings().get().clientColumns().contains("EMAIL"));
        drag("Score").moveBy(300, 0).drop();
        List<String> columns = open.settings().get().clientColumns();
        showAgain();
        assertEquals(
                columns,
                fx(() -> table().getVisibleLeafColumns().stream()
                        .map(c -> ClientsTable.columnOf(c).name())
                        .toList()));
        assertTrue(columns.indexOf("RELATION") < columns.indexOf("SCORE"), columns::toString);
    }

    @Test
    void inVainOffersToAdd() {
        typeInSearch("Nikola Testa");
        assertFalse(fx(() -> table().isVisible()));
        clickOn(Messages.of("clients.none.add", "Nikola Testa"));
        assertEquals(List.of("Nikola Testa"), selected());
        assertEquals(Messages.of("clients.count.narrowed", 1, 61), text("page-count"));
        assertEquals("show " + idOf("Nikola Testa"), neighbours.last());
    }

    @Test
    void theListStaysWhereItIsWhenTheBookChanges() {
        fx(() -> {
            table().scrollTo(30);
            return true;
        });
        settle();
        String top = topName();
        fx(() -> {
            session.people().setArchived(List.of(idAt(0), idAt(1)), true);
            return true;
        });
        settle();
        assertEquals(58, names().size());
        assertEquals(top, topName());
    }

    @Test
    void exportTakesWhatIsSeen() {
        typeInSearch("a");
        clickOn(Messages.of("clients.quick.with_count", Messages.of("clients.quick.clients"), 30));
        clickOn("Score");
        clickOn(Messages.of("clients.export")).clickOn(Messages.of("clients.export.csv"));
        ShownPeople shown = exported.getFirst();
        assertEquals("“a” · Client", shown.filter());
        assertEquals(ClientColumn.usual(1000), shown.columns());
        assertEquals(
                names(),
                shown.rows().stream().map(r -> r.contact().displayName()).toList());
    }

    @Test
    void filtersOfTheFormTakeEffectAndGoOneByOne() {
        int all = names().size();
        clickOn(Messages.of("clients.filter.more"));
        tick("kind.strategic_partner");
        tick("kind.networking_contact");
        clickOn(Messages.of("clients.filter.done"));
        int few = names().size();
        assertTrue(few > 0 && few < all);
        String words = Messages.of("kind.strategic_partner") + ", " + Messages.of("kind.networking_contact");
        clickOn(named(Messages.of("clients.filter.remove", words)));
        assertEquals(all, names().size());
    }

    private void tick(String key) {
        CheckBox box = fx(() -> check(key));
        // The form moves when a filter's chip makes the bar wrap.
        WaitForAsyncUtils.waitForFxEvents();
        clickOn(box);
        await("ticked", box::isSelected);
    }

    private static CheckBox check(String key) {
        return Window.getWindows().getLast().getScene().getRoot().lookupAll(".check-box").stream()
                .filter(n -> n instanceof CheckBox box && box.getText().equals(Messages.of(key)))
                .map(CheckBox.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
