package org.vouchbook.ui.board;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;

/// Narrows the board to one referrer: a list of all with their counts, searched by typing.
final class ReferrerPicker extends Button {
    /// Its words are made when it is seen: there may be twenty thousand.
    ///
    /// @param referrer none: everybody
    private record Line(@Nullable ReferrerCount referrer) {
        @Override
        public String toString() {
            return referrer == null
                    ? Messages.of("board.referrer.everybody")
                    : Messages.of("board.referrer.line", referrer.contact().displayName(), referrer.count());
        }
    }

    private final BoardViewModel model;
    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ListView<Line> list = new ListView<>();

    ReferrerPicker(BoardViewModel model) {
        this.model = model;
        getStyleClass().add("referrer-picker");
        setMinWidth(USE_PREF_SIZE);
        search.setPromptText(Messages.of("board.referrer.search"));
        search.setAccessibleText(search.getPromptText());
        search.textProperty().addListener(v -> fill());
        list.setFixedCellSize(30);
        list.setAccessibleText(search.getPromptText());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> choose());
        VBox box = new VBox(8, search, list);
        box.getStyleClass().addAll("card", "picker");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        setOnAction(e -> open());
        model.referrer.addListener(v -> label());
        model.direction.addListener(v -> label());
        model.picture().addListener(v -> label());
        label();
    }

    private void label() {
        boolean received = model.direction.get() == ReferralDirection.RECEIVED;
        String all = Messages.of(received ? "board.referrer.all" : "board.referrer.all_given");
        Long id = model.referrer.get();
        String words = id == null
                ? all
                : model.referrers().stream()
                        .filter(r -> r.contact().id() == id)
                        .map(r -> BoardWords.shortName(r.contact()))
                        .findFirst()
                        .orElse(all);
        setText(words + " ▾");
    }

    private void open() {
        search.clear();
        fill();
        Bounds at = localToScreen(getBoundsInLocal());
        popup.show(this, at.getMinX(), at.getMaxY() + 4);
        search.requestFocus();
    }

    private void fill() {
        List<String> parts = BoardFilter.parts(search.getText());
        var lines = new ArrayList<Line>();
        if (parts.isEmpty()) {
            lines.add(new Line(null));
        }
        for (ReferrerCount referrer : model.referrers()) {
            if (parts.isEmpty() || matches(referrer, parts)) {
                lines.add(new Line(referrer));
            }
        }
        list.setItems(FXCollections.observableList(lines));
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.clamp(lines.size(), 1, 9) * 30 + 4);
    }

    private static boolean matches(ReferrerCount referrer, List<String> parts) {
        String name = Text.fold(referrer.contact().displayName());
        return parts.stream().allMatch(name::contains);
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            choose();
            e.consume();
        } else if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
            int next = list.getSelectionModel().getSelectedIndex() + (e.getCode() == KeyCode.DOWN ? 1 : -1);
            if (next >= 0 && next < list.getItems().size()) {
                list.getSelectionModel().clearAndSelect(next);
                list.scrollTo(Math.max(0, next - 4));
            }
            e.consume();
        }
    }

    private void choose() {
        Line line = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (line != null) {
            ReferrerCount chosen = line.referrer();
            model.referrer.set(chosen == null ? null : (Long) chosen.contact().id());
        }
        requestFocus();
    }
}
