package org.vouchbook.ui.events;

import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.Undoing;
import org.vouchbook.ui.form.RecordWindow;
import org.vouchbook.ui.kit.Theme;

/// Our events in a window of their own: the list on the left, one of them on the right.
public final class EventsWindow {
    private static final RecordWindow.Words WORDS =
            new RecordWindow.Words("events.title", "events.new", "events.first", "events.none");

    private final EventsViewModel model;
    private final Theme theme;
    private final LongConsumer openPerson;
    private final EventExport export;
    private final Undoing undoing;

    /// @param openPerson shows a person; the window then closes
    public EventsWindow(Session session, Theme theme, SaveFile save, LongConsumer openPerson) {
        model = new EventsViewModel(session);
        this.theme = theme;
        this.openPerson = openPerson;
        export = new EventExport(session, save);
        undoing = new Undoing(session);
    }

    /// Opens over a window.
    ///
    /// @param eventId the event to show; null: the one that was open last
    public void open(Window owner, @Nullable Long eventId) {
        var window = new RecordWindow<>(owner, model.open(), model.saving(), model::made, WORDS);
        var pane = new EventPane(model, window::show, window.leaving(openPerson), export);
        model.open().look(eventId);
        window.open(pane, EventCell::new, 230, 980, () -> model.forms().event(null), theme, undoing);
    }

    private final class EventCell extends ListCell<GuestEvent> {
        private final Label name = new Label();
        private final Label day = new Label();
        private final VBox lines = new VBox(1, name, day);

        EventCell() {
            getStyleClass().add("event-cell");
            day.getStyleClass().addAll("quiet", "small");
            lines.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable GuestEvent event, boolean empty) {
            super.updateItem(event, empty);
            if (empty || event == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(event.name());
            day.setText(model.words().day(event.date()));
            setGraphic(lines);
            setAccessibleText(event.name() + ", " + day.getText());
        }
    }
}
