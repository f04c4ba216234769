package org.vouchbook.ui.playbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Testimonial;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Naming;

/// The library of what clients said; each opens its person.
final class LibraryPart {
    private final LibraryViewModel model;
    private final ListView<Testimonial> list = new ListView<>();
    private final Label empty = new Label();
    private final VBox node = new VBox(12);

    /// @param open shows a person
    /// @param print saves testimonials for others to read
    LibraryPart(LibraryViewModel model, LongConsumer open, Consumer<List<Testimonial>> print) {
        this.model = model;
        empty.setWrapText(true);
        empty.getStyleClass().add("quiet");
        list.setItems(model.shown());
        list.setPlaceholder(empty);
        list.setCellFactory(_ -> new TestimonialCell());
        list.setAccessibleText(Messages.of("playbook.tab.testimonials"));
        list.getStyleClass().addAll("panel", "wording-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                open(open);
            }
        });
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                open(open);
                e.consume();
            }
        });
        var hint = new Label(Messages.of("testimonials.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        node.getChildren().setAll(bar(print), hint, list);
        node.getStyleClass().add("page-body");
        model.shown().addListener((ListChangeListener<Testimonial>) _ -> say());
        say();
        model.load();
    }

    Node node() {
        return node;
    }

    private void open(LongConsumer open) {
        Testimonial chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen.contact().id());
        }
    }

    private void say() {
        empty.setText(Messages.of(model.isEmpty() ? "testimonials.none" : "testimonials.no_hit"));
    }

    private Node bar(Consumer<List<Testimonial>> print) {
        var search = new TextField();
        search.setPromptText(Messages.of("testimonials.search"));
        search.setAccessibleText(Messages.of("testimonials.search"));
        search.textProperty().bindBidirectional(model.query());
        search.setPrefColumnCount(22);
        var export = new Button(Messages.of("testimonials.print"), Icon.PRINT.node());
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(_ -> print.accept(model.printable()));
        model.shown().addListener((ListChangeListener<Testimonial>)
                _ -> export.setDisable(model.printable().isEmpty()));
        export.setDisable(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(10, search, uses(), space, export);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private ComboBox<Interview.@Nullable Use> uses() {
        var box = new ComboBox<Interview.@Nullable Use>();
        var items = new ArrayList<Interview.@Nullable Use>();
        items.add(null);
        items.addAll(Arrays.asList(Interview.Use.values()));
        box.getItems().setAll(items);
        box.setConverter(
                Naming.orNone(use -> use == null ? Messages.of("testimonials.all") : Messages.of("right.use.", use)));
        box.setAccessibleText(Messages.of("right.interview.consent"));
        box.valueProperty().bindBidirectional(model.use());
        return box;
    }
}
