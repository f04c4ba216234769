package org.vouchbook.ui.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Idea;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.TouchBalance;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.PersonPart;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.RadarChart;
import org.vouchbook.workspace.PersonFile;

/// The radar with its score, what changed, why, and what would lift it.
final class RatingPart {
    /// Beside the name of an attribute, also with a long month.
    private static final double FIGURES_WIDTH = 76;
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private final PersonViewModel model;
    private final RadarChart radar;
    private final Label score = styled(new Label(), "figure");
    private final Label change = new Label();
    private final Label since = new Label();
    private final Label balance = styled(new Label(), "quiet", "small");
    private final VBox figures = new VBox(styled(new Label(Messages.of("person.score")), "quiet", "small"), score);
    private final Label claimed = styled(new Label(Messages.of("person.radar.claimed")), "quiet", "small");
    private final Label wanting = styled(new Label(), "quiet", "small", "wanting");
    private final Label faded = styled(new Label(), "quiet", "small", "faded-rating");
    private final HBox review = new HBox(8, faded, stillSo());
    private final VBox why;
    private final AdvicePart advice;
    private final VBox node;
    private long shownId;

    /// @param open goes to the record that an idea comes from
    /// @param reasons the forms for why they would refer us
    RatingPart(PersonViewModel model, Consumer<Idea> open, ReasonWays reasons) {
        this.model = model;
        var ideas = new IdeasPart(model.ideas(), model.words().locale(), open);
        advice = new AdvicePart(new VBox(6, ideas.node(), new ReasonPart(model.ideas(), reasons).node()));
        radar = new RadarChart(RadarWords.labels(model.words()));
        radar.setMinHeight(280);
        radar.editableProperty().set(true);
        radar.setOnRate((axis, value) -> model.rate(axis, value, radar::revert));
        explainAxes();
        figures.getChildren().addAll(change, since, balance);
        figures.setPickOnBounds(false);
        figures.setMouseTransparent(true);
        since.setWrapText(true);
        figures.setMaxSize(FIGURES_WIDTH, VBox.USE_PREF_SIZE);
        Button legend = legendButton();
        StackPane picture = new StackPane(radar, figures, legend);
        StackPane.setAlignment(figures, Pos.TOP_LEFT);
        StackPane.setAlignment(legend, Pos.TOP_RIGHT);
        why = why();
        for (Node part : new Node[] {claimed, review, wanting, why}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        node = new VBox(10, picture, review, claimed, why, wanting, advice.node());
        model.fileProperty().subscribe(this::show);
        model.policyProperty().subscribe(() -> show(model.fileProperty().get()));
    }

    Node node() {
        return node;
    }

    /// Puts what other screens say of the person between the radar and the advice.
    void add(List<PersonPart> parts) {
        node.getChildren()
                .addAll(
                        node.getChildren().size() - 1,
                        parts.stream().map(PersonPart::card).toList());
    }

    /// Puts the keyboard on the radar.
    void focus() {
        radar.lookupAll(".liking").stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void show(@Nullable PersonFile file) {
        if (file == null) {
            return;
        }
        if (shownId != file.contact().id()) {
            shownId = file.contact().id();
            radar.revert(); // what was being pulled belongs to somebody else
        }
        LocalDate today = model.today();
        Scorecard card = file.card().orElse(null);
        Scorecard earlier = file.earlierCard().orElse(null);
        Set<Axis> shown = file.shown(today, model.zone());
        radar.earlierProperty().set(earlier);
        if (earlier != null) {
            String moment = model.words().moment(earlier.date(), today);
            radar.earlierCaptionProperty().set(Messages.of("person.radar.dashed", moment));
        }
        radar.shownProperty().set(shown);
        radar.scorecardProperty().set(card);
        figures.setVisible(card != null);
        if (card != null) {
            score.setText(model.words().score(card.score()));
            balance.setText(Messages.of("person.balance", card.balance()));
            showChange(card, earlier, today);
        }
        claimed.setVisible(
                card != null && Arrays.stream(Axis.values()).anyMatch(a -> card.value(a) > 0 && !shown.contains(a)));
        showAge(card, today);
        why.setVisible(card != null && card.date().equals(today));
        TouchBalance touches = file.balance(today);
        wanting.setVisible(touches.tilted());
        wanting.setText(Messages.of("person.wanting", touches.wants(), TouchBalance.DAYS, touches.gives()));
        advice.show(card, model.policyProperty().get());
    }

    /// An old rating goes grey, and asks for another look (B17).
    private void showAge(@Nullable Scorecard card, LocalDate today) {
        boolean old = card != null && card.faded(today);
        radar.pseudoClassStateChanged(FADED, old);
        score.pseudoClassStateChanged(FADED, old);
        review.setVisible(old);
        if (card != null && old) {
            faded.setText(Messages.of("person.faded", model.words().day(card.date())));
        }
    }

    /// Confirms the last rating as it is: it is then of today.
    private Button stillSo() {
        Button button = new Button(Messages.of("person.faded.still"));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> Optional.ofNullable(model.fileProperty().get())
                .flatMap(PersonFile::card)
                .ifPresent(card -> model.rate(Axis.LIKING, card.liking(), () -> {})));
        return button;
    }

    /// The difference of what is written, not of what is behind it.
    private void showChange(Scorecard card, @Nullable Scorecard earlier, LocalDate today) {
        since.setVisible(earlier != null);
        change.setVisible(earlier != null);
        if (earlier == null) {
            return;
        }
        long tenths = (long) (Math.rint(card.score() * 10) - Math.rint(earlier.score() * 10));
        String way = tenths > 0 ? "up" : tenths < 0 ? "down" : "quiet";
        change.getStyleClass().setAll("label", way);
        since.getStyleClass().setAll("label", "small", way);
        String by = model.words().score(Math.abs(tenths) / 10.0);
        change.setText(tenths > 0 ? "▲ " + by : tenths < 0 ? "▼ " + by : Messages.of("person.unchanged"));
        since.setText(Messages.of("person.change_since", model.words().moment(earlier.date(), today)));
    }

    private VBox why() {
        TextField field = new TextField();
        field.setPromptText(Messages.of("person.why"));
        return DraftInput.of(field, model.why(), Messages.of("person.why"));
    }

    private static Button legendButton() {
        Button button = new Button(null, Icon.INFO.node());
        button.getStyleClass().addAll("flat", "icon-button");
        button.setAccessibleText(Messages.of("person.legend"));
        button.setTooltip(new Tooltip(Messages.of("person.legend")));
        button.setOnAction(e -> LegendPart.show(button));
        return button;
    }

    /// The question an axis asks, where its name stands.
    private void explainAxes() {
        for (Axis axis : Axis.values()) {
            for (Node node : radar.lookupAll("." + axis.name().toLowerCase(Locale.ROOT))) {
                if (node instanceof VBox text) {
                    Tooltip tip = new Tooltip(RadarWords.question(axis));
                    tip.setWrapText(true);
                    tip.setMaxWidth(280);
                    tip.setShowDelay(Duration.millis(500));
                    Tooltip.install(text, tip);
                }
            }
        }
    }

    private static Label styled(Label label, String... classes) {
        label.getStyleClass().addAll(classes);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
