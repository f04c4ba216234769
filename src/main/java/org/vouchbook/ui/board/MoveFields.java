package org.vouchbook.ui.board;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Introduction.Evidence;
import org.vouchbook.domain.MoveField;
import org.vouchbook.domain.PlantedRequest.Element;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.ui.Messages;

/// The fields that a column asks for, each with the sentence of what is wrong with it.
final class MoveFields {
    private static final List<InteractionKind> WAYS = List.of(
            InteractionKind.CALL,
            InteractionKind.EMAIL,
            InteractionKind.MEETING,
            InteractionKind.MESSAGE,
            InteractionKind.OTHER_CONTACT);
    private final MoveDraft draft;
    private final Map<MoveField, Label> errors = new EnumMap<>(MoveField.class);

    MoveFields(MoveDraft draft) {
        this.draft = draft;
    }

    /// The fields of what is asked, in their order.
    VBox of(CardMoving.Asked asked) {
        VBox box = new VBox(13);
        for (MoveField field : asked.fields()) {
            Label error = Fields.error();
            errors.put(field, error);
            VBox group = new VBox(6);
            group.getChildren().addAll(nodes(field, asked));
            group.getChildren().add(error);
            box.getChildren().add(group);
        }
        return box;
    }

    void show(Map<MoveField, String> problems) {
        errors.forEach((field, label) -> label.setText(problems.getOrDefault(field, "")));
    }

    /// The first sentence of what is wrong, if there is one.
    Optional<Label> firstProblem() {
        return errors.values().stream().filter(Label::isVisible).findFirst();
    }

    private List<Node> nodes(MoveField field, CardMoving.Asked asked) {
        return switch (field) {
            case SKIP_REASON -> List.of(Fields.explained("move.skip"), line("move.skip_reason", draft.skipReason));
            case PROMISE_CHANNEL ->
                List.of(channel(given(asked) ? "move.promise_channel.given" : "move.promise_channel"));
            case PROMISE_BY ->
                given(asked)
                        ? List.of(line("move.promise_by", draft.by))
                        : List.of(Fields.row(
                                line("move.promise_by", draft.by),
                                prompted(line("card.promise.who", draft.who), "card.promise.who.prompt")));
            case INTRODUCED_WHEN ->
                List.of(line(given(asked) ? "card.introduction.at.given" : "card.introduction.at", draft.when));
            case INTRODUCED_CHANNEL -> List.of(channel("card.introduction.channel"));
            case INTRODUCED_WORDS -> words(asked);
            case WARNING -> warning(asked);
            case HOMEWORK -> homework();
            case CONTACTED_WHEN -> contacted(asked);
            case SALE_AMOUNT -> List.of(line("move.sale_amount", draft.sale));
            case SALE_DATE -> List.of(line("move.sale_date", draft.saleDate));
            case SALE_WHAT ->
                List.of(Fields.row(line("move.sale_what", draft.what), line("move.renews", draft.renews)));
            case PLANTING -> planting();
            case LOST_REASON -> List.of(prompted(line("move.lost_reason", draft.lostReason), "board.lost.prompt"));
        };
    }

    private static boolean given(CardMoving.Asked asked) {
        return asked.card().referral().direction() == ReferralDirection.GIVEN;
    }

    private List<Node> words(CardMoving.Asked asked) {
        PasteArea area = new PasteArea(4);
        area.setText(draft.words.get());
        area.textProperty().addListener((t, was, is) -> {
            draft.words.set(is);
            if (area.takePasted()) {
                draft.evidence.set(Evidence.PASTED);
            }
        });
        area.setPromptText(Messages.of("move.words.prompt"));
        Label found = new Label();
        found.getStyleClass().addAll("quiet", "small");
        found.setWrapText(true);
        found.setMinHeight(Label.USE_PREF_SIZE);
        found.textProperty().bind(draft.found);
        found.managedProperty().bind(draft.found.isNotEmpty());
        String name = BoardWords.shortName(asked.card().counterpart());
        VBox box = Fields.labelled("card.introduction.words", area);
        area.setAccessibleHelp(Messages.of("move.words.help", name));
        return List.of(box, found, quotable(asked));
    }

