package org.vouchbook.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.workspace.PeopleFilter;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.PeopleSort;
import org.vouchbook.workspace.PersonRow;

/// People of the book that fit what is being typed, in a list below the field. The keyboard stays in the field.
public final class PeopleSuggestions {
    /// Something else that fits, such as an event.
    public record Other(String words, Runnable onPicked) {}

    private record Entry(String words, Runnable onPicked) {}

    private static final double ROW = 30;
    private static final int SHOWN = 8;

    private final TextField field;
    private final Supplier<List<Entry>> fitting;
    private final Popup popup = new Popup();
    private final ListView<Entry> list = new ListView<>();
    private boolean picking;

    /// @param onPicked takes whoever was chosen
    public PeopleSuggestions(TextField field, Supplier<List<PersonRow>> fitting, Consumer<Contact> onPicked) {
        this(field, fitting, onPicked, List::of);
    }

    /// @param onPicked takes whoever was chosen
    /// @param others what else fits; it stands below the people
    public PeopleSuggestions(
            TextField field,
            Supplier<List<PersonRow>> fitting,
            Consumer<Contact> onPicked,
            Supplier<List<Other>> others) {
        this.field = field;
        this.fitting = () -> Stream.concat(
                        fitting.get().stream()
                                .map(row -> new Entry(words(row.contact()), () -> onPicked.accept(row.contact()))),
                        others.get().stream().map(other -> new Entry(other.words(), other.onPicked())))
                .toList();
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.getStyleClass().add("suggestions");
        list.setCellFactory(view -> new Row());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> pick());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.textProperty().addListener(v -> update());
        field.focusedProperty().addListener((focused, was, is) -> {
            if (!is) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Looks everybody up by the words in a field.
    public static void over(TextField field, PeopleIndex index, Consumer<Contact> onPicked) {
        over(field, index, onPicked, List::of);
    }

    /// Looks everybody up by the words in a field, and what else fits.
    public static void over(
            TextField field, PeopleIndex index, Consumer<Contact> onPicked, Supplier<List<Other>> others) {
        new PeopleSuggestions(field, () -> fitting(field.getText(), index), onPicked, others);
    }

    private static List<PersonRow> fitting(String words, PeopleIndex index) {
        return words.isBlank()
                ? List.of()
                : index.list().select(PeopleFilter.NONE.withQuery(words), PeopleSort.NAME, false).stream()
                        .limit(SHOWN)
                        .toList();
    }

    private void update() {
        if (!field.isFocused() || picking || field.getScene() == null) {
            return;
        }
        List<Entry> found = fitting.get();
        list.setItems(FXCollections.observableList(found));
        if (found.isEmpty()) {
            popup.hide();
            return;
        }
        list.getSelectionModel().clearSelection();
        list.setPrefSize(Math.max(260, field.getWidth()), found.size() * ROW + 4);
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        popup.show(field, at.getMinX(), at.getMaxY() + 3);
    }

    private void key(KeyEvent e) {
        if (!popup.isShowing()) {
            return;
        }
        int selected = list.getSelectionModel().getSelectedIndex();
        switch (e.getCode()) {
            case DOWN ->
                list.getSelectionModel()
                        .clearAndSelect(Math.min(selected + 1, list.getItems().size() - 1));
            case UP -> list.getSelectionModel().clearAndSelect(Math.max(0, selected - 1));
            case ESCAPE -> popup.hide();
            case ENTER -> {
                if (selected < 0) {
                    list.getSelectionModel().selectFirst();
                }
                pick();
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void pick() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (entry != null) {
            picking = true;
            entry.onPicked().run();
            picking = false;
        }
    }

    private static final class Row extends ListCell<Entry> {
        Row() {
            // What is long ends in dots instead of moving the list sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty || entry == null ? null : entry.words());
        }
    }

    /// A name with what tells two of the same name apart.
    public static String words(Contact contact) {
        String company = contact.organisation();
        String name = contact.displayName();
        return company.isEmpty() || company.equals(name) ? name : Messages.of("referral.person", name, company);
    }
}
