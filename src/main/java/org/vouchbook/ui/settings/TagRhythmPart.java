package org.vouchbook.ui.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.TagRhythm;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Shown;
import org.vouchbook.workspace.Tags;

/// How often to be in touch with everybody who has a tag (L10): the tags that bring a rhythm along, and one more.
final class TagRhythmPart extends VBox {
    private final Session session;
    private final Tags tags;
    private final VBox rows = new VBox(10);
    private final ComboBox<String> more = new ComboBox<>();
    private final TextField every = new TextField();
    private final Label problem = new Label();
    private List<TagRhythm> shown = List.of();
    private Map<String, Integer> people = Map.of();

    TagRhythmPart(Session session) {
        super(10);
        this.session = session;
        tags = new Tags(session.workspace());
        getStyleClass().add("panel");
        setMaxWidth(700);
        var title = new Label(Messages.of("settings.tags"));
        title.getStyleClass().add("section-title");
        getChildren().setAll(title, TagRhythmRow.quiet(Messages.of("settings.tags.hint")), rows, adding(), problem);
        problem.getStyleClass().add("form-error");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Shown.follow(this, this::follow);
    }

    private Subscription follow() {
        fill();
        return session.changes().onChange(change -> {
            if (change.touches(TagRhythm.class) || change.touches(Contact.class)) {
                fill();
            }
        });
    }

    /// Whether something is typed that is not written yet.
    boolean isTyped() {
        return !every.getText().isEmpty()
                || !Objects.requireNonNullElse(more.getEditor().getText(), "").isEmpty();
    }

    private Node adding() {
        more.setEditable(true);
        more.setPromptText(Messages.of("settings.tags.which"));
        more.setAccessibleText(Messages.of("settings.tags.which"));
        more.setPrefWidth(TagRhythmRow.NAME);
        // Tags are looked for when they are asked for: the book may have thousands of people.
        more.setOnShowing(_ -> more.getItems().setAll(without()));
        every.setPrefColumnCount(4);
        every.setAccessibleText(Messages.of("settings.tags.every"));
        every.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                add();
                e.consume();
            }
        });
        var days = new Label(Messages.of("settings.limits.days"));
        days.setMinWidth(Region.USE_PREF_SIZE);
        var add = new Button(Messages.of("settings.tags.add"));
        add.setOnAction(_ -> add());
        var input = new HBox(8, every, days);
        input.getStyleClass().add("number-input");
        input.setPrefWidth(TagRhythmRow.DAYS);
        var line = new HBox(16, more, input, add);
        line.getStyleClass().add("form");
        return line;
    }

    /// The tags that bring none along yet.
    private List<String> without() {
        return session.index().list().tags().keySet().stream()
                .filter(tag -> session.workspace().tagRhythms().of(tag).isEmpty())
                .toList();
    }

    private void add() {
        String tag = Text.line(Objects.requireNonNullElse(more.getEditor().getText(), ""));
        int days = TagRhythmRow.days(every.getText());
        if (tag.isEmpty() || tag.length() > Contact.MAX_NAME) {
            problem.setText(Messages.of("settings.tags.no_tag"));
        } else if (days == 0) {
            problem.setText(TagRhythmRow.wrong());
        } else {
            problem.setText("");
            more.getEditor().clear();
            more.setValue(null);
            every.clear();
            write(() -> tags.setRhythm(tag, days));
        }
    }

    /// What the tags bring along, beside who has them now; nothing is touched when both are as shown.
    private void fill() {
        List<TagRhythm> all = session.workspace().tagRhythms().byTag().values().stream()
                .sorted(Comparator.comparing(TagRhythm::tag, String.CASE_INSENSITIVE_ORDER))
                .toList();
        Map<String, Integer> counts =
                all.isEmpty() ? Map.of() : session.index().list().tags();
        if (all.equals(shown) && counts.equals(people)) {
            return;
        }
        shown = all;
        people = counts;
        var made = new ArrayList<Node>();
        for (TagRhythm one : all) {
            made.add(new TagRhythmRow(
                    one,
                    counts.getOrDefault(one.tag(), 0),
                    days -> write(() -> tags.setRhythm(one.tag(), days)),
                    name -> rename(one.tag(), name),
                    () -> write(() -> tags.removeRhythm(one.tag()))));
        }
        rows.getChildren().setAll(made);
        rows.setManaged(!made.isEmpty());
        VBox.setVgrow(rows, Priority.NEVER);
    }

    private void rename(String tag, String name) {
        List<Long> ids = session.index().list().rows().stream()
                .filter(row -> row.contact().tags().stream().anyMatch(tag::equalsIgnoreCase))
                .map(row -> row.id())
                .toList();
        write(() -> tags.rename(ids, tag, name));
    }

    private void write(Runnable job) {
        session.background()
                .run(
                        () -> {
                            job.run();
                            return true;
                        },
                        _ -> {});
    }
}
