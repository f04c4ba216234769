package org.vouchbook.ui.board;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.PlainScroll;

/// The sides of the opened card, one at a time.
final class CardTabs extends VBox {
    /// A side of the card.
    ///
    /// @param key the message that names it
    record Side(String key, Node content) {}

    private final List<Side> sides;
    private final TabPane tabs = new TabPane();

    CardTabs(List<Side> sides) {
        super(10);
        this.sides = sides;
        // The pane shows the tabs only: it would make room for the tallest content, whichever is shown.
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setMinHeight(USE_PREF_SIZE);
        tabs.setMaxHeight(USE_PREF_SIZE);
        StackPane body = new StackPane();
        VBox.setVgrow(body, Priority.ALWAYS);
        List<ScrollPane> scrolls = sides.stream().map(CardTabs::scroll).toList();
        sides.forEach(side -> tabs.getTabs().add(new Tab(Messages.of(side.key()), new Region())));
        tabs.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                body.getChildren().setAll(scrolls.get(index.intValue()));
            }
        });
        getChildren().addAll(tabs, body);
    }

    /// Brings a side to the front.
    void open(String key) {
        for (int i = 0; i < sides.size(); i++) {
            if (sides.get(i).key().equals(key)) {
                tabs.getSelectionModel().select(i);
            }
        }
    }

    Node firstFocus() {
        return tabs;
    }

    private static ScrollPane scroll(Side side) {
        StackPane padded = new StackPane(side.content());
        padded.getStyleClass().add("fields");
        ScrollPane scroll = new PlainScroll(padded);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
