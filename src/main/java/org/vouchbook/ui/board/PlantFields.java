package org.vouchbook.ui.board;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.PlantedRequest.Element;
import org.vouchbook.domain.Referral;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.CardFiles;

/// The cycle starts again: what was said of the next request, or why nothing was (G12).
final class PlantFields extends VBox {
    private final Session session;
    private final CardFiles files;
    private final Supplier<@Nullable Referral> referral;
    private final Map<Element, CheckBox> boxes = new EnumMap<>(Element.class);
    private final TextField present = new TextField();
    private final TextField skipped = new TextField();
    private final Label state = Fields.explained("plant.open");
    private final Label error = Fields.error();
    private @Nullable PlantedRequest shown;

    PlantFields(Session session, CardFiles files, Supplier<@Nullable Referral> referral) {
        super(8);
        this.session = session;
        this.files = files;
        this.referral = referral;
        getChildren().addAll(Fields.heading("move.plant"), state);
        for (Element element : Element.values()) {
            CheckBox box = new CheckBox(Messages.of("plant.", element));
            box.setWrapText(true);
            boxes.put(element, box);
            getChildren().add(box);
        }
        Button save = new Button(Messages.of("plant.save"));
        save.setOnAction(e -> save());
        getChildren()
                .addAll(
                        Fields.row(
                                Fields.labelled("move.plant.present", present),
                                Fields.labelled("move.plant.reason", skipped)),
                        error,
                        save);
    }

    void show(@Nullable PlantedRequest planted) {
        if (planted == null ? shown != null : !planted.equals(shown)) {
            boxes.forEach((element, box) ->
                    box.setSelected(planted != null && planted.elements().contains(element)));
            present.setText(planted == null ? "" : planted.present());
            skipped.setText(planted == null ? "" : planted.skipped());
        }
        shown = planted;
        error.setText("");
        if (planted == null) {
            state.setText(Messages.of("plant.open"));
        } else if (planted.planted()) {
            state.setText(Messages.of("plant.done"));
        } else {
            state.setText(Messages.of(planted.skipped().isEmpty() ? "plant.part" : "plant.skipped"));
        }
    }

    private void save() {
        Referral of = referral.get();
        Set<Element> said = boxes.entrySet().stream()
                .filter(e -> e.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (of == null || (said.isEmpty() && skipped.getText().isBlank())) {
            error.setText(Messages.of("plant.problem"));
            return;
        }
        PlantedRequest before = shown;
        long known = before == null ? 0 : before.id();
        var day = before == null ? session.workspace().today() : before.date();
        String who = present.getText();
        String why = said.isEmpty() ? skipped.getText() : "";
        PlantedRequest made;
        try {
            made = new PlantedRequest(Math.max(1, known), of.prospectId(), of.id(), day, who, said, why);
        } catch (IllegalArgumentException e) {
            error.setText(Messages.of("referral.problem.long"));
            return;
        }
        session.background()
                .run(
                        () -> {
                            files.plant(
                                    of,
                                    id -> new PlantedRequest(
                                            known == 0 ? id : known,
                                            made.contactId(),
                                            made.referralId(),
                                            made.date(),
                                            made.present(),
                                            made.elements(),
                                            made.skipped()));
                            return true;
                        },
                        done -> {});
    }
}
