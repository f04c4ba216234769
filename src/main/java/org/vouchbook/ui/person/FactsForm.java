package org.vouchbook.ui.person;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Naming;
import org.vouchbook.ui.kit.PlainArea;

/// The facts of a person, each edited where it stands.
final class FactsForm {
    private static final int MOST_LINES = 8;
    private static final int LETTERS_A_LINE = 42;
    private final FactsViewModel model;
    private final GridPane node = new GridPane();
    private final Map<Fact, TextInputControl> controls = new EnumMap<>(Fact.class);
    private int row;

    FactsForm(FactsViewModel model) {
        this.model = model;
        node.getStyleClass().addAll("form", "facts");
        var labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setMinWidth(0);
        node.getColumnConstraints().setAll(labels, fields);
        text(Fact.GIVEN_NAME);
        text(Fact.FAMILY_NAME);
        text(Fact.ORGANISATION);
        text(Fact.ROLE);
        add(Messages.of("person.fact.kind"), kind());
        add(Messages.of("person.fact.origin"), new OriginMenu(model).node());
        add(Messages.of("person.fact.emails"), new PointsPart(model.emails()).node());
        add(Messages.of("person.fact.phones"), new PointsPart(model.phones()).node());
        text(Fact.WEBSITE);
        text(Fact.ADDRESS);
        add(Messages.of("person.fact.tags"), new TagsPart(model).node());
        text(Fact.LIKES);
        text(Fact.MANNER).setPromptText(Messages.of("person.manner.example"));
        text(Fact.BIRTHDAY);
        text(Fact.HOW_MET);
        text(Fact.SINCE);
        TextInputControl rhythm = text(Fact.RHYTHM);
        text(Fact.NOTES);
        model.contactProperty().subscribe(_ -> prompt(rhythm));
        model.touchProperty().subscribe(_ -> prompt(rhythm));
    }

    /// What counts while nothing is set for the person.
    private void prompt(TextInputControl rhythm) {
        Contact shown = model.contactProperty().get();
        if (shown != null) {
            Contact unset = shown.edit().rhythmDays(null).build();
            rhythm.setPromptText(
                    PersonText.usualRhythm(model.touchProperty().get().rhythm(unset)));
        }
    }

    Node node() {
        return node;
    }

    /// The field of a fact that is typed.
    TextInputControl control(Fact fact) {
        return Objects.requireNonNull(controls.get(fact));
    }

    private TextInputControl text(Fact fact) {
        String name = Messages.of("person.fact.", fact);
        TextInputControl control = fact.isLong() ? area() : new TextField();
        controls.put(fact, control);
        add(name, DraftInput.of(control, model.field(fact), name));
        return control;
    }

    /// As high as what stands in it, within bounds.
    private static TextArea area() {
        TextArea area = new PlainArea();
        area.setWrapText(true);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.setPrefColumnCount(10);
        area.textProperty()
                .subscribe(text -> area.setPrefRowCount(text == null ? 1 : Math.clamp(lines(text), 1, MOST_LINES)));
        return area;
    }

    private static int lines(String text) {
        return text.lines()
                        .limit(MOST_LINES)
                        .mapToInt(l -> 1 + l.length() / LETTERS_A_LINE)
                        .sum()
                + (text.endsWith("\n") ? 1 : 0);
    }

    private ComboBox<ContactKind> kind() {
        var combo = new ComboBox<ContactKind>();
        combo.getItems().setAll(ContactKind.values());
        combo.setConverter(Naming.of(k -> Messages.of("kind.", k)));
        combo.setAccessibleText(Messages.of("person.fact.kind"));
        combo.setMaxWidth(Double.MAX_VALUE);
        model.contactProperty().subscribe(c -> combo.setValue(c == null ? null : c.kind()));
        combo.setOnAction(e -> {
            Contact shown = model.contactProperty().get();
            if (shown != null && combo.getValue() != null && combo.getValue() != shown.kind()) {
                model.setKind(combo.getValue());
            }
        });
        return combo;
    }

    private void add(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().addAll("form-label", "fact-label");
        GridPane.setValignment(label, VPos.TOP);
        node.addRow(row++, label, control);
    }
}
