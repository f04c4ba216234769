package org.vouchbook.ui.today;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.TodayLine;

/// The lines with their headings. The arrows go from line to line, and one key does what a button does.
final class TodayList extends ListView<TodayRow> {
    private static final int PAGE = 5;

    private final TodayViewModel model;
    private final LineActions actions;

    TodayList(TodayViewModel model, LineActions actions) {
        super(model.rows());
        this.model = model;
        this.actions = actions;
        getStyleClass().add("today-list");
        setId("today");
        setAccessibleText(Messages.of("today.list"));
        setCellFactory(_ -> new TodayCell(model, actions));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.rows().addListener((ListChangeListener<TodayRow>) _ -> select());
        model.current().subscribe(this::select);
        actions.afterwards(this::requestFocus);
        select();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(PAGE);
            case PAGE_UP -> step(-PAGE);
            case HOME -> step(-model.rows().size());
            case END -> step(model.rows().size());
            case SPACE, D -> act(actions::done);
            case ENTER -> act((line, _) -> actions.open(line));
            case W -> act((line, _) -> actions.words(line));
            case C -> act(actions::call);
            case G -> act(actions::gift);
            case S -> act((_, _) -> cell().line().snooze());
            case R -> act((_, _) -> cell().line().reasons());
            case X, DELETE -> act(actions::dismiss);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void act(BiConsumer<TodayLine, Node> action) {
        model.currentLine().ifPresent(line -> {
            reveal();
            action.accept(line, cell().line().questionPlace());
        });
    }

    private void step(int by) {
        List<TodayLine> lines = model.lines();
        if (lines.isEmpty()) {
            return;
        }
        int at = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).key().equals(model.current().get()))
                .findFirst()
                .orElse(0);
        model.current().set(lines.get(Math.clamp(at + by, 0, lines.size() - 1)).key());
        reveal();
    }

    private void select() {
        int index = index();
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().clearAndSelect(index);
        }
        getFocusModel().focus(index);
    }

    private int index() {
        return IntStream.range(0, model.rows().size())
                .filter(i -> model.rows().get(i) instanceof TodayRow.Line row
                        && row.line().key().equals(model.current().get()))
                .findFirst()
                .orElse(-1);
    }

    /// Brings the current line into view, and with the first of a part its heading.
    private void reveal() {
        int index = index();
        if (index >= 0 && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            boolean first = model.rows().get(index) instanceof TodayRow.Line row && row.first();
            if (first) {
                flow.scrollTo(index - 1);
            }
            flow.scrollTo(index);
            layout();
        }
    }

    private TodayCell cell() {
        int index = index();
        return lookupAll(".today-cell").stream()
                .map(TodayCell.class::cast)
                .filter(cell -> cell.getIndex() == index)
                .findFirst()
                .orElseThrow();
    }
}
