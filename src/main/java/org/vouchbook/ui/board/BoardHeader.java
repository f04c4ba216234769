package org.vouchbook.ui.board;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.SearchField;

/// The line above the board: how much is open, filters, lost cards, saving, a new referral.
final class BoardHeader extends HBox {
    private final BoardViewModel model;
    private final Label count = new Label();
    private final SearchField search = new SearchField(Messages.of("board.search"), new KeyCharacterCombination("/"));
    private final ToggleButton lost = new ToggleButton();

    BoardHeader(
            BoardViewModel model,
            Navigator navigator,
            Consumer<BoardExtract> csv,
            Consumer<BoardExtract> pdf,
            Runnable newReferral) {
        this.model = model;
        getStyleClass().add("page-header");
        Label title = new Label(Messages.of("board.title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("page-count");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        search.textProperty().bindBidirectional(model.query);
        search.setMinWidth(120);
        lost.selectedProperty().bindBidirectional(model.lostShown);
        lost.getStyleClass().add("lost-button");
        lost.setMinWidth(USE_PREF_SIZE);
        Button add = new Button(Messages.of("board.new"));
        add.getStyleClass().add("accent");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(e -> newReferral.run());
        getChildren()
                .addAll(
                        title,
                        count,
                        gap,
                        search,
                        new ReferrerPicker(model),
                        lost,
                        figures(navigator),
                        export(csv, pdf),
                        add);
        setAlignment(Pos.CENTER_LEFT);
        model.picture().addListener((p, was, is) -> show(is));
        model.loaded.subscribe(() -> show(model.picture().get())); // An empty board looks as one that was not read.
        show(model.picture().get());
    }

    SearchField search() {
        return search;
    }

    Node lostButton() {
        return lost;
    }

    private void show(BoardPicture picture) {
        if (!model.loaded.get()) { // Nothing is said of what was not read yet.
            lost.setText(Messages.of("stage.", Stage.LOST));
            return;
        }
        String sums = model.words().sums(picture.openSums());
        String open = Messages.of("board.open", picture.openCount());
        count.setText(sums.isEmpty() ? open : open + " · " + sums);
        lost.setText(
                Messages.of("board.lost", picture.column(Stage.LOST).cards().size()));
    }

    private static MenuButton figures(Navigator navigator) {
        MenuButton menu = new MenuButton("", Icon.REPORTS.node());
        item(menu, "figures.menu.calls", () -> navigator.openFigures(FigureKind.CALLS));
        item(menu, "figures.menu.referrers", () -> navigator.openFigures(FigureKind.REFERRERS));
        item(menu, "figures.menu.pace", () -> navigator.openFigures(FigureKind.PACE));
        item(menu, "figures.menu.programme", () -> navigator.openFigures(FigureKind.PROGRAMME));
        item(menu, "figures.menu.chain", () -> navigator.openFigures(FigureKind.CHAIN));
        item(menu, "figures.menu.asking", () -> navigator.openFigures(FigureKind.ASKING));
        item(menu, "figures.menu.business", () -> navigator.openFigures(FigureKind.BUSINESS));
        item(menu, "figures.menu.worth", () -> navigator.openFigures(FigureKind.WORTH));
        item(menu, "figures.menu.attention", () -> navigator.openFigures(FigureKind.ATTENTION));
        item(menu, "figures.menu.improvements", () -> navigator.openFigures(FigureKind.IMPROVEMENTS));
        item(menu, "figures.menu.hints", navigator::openHints);
        menu.setId("figures");
        menu.setAccessibleText(Messages.of("figures.title"));
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private static void item(MenuButton menu, String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.of(key));
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }

    private MenuButton export(Consumer<BoardExtract> csv, Consumer<BoardExtract> pdf) {
        MenuItem asCsv = new MenuItem(Messages.of("board.export.csv"));
        asCsv.setOnAction(e -> csv.accept(model.extract()));
        MenuItem asPdf = new MenuItem(Messages.of("board.export.pdf"));
        asPdf.setOnAction(e -> pdf.accept(model.extract()));
        MenuButton menu = new MenuButton("", Icon.EXPORT.node(), asCsv, asPdf);
        menu.setAccessibleText(Messages.of("board.export"));
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }
}
