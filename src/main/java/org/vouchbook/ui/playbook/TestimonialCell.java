package org.vouchbook.ui.playbook;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Testimonial;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Tone;

/// What a client said, who it is, and what may be done with it.
final class TestimonialCell extends ListCell<Testimonial> {
    TestimonialCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Testimonial item, boolean none) {
        super.updateItem(item, none);
        setText(null);
        if (none || item == null) {
            setGraphic(null);
            return;
        }
        var phrase = new Label(Messages.of("testimonials.quote", item.phrase()));
        phrase.setWrapText(true);
        phrase.setMinHeight(Label.USE_PREF_SIZE);
        String firm = Text.isolated(item.contact().organisation());
        String name = Text.isolated(item.contact().displayName());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault())
                .format(item.interview().date());
        var who =
                new Label(firm.isEmpty() || firm.equals(name) ? name + " · " + day : name + ", " + firm + " · " + day);
        who.getStyleClass().addAll("quiet", "small");
        var words = new VBox(2, phrase, who);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        String use = Messages.of("right.use.", item.interview().consent());
        var row = new HBox(12, words, new Chip(use, item.mayBeShown() ? Tone.SUCCESS : Tone.NEUTRAL));
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setAccessibleText(phrase.getText() + ", " + who.getText() + ", " + use);
    }
}
