package org.vouchbook.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private static final double ROW = 30;
    private static final int SHOWN = 8;

    private final TextField field;
    private final Supplier<List<PersonRow>> fitting;
    private final Consumer<Contact> onPicked;
    private final Popup popup = new Popup();
    private final ListView<PersonRow> list = new ListView<>();
    private boolean picking;

    /// @param onPicked takes whoever was chosen
    public PeopleSuggestions(TextField field, Supplier<List<PersonRow>> fitting, Consumer<Contact> onPicked) {
        this.field = field;
        this.fitting = fitting;
        this.onPicked = onPicked;
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
        new PeopleSuggestions(field, () -> fitting(field.getText(), index), onPicked);
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
        List<PersonRow> people = fitting.get();
        list.setItems(FXCollections.observableList(people));
        if (people.isEmpty()) {
            popup.hide();
            return;
        }
        list.getSelectionModel().clearSelection();
        list.setPrefSize(Math.max(260, field.getWidth()), people.size() * ROW + 4);
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
        PersonRow row = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (row != null) {
            picking = true;
            onPicked.accept(row.contact());
            picking = false;
        }
    }

    private static final class Row extends ListCell<PersonRow> {
        @Override
        protected void updateItem(@Nullable PersonRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : words(row.contact()));
        }
    }

    /// A name with what tells two of the same name apart.
    public static String words(Contact contact) {
        String company = contact.organisation();
        String name = contact.displayName();
        return company.isEmpty() || company.equals(name) ? name : Messages.of("referral.person", name, company);
    }
}
