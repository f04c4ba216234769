package org.vouchbook.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vouchbook.ui.kit.Brand;
import org.vouchbook.ui.kit.NavItem;

/// The way to the pages; the last one (settings) stands apart at the bottom.
final class Sidebar extends VBox {
    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");

    private final ToggleGroup group = new ToggleGroup();
    private final List<Page> pages;

    Sidebar(List<Page> pages, boolean sample, SafetyModel safety, Consumer<Page> onChosen) {
        this.pages = pages;
        getStyleClass().add("sidebar");
        getChildren().add(new Brand());
        for (Page page : pages.subList(0, pages.size() - 1)) {
            getChildren().add(item(page, onChosen));
        }
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var saved = new Label(Messages.of("window.sample"));
        saved.setId("saved");
        saved.setWrapText(true);
        if (!sample) {
            saved.textProperty().bind(safety.line());
            safety.alarm().subscribe(failed -> saved.pseudoClassStateChanged(ALARM, failed));
        }
        saved.getStyleClass().addAll("quiet", "small", "saved-note");
        saved.setTooltip(new Tooltip(Messages.of("window.saved.tip")));
        getChildren().addAll(space, item(pages.getLast(), onChosen), saved);
    }

    void select(Page page) {
        group.selectToggle(group.getToggles().get(pages.indexOf(page)));
    }

    private NavItem item(Page page, Consumer<Page> onChosen) {
        var item = new NavItem(page.title());
        item.setToggleGroup(group);
        item.setOnAction(_ -> onChosen.accept(page));
        page.badge().subscribe(count -> item.showCount(count == 0 ? "" : Messages.of("window.count", count)));
        return item;
    }
}
