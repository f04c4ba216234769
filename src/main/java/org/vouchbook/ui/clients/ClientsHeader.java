package org.vouchbook.ui.clients;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.clients.ListExports.Format;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.SearchField;

/// The page's head: how many, search, import, export, new.
final class ClientsHeader {
    private final ClientsViewModel model;
    private final Navigator navigator;
    private final SearchField search = new SearchField(
            Messages.of("clients.search"), new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN));
    private final Label count = new Label();
    private final HBox bar;

    /// @param toList goes from the search field to what it has found
    ClientsHeader(ClientsViewModel model, Navigator navigator, Consumer<Format> export, Runnable toList) {
        this.model = model;
        this.navigator = navigator;
        var title = new Label(Messages.of("clients.title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("page-count");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar = new HBox(title, count, gap, search(toList), importing(), exporting(export), adding());
        bar.getStyleClass().add("page-header");
        model.onRefresh(reason -> update());
        update();
    }

    HBox node() {
        return bar;
    }

    SearchField field() {
        return search;
    }

    private Node search(Runnable toList) {
        search.textProperty().bindBidirectional(model.query());
        search.setMinWidth(160);
        search.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN && !e.isShortcutDown()) {
                toList.run();
                e.consume();
            }
        });
        search.setOnAction(e -> toList.run());
        Node hint = search.getRight();
        var clear = new Button("", Icon.REMOVE.node());
        clear.getStyleClass().setAll("search-clear");
        clear.setAccessibleText(Messages.of("clients.search.clear"));
        clear.setOnAction(e -> {
            search.clear();
            search.requestFocus();
        });
        search.textProperty().addListener(o -> search.setRight(search.getText().isEmpty() ? hint : clear));
        return search;
    }

    private Node importing() {
        var button = new Button(Messages.of("clients.import"));
        button.setOnAction(e -> navigator.importFiles(List.of()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node exporting(Consumer<Format> export) {
        var csv = new MenuItem(Messages.of("clients.export.csv"));
        csv.setOnAction(e -> export.accept(Format.CSV));
        var pdf = new MenuItem(Messages.of("clients.export.pdf"));
        pdf.setOnAction(e -> export.accept(Format.PDF));
        var menu = new MenuButton(Messages.of("clients.export"), null, csv, pdf);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private Node adding() {
        var button = new Button(Messages.of("clients.new"));
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> navigator.newPerson());
        return button;
    }

    private void update() {
        count.setText(
                switch (model.showing().get()) {
                    case LOADING, NOBODY -> "";
                    case NO_HIT, PEOPLE -> count();
                });
    }

    private String count() {
        if (!model.loaded()) {
            return "";
        }
        return model.narrowed()
                ? Messages.of("clients.count.narrowed", model.rows().size(), model.total())
                : Messages.of("clients.count", model.total());
    }
}
