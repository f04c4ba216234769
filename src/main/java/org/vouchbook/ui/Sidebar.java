package org.vouchbook.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.vouchbook.ui.kit.Brand;
import org.vouchbook.ui.kit.NavItem;

/// The way to the pages; the last one (settings) stands apart at the bottom.
final class Sidebar extends VBox {
    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");

    private static final Duration PATIENCE = Duration.seconds(1);

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
            saved.textProperty()
                    .bind(Bindings.when(slow(safety))
                            .then(Messages.of("safety.saving"))
                            .otherwise(safety.line()));
            safety.alarm().subscribe(failed -> saved.pseudoClassStateChanged(ALARM, failed));
        }
        saved.getStyleClass().addAll("quiet", "small", "saved-note");
        saved.setTooltip(new Tooltip(Messages.of("window.saved.tip")));
        getChildren().addAll(space, item(pages.getLast(), onChosen), saved);
    }

    /// Whether a change takes so long that one would wonder. Most are written before anybody could read a word.
    private static ReadOnlyBooleanProperty slow(SafetyModel safety) {
        var slow = new ReadOnlyBooleanWrapper();
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> slow.set(true));
        safety.saving().subscribe(now -> {
            patience.stop();
            slow.set(false);
            if (now) {
                patience.playFromStart();
            }
        });
        return slow.getReadOnlyProperty();
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
