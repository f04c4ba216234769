package org.vouchbook.ui.events;

import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.SideStage;
import org.vouchbook.ui.Undoing;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.FormDialog;
import org.vouchbook.ui.kit.EmptyState;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.PlainScroll;
import org.vouchbook.ui.kit.Theme;

/// Our events in a window of their own: the list on the left, one of them on the right.
public final class EventsWindow {
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
        Stage stage = SideStage.over(owner, Messages.of("events.title"));
        LongConsumer person = id -> {
            stage.close();
            openPerson.accept(id);
        };
        var pane = new EventPane(model, form -> show(form, stage), person, export);
        var scroll = new PlainScroll(pane);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var list = list();
        var add = new Button(Messages.of("events.new"), Icon.ADD.node());
        add.getStyleClass().add("accent");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(_ -> show(model.forms().event(null), stage));
        var left = new VBox(10, add, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        left.setMinWidth(230);
        left.setPrefWidth(230);
        var events = new HBox(16, left, scroll);
        model.reportProperty().subscribe(report -> events.setVisible(report != null));
        var body = new StackPane(events, nothing(stage));
        body.getStyleClass().addAll("page", "page-body", "events-window");
        SideStage.fill(stage, body, 980, 680, theme, undoing);
        stage.setOnHidden(_ -> model.leave());
        model.look(eventId);
        stage.show();
        list.requestFocus();
    }

    private void show(Form form, Window owner) {
        new FormDialog(model.saving(), form, model::made).show(owner);
    }

    private ListView<GuestEvent> list() {
        var list = new ListView<>(model.all());
        list.setAccessibleText(Messages.of("events.title"));
        list.getStyleClass().add("panel");
        list.setPlaceholder(new Label());
        list.setCellFactory(_ -> new EventCell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, is) -> {
            if (is != null) {
                model.choose(is.id());
            }
        });
        model.reportProperty().subscribe(report -> {
            if (report != null) {
                list.getSelectionModel().select(report.event());
            }
        });
        return list;
    }

    /// In place of all while there is no event.
    private Node nothing(Window owner) {
        var first = new Button(Messages.of("events.first"));
        first.getStyleClass().add("accent");
        first.setOnAction(_ -> show(model.forms().event(null), owner));
        var empty = new EmptyState(Icon.CLIENTS, Messages.of("events.none"), first);
        empty.getStyleClass().add("groups-none");
        model.reportProperty().subscribe(report -> empty.setVisible(report == null));
        return empty;
    }

    private final class EventCell extends ListCell<GuestEvent> {
        private final Label name = new Label();
        private final Label day = new Label();
        private final VBox lines = new VBox(1, name, day);

        EventCell() {
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
