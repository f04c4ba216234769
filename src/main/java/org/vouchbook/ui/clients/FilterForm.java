package org.vouchbook.ui.clients;

import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Naming;

/// Kind, tags, score and last contact to narrow the list by. Each choice takes effect at once.
final class FilterForm {
    private static final List<Double> SCORES =
            IntStream.rangeClosed(0, 20).mapToObj(i -> i / 2.0).toList();
    private final ClientsViewModel model;
    private final Supplier<LocalDate> today;
    private final Popover popover = new Popover();
    private final DatePicker since = new DatePicker();

    FilterForm(ClientsViewModel model, Supplier<LocalDate> today) {
        this.model = model;
        this.today = today;
        var reset = new Button(Messages.of("clients.filter.reset"));
        reset.setOnAction(e -> {
            model.criteria().set(Criteria.NONE);
            popover.hide();
        });
        var done = new Button(Messages.of("clients.filter.done"));
        done.setDefaultButton(true);
        done.setOnAction(e -> popover.hide());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var form = new VBox(
                14,
                section("clients.filter.kind", kinds()),
                section("clients.filter.tags", new TagChecks(model).node()),
                section("clients.filter.score", new VBox(6, scores(), uncommitted())),
                section("clients.filter.silence", silence()),
                new HBox(10, reset, gap, done));
        form.getStyleClass().add("filter-form");
        popover.setContentNode(form);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setAnimated(false);
        since.setAccessibleText(Messages.of("clients.filter.silence.day"));
    }

    void show(Node owner) {
        popover.show(owner);
    }

    private static VBox section(String key, Node content) {
        var title = new Label(Messages.of(key));
        title.getStyleClass().add("section-title");
        title.setLabelFor(content);
        return new VBox(6, title, content);
    }

    private Node kinds() {
        var box = new VBox(6);
        for (ContactKind kind : ContactKind.values()) {
            var check = new CheckBox(Messages.of("kind.", kind));
            check.setSelected(model.criteria().get().kinds().contains(kind));
            check.setOnAction(e -> {
                Criteria criteria = model.criteria().get();
                Set<ContactKind> kinds = EnumSet.noneOf(ContactKind.class);
                kinds.addAll(criteria.kinds());
                if (check.isSelected()) {
                    kinds.add(kind);
                } else {
                    kinds.remove(kind);
                }
                model.criteria().set(criteria.withKinds(kinds));
            });
            box.getChildren().add(check);
        }
        return box;
    }

    private Node scores() {
        ComboBox<Double> from =
                scoreBox("clients.filter.score.lowest", model.criteria().get().minScore());
        ComboBox<Double> to =
                scoreBox("clients.filter.score.highest", model.criteria().get().maxScore());
        from.setOnAction(e -> limit(from, to));
        to.setOnAction(e -> limit(from, to));
        var box = new HBox(8, from, new Label(Messages.of("clients.filter.to")), to);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private CheckBox uncommitted() {
        var check = new CheckBox(Messages.of("clients.filter.uncommitted"));
        check.setSelected(model.criteria().get().uncommitted());
        check.setOnAction(e -> model.criteria().set(model.criteria().get().withUncommitted(check.isSelected())));
        return check;
    }

    private void limit(ComboBox<Double> from, ComboBox<Double> to) {
        model.criteria().set(model.criteria().get().withScore(orNull(from.getValue()), orNull(to.getValue())));
    }

    /// The box itself cannot hold "none" as a choice that can be taken again: -1 stands for it.
    private static @Nullable Double orNull(@Nullable Double chosen) {
        return chosen == null || chosen < 0 ? null : chosen;
    }

    private static ComboBox<Double> scoreBox(String key, @Nullable Double value) {
        var box = new ComboBox<Double>();
        box.setAccessibleText(Messages.of(key));
        box.getItems().add(-1.0);
        box.getItems().addAll(SCORES);
        box.setConverter(
                Naming.of(s -> s < 0 ? Messages.of("clients.filter.score.any") : Messages.of("clients.score", s)));
        box.setValue(value == null ? -1.0 : value);
        box.setPrefWidth(96);
        return box;
    }

    private Node silence() {
        var other = new Silence.Since(LocalDate.MIN);
        Silence now = model.criteria().get().silence();
        var box = new ComboBox<Silence>();
        box.setAccessibleText(Messages.of("clients.filter.silence"));
        box.getItems().add(new Silence.Any());
        Stream.of(1, 3, 6, 12, 24).map(Silence.Months::new).forEach(box.getItems()::add);
        box.getItems().add(other);
        box.setConverter(Naming.of(s -> s instanceof Silence.Since
                ? Messages.of("clients.filter.silence.day")
                : FilterWords.silence(s, DateTimeFormatter.ISO_DATE)));
        box.setMaxWidth(Double.MAX_VALUE);
        boolean dated = now instanceof Silence.Since;
        box.setValue(dated ? other : now);
        since.setVisible(dated);
        since.setManaged(dated);
        since.setMaxWidth(Double.MAX_VALUE);
        since.setValue(
                now instanceof Silence.Since(LocalDate day) ? day : today.get().minusMonths(3));
        since.valueProperty().addListener((o, was, day) -> {
            if (day != null && other.equals(box.getValue())) {
                model.criteria().set(model.criteria().get().withSilence(new Silence.Since(day)));
            }
        });
        box.setOnAction(e -> {
            boolean byDay = other.equals(box.getValue());
            since.setVisible(byDay);
            since.setManaged(byDay);
            Silence chosen = byDay ? new Silence.Since(since.getValue()) : box.getValue();
            model.criteria().set(model.criteria().get().withSilence(chosen));
        });
        return new VBox(6, box, since);
    }
}
