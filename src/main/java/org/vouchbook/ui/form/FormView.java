package org.vouchbook.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Contact;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.PeopleSuggestions;
import org.vouchbook.ui.form.Field.Checks;
import org.vouchbook.ui.form.Field.People;
import org.vouchbook.ui.form.Field.Person;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Field.Tick;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Field.Typed.Shape;
import org.vouchbook.ui.kit.PlainArea;

/// Draws the fields of a form, one below the other; two short ones share a line.
public final class FormView extends VBox {
    /// The most lines that a text field grows to.
    private static final int LINES = 7;
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private final List<Node> controls = new ArrayList<>();

    public FormView(Form form) {
        super(10);
        getStyleClass().add("record-form");
        List<Field> fields = form.fields();
        for (int i = 0; i < fields.size(); i++) {
            boolean pair = i + 1 < fields.size() && isShort(fields.get(i)) && isShort(fields.get(i + 1));
            getChildren().add(pair ? new HBox(12, node(fields.get(i)), node(fields.get(++i))) : node(fields.get(i)));
        }
        form.problemProperty()
                .subscribe(() -> fields.stream()
                        .filter(Typed.class::isInstance)
                        .map(Typed.class::cast)
                        .forEach(f -> control(f.key())
                                .ifPresent(c -> c.pseudoClassStateChanged(
                                        INVALID,
                                        !form.problemProperty().get().isEmpty()
                                                && !f.problem().isEmpty()))));
    }

    public void focusFirst() {
        if (!controls.isEmpty()) {
            controls.getFirst().requestFocus();
        }
    }

    private Optional<Node> control(String key) {
        return controls.stream().filter(c -> key.equals(c.getUserData())).findFirst();
    }

    private static boolean isShort(Field field) {
        return field instanceof Pick<?> || (field instanceof Typed typed && typed.shape() == Shape.SHORT);
    }

    private Node node(Field field) {
        return switch (field) {
            case Typed typed -> labelled(field.key(), input(typed));
            case Pick<?> pick -> labelled(field.key(), combo(pick));
            case Checks<?> checks -> boxes(checks);
            case Person person -> labelled(field.key(), person(person));
            case People people -> boxes(people);
            case Tick tick -> box(Messages.of(tick.key()), tick.on());
        };
    }

    private TextInputControl input(Typed field) {
        TextInputControl input = field.shape() == Shape.AREA ? area() : new TextField();
        input.textProperty().bindBidirectional(field.text());
        return input;
    }

    /// Whoever is typed over is nobody's choice any more.
    private static TextField person(Person person) {
        var input = new TextField();
        input.setPromptText(Messages.of("form.person"));
        PeopleSuggestions.over(input, person.index(), contact -> {
            input.setText(PeopleSuggestions.words(contact));
            person.chosen().set(contact);
        });
        input.textProperty().subscribe(text -> {
            Contact chosen = person.chosen().get();
            if (chosen != null && !PeopleSuggestions.words(chosen).equals(text)) {
                person.chosen().set(null);
            }
        });
        return input;
    }

    private VBox boxes(People people) {
        var box = new VBox(6, label(people.key()));
        people.boxes().forEach((person, on) -> box.getChildren().add(box(person.displayName(), on)));
        return box;
    }

    private static <T> ComboBox<Pick.Option<T>> combo(Pick<T> pick) {
        var combo = new ComboBox<Pick.Option<T>>();
        combo.getItems().setAll(pick.options());
        combo.setVisibleRowCount(14);
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.valueProperty().bindBidirectional(pick.chosenProperty());
        return combo;
    }

    private <E extends Enum<E>> VBox boxes(Checks<E> checks) {
        Label label = label(checks.key());
        var box = new VBox(6, label);
        checks.boxes().forEach((item, on) -> box.getChildren().add(box(checks.words(item), on)));
        return box;
    }

    private CheckBox box(String words, BooleanProperty on) {
        var box = new CheckBox(words);
        box.setWrapText(true);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(on);
        controls.add(box);
        return box;
    }

    private VBox labelled(String key, Control control) {
        Label label = label(key);
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        control.setUserData(key);
        controls.add(control);
        var box = new VBox(4, label, control);
        box.setMinWidth(0);
        // Half of the dialog: two share a line, and a label that fits there asks for one line only.
        box.setPrefWidth(220);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Label label(String key) {
        var label = new Label(Messages.of(key));
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static TextArea area() {
        var area = new PlainArea();
        // A draft of some lines can be read without scrolling.
        area.textProperty()
                .subscribe(text -> area.setPrefRowCount(Math.clamp(text.lines().count(), 2, LINES)));
        area.setPrefColumnCount(20);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
                area.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                e.consume();
            }
        });
        return area;
    }
}
