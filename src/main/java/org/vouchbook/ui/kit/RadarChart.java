package org.vouchbook.ui.kit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Attribute;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.report.Point;
import org.vouchbook.report.RadarGeometry;

/// A relationship's radar. Where it may be edited, an axis is rated by dragging, by arrow keys or by typing a number;
/// the owner hears of it once, and answers by setting the new card (or by [#revert()]).
public final class RadarChart extends Region {
    private static final PseudoClass EDITABLE = PseudoClass.getPseudoClass("editable");
    private static final double GAP = 10;

    private record Preview(Axis axis, double value) {}

    private final ObjectProperty<@Nullable Scorecard> scorecard = new SimpleObjectProperty<>(this, "scorecard");
    private final ObjectProperty<@Nullable Scorecard> earlier = new SimpleObjectProperty<>(this, "earlier");
    private final StringProperty earlierCaption = new SimpleStringProperty(this, "earlierCaption", "");
    private final ObjectProperty<Set<Axis>> shown =
            new SimpleObjectProperty<>(this, "shown", EnumSet.allOf(Axis.class));
    private final BooleanProperty editable = new SimpleBooleanProperty(this, "editable");

    private final RadarLabels labels;
    private final RadarShapes shapes = new RadarShapes();
    private final Map<Axis, RadarHandle> handles = new EnumMap<>(Axis.class);
    private final Map<Axis, RadarText> axisTexts = new EnumMap<>(Axis.class);
    private final Map<Attribute, RadarText> attributeTexts = new EnumMap<>(Attribute.class);
    private final AnchoredLabel caption = new AnchoredLabel("", "caption");
    private final AnchoredLabel hint;
    private ObjDoubleConsumer<Axis> onRate = (axis, value) -> {};
    private final Map<Axis, Double> sent = new EnumMap<>(Axis.class);
    private @Nullable Preview preview;
    private RadarGeometry geometry = new RadarGeometry(0, 0, 1);

    public RadarChart(RadarLabels labels) {
        this.labels = labels;
        hint = new AnchoredLabel(labels.hint(), "hint");
        getStyleClass().add("radar");
        setAccessibleRole(AccessibleRole.PARENT);
        setMinSize(220, 180);
        setPrefSize(386, 290);
        getChildren().add(shapes);
        Arrays.stream(Attribute.values()).forEach(this::add);
        Arrays.stream(Axis.values()).forEach(this::add);
        getChildren().addAll(caption, hint);
        getChildren().addAll(handles.values());
        caption.textProperty().bind(earlierCaption);
        scorecard.addListener((property, was, is) -> received(was, is));
        earlier.addListener(change -> refresh());
        shown.addListener(change -> refresh());
        earlierCaption.addListener(change -> requestLayout());
        editable.addListener(change -> allowEditing());
        new AxisDrag(this);
        allowEditing();
        refresh();
    }

    /// The card on show, null while nothing is rated.
    public ObjectProperty<@Nullable Scorecard> scorecardProperty() {
        return scorecard;
    }

    /// The card before, drawn dashed; null for none.
    public ObjectProperty<@Nullable Scorecard> earlierProperty() {
        return earlier;
    }

    /// What the dashed line is, such as "dashed: May".
    public StringProperty earlierCaptionProperty() {
        return earlierCaption;
    }

    /// The axes with evidence; the others' handles are hollow.
    public ObjectProperty<Set<Axis>> shownProperty() {
        return shown;
    }

    public BooleanProperty editableProperty() {
        return editable;
    }

    public boolean isEditable() {
        return editable.get();
    }

    /// Hears of each rating once, when it is made; not while a handle moves, and not when nothing changed.
    public void setOnRate(ObjDoubleConsumer<Axis> listener) {
        onRate = listener;
    }

    /// Shows the card again after a rating was refused.
    public void revert() {
        sent.clear();
        preview = null;
        refresh();
    }

    /// Puts the keyboard on an axis.
    public void focus(Axis axis) {
        handle(axis).requestFocus();
    }

    RadarGeometry geometry() {
        return geometry;
    }

    double current(Axis axis) {
        return preview != null && preview.axis == axis ? preview.value : settled(axis);
    }

    void preview(Axis axis, double value) {
        preview = new Preview(axis, value);
        refresh();
    }

