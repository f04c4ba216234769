package org.vouchbook.ui.settings;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.TagRhythm;
import org.vouchbook.domain.Text;
import org.vouchbook.domain.TouchPolicy;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;

/// A tag with the rhythm that it brings along: both are typed where they stand, and the rhythm can be taken off.
final class TagRhythmRow extends VBox {
    /// How wide a tag is.
    static final double NAME = 230;

    /// How wide the days are.
    static final double DAYS = 110;

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private final TagRhythm rhythm;
    private final TextField name = new TextField();
    private final TextField every = new TextField();
    private final Label problem = new Label();
    private final IntConsumer onDays;
    private final Consumer<String> onName;

    /// @param people how many have the tag now
    TagRhythmRow(TagRhythm rhythm, int people, IntConsumer onDays, Consumer<String> onName, Runnable onRemove) {
        super(3);
        this.rhythm = rhythm;
        this.onDays = onDays;
        this.onName = onName;
        name.setPrefWidth(NAME);
        name.setAccessibleText(Messages.of("settings.tags.name", rhythm.tag()));
        every.setPrefColumnCount(4);
        every.setAccessibleText(Messages.of("settings.tags.every_of", rhythm.tag()));
        usual();
        watch(name, this::takeName);
        watch(every, this::takeDays);
        var unit = new Label(Messages.of("settings.limits.days"));
        unit.setMinWidth(Region.USE_PREF_SIZE);
        var input = new HBox(8, every, unit);
        input.getStyleClass().add("number-input");
        input.setPrefWidth(DAYS);
        Label now = quiet(Messages.of("settings.tags.people", people));
        HBox.setHgrow(now, Priority.ALWAYS);
        now.setMaxWidth(Double.MAX_VALUE);
        var remove = new Button();
        remove.setGraphic(Icon.REMOVE.node());
        remove.getStyleClass().add("icon-button");
        remove.setAccessibleText(Messages.of("settings.tags.remove", rhythm.tag()));
        remove.setTooltip(new Tooltip(remove.getAccessibleText()));
        remove.setOnAction(_ -> onRemove.run());
        var line = new HBox(16, name, input, now, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        problem.getStyleClass().add("form-error");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getStyleClass().add("form");
        getChildren().setAll(line, problem);
    }

    /// A sentence that may take several lines.
    static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("quiet", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// The days that were typed; 0 when they are no number from 1 to [TouchPolicy#MOST_DAYS].
    static int days(String text) {
        String typed = Text.line(text);
        int days = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
        return days > TouchPolicy.MOST_DAYS ? 0 : days;
    }

    /// What is wrong with days that cannot be read.
    static String wrong() {
        return Messages.of("settings.limits.wrong", TouchPolicy.MOST_DAYS);
    }

    private void watch(TextField field, Runnable take) {
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take.run();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                take.run();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                usual();
                e.consume();
            }
        });
    }

    private void usual() {
        name.setText(rhythm.tag());
        every.setText(String.valueOf(rhythm.days()));
        say(every, "");
        say(name, "");
    }

    private void takeDays() {
        int days = days(every.getText());
        say(every, days == 0 ? wrong() : "");
        if (days != 0 && days != rhythm.days()) {
            onDays.accept(days);
        }
    }

    private void takeName() {
        String typed = Text.line(name.getText());
        boolean fits = !typed.isEmpty() && typed.length() <= Contact.MAX_NAME;
        say(name, fits ? "" : Messages.of("settings.tags.no_tag"));
        if (fits && !typed.equals(rhythm.tag())) {
            onName.accept(typed);
        }
    }

    private void say(TextField field, String wrong) {
        problem.setText(wrong);
        field.pseudoClassStateChanged(INVALID, !wrong.isEmpty());
        field.setAccessibleHelp(wrong);
    }
}