    /// Their words can be more than evidence: offered once there are any.
    private Node quotable(CardMoving.Asked asked) {
        CheckBox box = new CheckBox(Messages.of("move.quotable"));
        box.setWrapText(true);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(draft.quotable);
        box.visibleProperty()
                .bind(draft.words
                        .map(words -> !words.isBlank() && !given(asked))
                        .orElse(false));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private List<Node> warning(CardMoving.Asked asked) {
        Label warning = new Label(Messages.of(
                "move.warning",
                asked.card().prospect().displayName(),
                BoardWords.shortName(asked.card().counterpart())));
        warning.setWrapText(true);
        warning.setMinHeight(Label.USE_PREF_SIZE);
        CheckBox warned = new CheckBox(Messages.of("move.warned"));
        warned.selectedProperty().bindBidirectional(draft.warned);
        VBox card = new VBox(8, warning, warned);
        card.getStyleClass().addAll("card", "warning");
        return List.of(card);
    }

    private List<Node> homework() {
        return List.of(
                Fields.heading("card.homework"),
                area("card.homework.why", draft.why),
                area("card.homework.business", draft.business),
                area("card.homework.needs", draft.needs),
                area("card.homework.situation", draft.situation),
                line("card.homework.skipped", draft.noHomework));
    }

    private List<Node> contacted(CardMoving.Asked asked) {
        Choice<InteractionKind> by =
                new Choice<>(Messages.of("move.contacted_by"), WAYS, null, kind -> Messages.of("interaction.", kind));
        by.show(draft.contactedBy.get());
        by.onChosen(() -> {
            InteractionKind chosen = by.chosen();
            draft.contactedBy.set(chosen == null ? InteractionKind.OTHER_CONTACT : chosen);
        });
        var nodes = new ArrayList<Node>();
        asked.card().prospect().phones().stream()
                .findFirst()
                .ifPresent(phone -> nodes.add(new Label(Messages.of("move.phone", phone.value()))));
        nodes.add(Fields.row(line("move.contacted_when", draft.when), Fields.labelled("move.contacted_by", by)));
        nodes.add(line("move.contacted_note", draft.note));
        return nodes;
    }

    private List<Node> planting() {
        ToggleGroup group = new ToggleGroup();
        VBox now = new VBox(5);
        now.getStyleClass().add("indented");
        for (Element element : Element.values()) {
            CheckBox said = new CheckBox(Messages.of("plant.", element));
            BooleanProperty value = draft.elements.get(element);
            if (value != null) {
                said.selectedProperty().bindBidirectional(value);
            }
            now.getChildren().add(said);
        }
        now.getChildren().add(line("move.plant.present", draft.present));
        VBox not = new VBox(line("move.plant.reason", draft.notPlanted));
        not.getStyleClass().add("indented");
        var nodes = new ArrayList<Node>();
        nodes.add(Fields.heading("move.plant"));
        for (MoveDraft.Plant plant : MoveDraft.Plant.values()) {
            RadioButton button = new RadioButton(Messages.of("move.plant.", plant));
            button.setToggleGroup(group);
            button.setSelected(draft.planting.get() == plant);
            button.setOnAction(e -> draft.planting.set(plant));
            nodes.add(button);
            if (plant == MoveDraft.Plant.NOW) {
                nodes.add(now);
            }
        }
        nodes.add(not);
        draft.planting.subscribe(plant -> {
            Fields.when(plant == MoveDraft.Plant.NOW, now);
            Fields.when(plant == MoveDraft.Plant.NOT, not);
        });
        return nodes;
    }

    private VBox channel(String key) {
        Choice<Channel> choice = Choices.channel(key);
        choice.show(draft.channel.get());
        choice.onChosen(() -> draft.channel.set(choice.chosen()));
        return Fields.labelled(key, choice);
    }

    private static VBox line(String key, StringProperty text) {
        return bound(key, new TextField(), text);
    }

    private static VBox area(String key, StringProperty text) {
        TextArea area = CardField.area(1);
        area.getStyleClass().add("one-row");
        return bound(key, area, text);
    }

    private static VBox bound(String key, TextInputControl field, StringProperty text) {
        field.textProperty().bindBidirectional(text);
        return Fields.labelled(key, field);
    }

    private static VBox prompted(VBox labelled, String prompt) {
        if (labelled.getChildren().getLast() instanceof TextInputControl field) {
            field.setPromptText(Messages.of(prompt));
        }
        return labelled;
    }
}
