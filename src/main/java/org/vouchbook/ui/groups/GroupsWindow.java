package org.vouchbook.ui.groups;

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
import org.vouchbook.domain.NetworkingGroup;
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

/// The networking groups in a window of their own: the list on the left, one of them on the right.
public final class GroupsWindow {
    private final GroupsViewModel model;
    private final Theme theme;
    private final LongConsumer openPerson;
    private final Undoing undoing;
    private final GroupExport export;

    /// @param openPerson shows a person; the window then closes
    public GroupsWindow(Session session, Theme theme, SaveFile save, LongConsumer openPerson) {
        model = new GroupsViewModel(session);
        this.theme = theme;
        this.openPerson = openPerson;
        undoing = new Undoing(session);
        export = new GroupExport(session, save);
    }

    /// Opens over a window.
    ///
    /// @param groupId the group to show; null: the one that was open last
    public void open(Window owner, @Nullable Long groupId) {
        Stage stage = SideStage.over(owner, Messages.of("groups.title"));
        LongConsumer person = id -> {
            stage.close();
            openPerson.accept(id);
        };
        var pane = new GroupPane(model, form -> show(form, stage), person, export);
        var scroll = new PlainScroll(pane);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var list = list();
        var add = new Button(Messages.of("groups.new"), Icon.ADD.node());
        add.getStyleClass().add("accent");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(_ -> show(model.forms().group(null), stage));
        var left = new VBox(10, add, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        left.setMinWidth(210);
        left.setPrefWidth(210);
        var groups = new HBox(16, left, scroll);
        model.reportProperty().subscribe(report -> groups.setVisible(report != null));
        var body = new StackPane(groups, nobody(stage));
        body.getStyleClass().addAll("page", "page-body", "groups-window");
        SideStage.fill(stage, body, 940, 680, theme, undoing);
        stage.setOnHidden(_ -> model.leave());
        model.look(groupId);
        stage.show();
        list.requestFocus();
    }

    private void show(Form form, Window owner) {
        new FormDialog(model.saving(), form, model::made).show(owner);
    }

    private ListView<NetworkingGroup> list() {
        var list = new ListView<>(model.all());
        list.setAccessibleText(Messages.of("groups.title"));
        list.getStyleClass().add("panel");
        list.setPlaceholder(new Label());
        list.setCellFactory(_ -> new GroupCell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, is) -> {
            if (is != null) {
                model.choose(is.id());
            }
        });
        model.reportProperty().subscribe(report -> {
            if (report != null) {
                list.getSelectionModel().select(report.group());
            }
        });
        return list;
    }

    /// In place of all while there is no group.
    private Node nobody(Window owner) {
        var first = new Button(Messages.of("groups.first"));
        first.getStyleClass().add("accent");
        first.setOnAction(_ -> show(model.forms().group(null), owner));
        var empty = new EmptyState(Icon.CLIENTS, Messages.of("groups.none"), first);
        empty.getStyleClass().add("groups-none");
        model.reportProperty().subscribe(report -> empty.setVisible(report == null));
        return empty;
    }

    private static final class GroupCell extends ListCell<NetworkingGroup> {
        @Override
        protected void updateItem(@Nullable NetworkingGroup group, boolean empty) {
            super.updateItem(group, empty);
            setText(empty || group == null ? null : group.name());
        }
    }
}
