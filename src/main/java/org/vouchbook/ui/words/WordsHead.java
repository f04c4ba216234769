package org.vouchbook.ui.words;

import java.util.Arrays;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.words.Template;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.RankWords;
import org.vouchbook.ui.kit.Naming;
import org.vouchbook.ui.kit.Shown;
import org.vouchbook.workspace.Wordings;

/// Whom the words are for, what for, and from which wording.
final class WordsHead extends VBox {
    WordsHead(WordsViewModel model) {
        super(12);
        var title = new Label();
        title.getStyleClass().add("page-title");
        var subject = new Label();
        subject.getStyleClass().add("quiet");
        model.about().when(Shown.of(this)).subscribe(about -> {
            if (about != null) {
                title.setText(Messages.of("words.for", model.reader().displayName()));
                subject.setText(about(about, model.purpose.get().family()));
            }
        });
        ComboBox<DraftPurpose> purpose = box(p -> Messages.of("purpose.", p));
        purpose.getItems()
                .setAll(Arrays.stream(DraftPurpose.values())
                        .filter(p -> p.family() == model.purpose.get().family())
                        .toList());
        purpose.valueProperty().bindBidirectional(model.purpose);
        ComboBox<Template> template = box(t -> RankWords.named(name(model, t), model.figures(t)));
        template.setItems(model.offered);
        template.valueProperty().bindBidirectional(model.template);
        getChildren()
                .addAll(
                        new VBox(2, title, subject),
                        new HBox(12, labelled("words.purpose", purpose), labelled("words.wording", template)));
    }

    private static String about(Wordings.Case about, DraftPurpose.Family family) {
        Contact person = about.prospect();
        String whole = person.organisation().isEmpty() || person.organisation().equals(person.displayName())
                ? person.displayName()
                : person.displayName() + " · " + person.organisation();
        return switch (family) {
            case RECEIVED ->
                Messages.of("words.about", whole, about.counterpart().displayName());
            case GIVEN ->
                Messages.of("words.about.given", whole, about.counterpart().displayName());
            case PERSON, EVERYBODY -> person.organisation();
        };
    }

    private static String name(WordsViewModel model, Template wording) {
        return oneLanguage(model) ? wording.name() : Messages.of("words.template", wording.name(), wording.language());
    }

    private static boolean oneLanguage(WordsViewModel model) {
        return model.offered.stream().map(Template::language).distinct().count() < 2;
    }

    private static VBox labelled(String key, ComboBox<?> box) {
        var label = new Label(Messages.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        box.setMaxWidth(Double.MAX_VALUE);
        var both = new VBox(4, label, box);
        both.setPrefWidth(100);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private static <T> ComboBox<T> box(Function<T, String> words) {
        var box = new ComboBox<T>();
        box.setConverter(Naming.of(words));
        return box;
    }
}