    void commit(Axis axis) {
        if (preview == null || preview.axis != axis) {
            return;
        }
        double value = preview.value;
        boolean changed = value != settled(axis);
        preview = null;
        if (changed) {
            sent.put(axis, value);
        }
        refresh();
        if (changed) {
            onRate.accept(axis, value);
        }
    }

    /// Drops what is not yet a rating.
    /// @return whether there was something to drop
    boolean cancel() {
        boolean something = preview != null;
        preview = null;
        refresh();
        return something;
    }

    void showTyped(Axis axis, String typed) {
        text(axis).say(typed.isEmpty() ? valueText(axis) : typed, !typed.isEmpty());
        requestLayout();
    }

    private void add(Axis axis) {
        RadarText text = new RadarText(labels.axis().apply(axis), "axis", axis);
        axisTexts.put(axis, text);
        handles.put(axis, new RadarHandle(axis, new AxisKeys(axis, this)));
        text.setOnMouseClicked(e -> {
            if (isEditable()) {
                focus(axis);
            }
        });
        getChildren().add(text);
    }

    private void add(Attribute attribute) {
        RadarText text = new RadarText(labels.attribute().apply(attribute), "attribute", attribute);
        text.setMouseTransparent(true);
        attributeTexts.put(attribute, text);
        getChildren().add(text);
    }

    private void received(@Nullable Scorecard was, @Nullable Scorecard is) {
        sent.clear();
        // A first card answers a first rating: the next step may be under way already.
        if (is == null || (was != null && was.contactId() != is.contactId())) {
            preview = null;
        }
        refresh();
    }

    private double settled(Axis axis) {
        Scorecard card = scorecard.get();
        return sent.getOrDefault(axis, card == null ? 0 : card.value(axis));
    }

    private @Nullable Scorecard card() {
        if (scorecard.get() == null && sent.isEmpty() && preview == null) {
            return null;
        }
        Scorecard card = scorecard.get() == null ? Scorecard.blank(1, 1, LocalDate.EPOCH) : scorecard.get();
        for (Axis axis : Axis.values()) {
            card = card.with(axis, current(axis));
        }
        return card;
    }

    private String valueText(Axis axis) {
        return card() == null ? "" : labels.value().apply(current(axis));
    }

    private void refresh() {
        Scorecard card = card();
        for (Axis axis : Axis.values()) {
            String value = valueText(axis);
            text(axis).say(value, false);
            String spoken = (labels.axis().apply(axis) + " " + value).strip();
            handle(axis).show(current(axis), spoken, card != null, !shown.get().contains(axis));
        }
        attributeTexts.forEach((attribute, text) ->
                text.say(card == null ? "" : labels.value().apply(card.attribute(attribute)), false));
        hint.setVisible(card == null);
        caption.setVisible(earlier.get() != null);
        setAccessibleText(labels.spoken().apply(card));
        requestLayout();
    }

    private void allowEditing() {
        pseudoClassStateChanged(EDITABLE, isEditable());
        handles.values().forEach(handle -> handle.setFocusTraversable(isEditable()));
        refresh();
    }

    @Override
    protected void layoutChildren() {
        double side = axisTexts.values().stream()
                        .mapToDouble(text -> text.prefWidth(-1))
                        .max()
                        .orElse(0)
                + GAP;
        double above = text(Axis.LIKING).prefHeight(-1) + GAP;
        double radius = Math.max(1, Math.min(getWidth() / 2 - side, getHeight() / 2 - above));
        geometry = new RadarGeometry(Math.rint(getWidth() / 2), Math.rint(getHeight() / 2), radius);
        Scorecard card = card();
        shapes.draw(geometry, card, earlier.get());
        axisTexts.forEach((axis, text) -> text.place(geometry.label(axis, GAP - 2)));
        attributeTexts.forEach((attribute, text) -> text.place(geometry.label(attribute)));
        handles.forEach((axis, handle) -> {
            Point spot = geometry.point(axis, current(axis));
            handle.moveTo(spot);
        });
        caption.at(getWidth(), getHeight(), 1, 1).place(0, getWidth());
        double room = radius * 0.9;
        hint.at(geometry.centreX(), geometry.centreY() + radius * 0.3, 0.5, 0.5)
                .place(geometry.centreX() - room, geometry.centreX() + room);
    }

    private RadarText text(Axis axis) {
        return Objects.requireNonNull(axisTexts.get(axis));
    }

    private RadarHandle handle(Axis axis) {
        return Objects.requireNonNull(handles.get(axis));
    }
}
