package org.vouchbook.ui.clients;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Messages;

/// The tags in use to tick, however many there are.
final class TagChecks {
    private static final double ROW = 28;
    private static final int SHOWN = 6;
    private final ClientsViewModel model;
    private final Map<String, Integer> counts;
    private final Map<String, BooleanProperty> ticks = new LinkedHashMap<>();

    TagChecks(ClientsViewModel model) {
        this.model = model;
        counts = model.tags();
        counts.keySet().forEach(tag -> ticks.put(tag, tick(tag)));
    }

    Node node() {
        if (counts.isEmpty()) {
            var none = new Label(Messages.of("clients.filter.no_tags"));
            none.getStyleClass().add("quiet");
            return none;
        }
        var list = new ListView<String>();
        list.getItems().setAll(counts.keySet());
        list.setAccessibleText(Messages.of("clients.filter.tags"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.min(SHOWN, counts.size()) * ROW + 2);
        list.setCellFactory(CheckBoxListCell.forListView(ticks::get, new StringConverter<>() {
            @Override
            public String toString(@Nullable String tag) {
                return tag == null ? "" : Messages.of("clients.quick.with_count", tag, counts.getOrDefault(tag, 0));
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        }));
        list.setOnKeyPressed(e -> {
            BooleanProperty tick = ticks.get(list.getFocusModel().getFocusedItem());
            if (e.getCode() == KeyCode.SPACE && tick != null) {
                tick.set(!tick.get());
                e.consume();
            }
        });
        return list;
    }

    private BooleanProperty tick(String tag) {
        var tick = new SimpleBooleanProperty(model.criteria().get().tags().contains(tag));
        tick.addListener(o -> {
            var tags = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            tags.addAll(model.criteria().get().tags());
            if (tick.get()) {
                tags.add(tag);
            } else {
                tags.remove(tag);
            }
            model.criteria().set(model.criteria().get().withTags(tags));
        });
        return tick;
    }
}
