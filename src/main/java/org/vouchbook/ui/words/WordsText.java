package org.vouchbook.ui.words;

import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.words.Draft;
import org.vouchbook.domain.words.Finding;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.PlainArea;
import org.vouchbook.ui.kit.Shown;

/// The draft itself, to be changed at will, and under it what is still missing.
final class WordsText extends VBox {
    private final WordsViewModel model;
    private final TextField subject = new TextField();
    private final TextArea area = new PlainArea();
    private final Label status = new Label();
    private final Hyperlink askFirst = new Hyperlink(Messages.of("words.ask_first"));

    WordsText(WordsViewModel model) {
        super(8);
        this.model = model;
        subject.setPromptText(Messages.of("words.subject"));
        subject.setAccessibleText(Messages.of("words.subject"));
        subject.textProperty().bindBidirectional(model.subject);
        area.setAccessibleText(Messages.of("words.text"));
        area.setWrapText(true);
        area.setPrefRowCount(11);
        area.textProperty().bindBidirectional(model.text);
        VBox.setVgrow(area, Priority.ALWAYS);
        status.setWrapText(true);
        status.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(status, Priority.ALWAYS);
        status.setMaxWidth(Double.MAX_VALUE);
        askFirst.setMinWidth(Region.USE_PREF_SIZE);
        askFirst.setOnAction(_ -> model.purpose.set(DraftPurpose.ASK_PERMISSION));
        askFirst.managedProperty().bind(askFirst.visibleProperty());
        var again = new Hyperlink(Messages.of("words.restart"));
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(_ -> model.restart());
        again.visibleProperty().bind(model.edited);
        again.managedProperty().bind(again.visibleProperty());
        var social = new CheckBox(Messages.of("words.social"));
        social.selectedProperty().bindBidirectional(model.social);
        social.visibleProperty().bind(model.purpose.isEqualTo(DraftPurpose.FIRST_CONTACT));
        social.managedProperty().bind(social.visibleProperty());
        getChildren().addAll(subject, area, new HBox(12, status, askFirst, again), social);
        model.draft().when(Shown.of(this)).subscribe(this::tell);
    }

    /// Selects the place that a finding speaks of.
    void select(Finding finding) {
        area.requestFocus();
        area.selectRange(finding.span().start(), finding.span().end());
    }

    /// Puts a finding right. Its button goes with it: the keyboard stays with the text.
    void fix(Finding finding) {
        model.apply(finding);
        area.requestFocus();
    }

    private void tell(@Nullable Draft draft) {
        boolean refused = draft instanceof Draft.Refused;
        status.setText(
                switch (draft) {
                    case Draft.Missing missing ->
                        Messages.of(
                                "words.missing",
                                missing.facts().stream()
                                        .map(p -> Messages.of("words.ask.", p))
                                        .collect(Collectors.joining(", ")));
                    case Draft.Refused _ -> Messages.of("words.refused", model.referrerName());
                    case Draft.Broken _ -> Messages.of("words.broken");
                    case Draft.Filled _ -> Messages.of("words.ready");
                    case null -> "";
                });
        status.getStyleClass().setAll("label", refused ? "form-error" : "quiet");
        askFirst.setVisible(refused);
    }
}
