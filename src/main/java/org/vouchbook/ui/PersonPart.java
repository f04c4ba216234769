package org.vouchbook.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Row;

/// What another screen puts into the panel of a person: a card below the radar, and perhaps a tab.
///
/// @param title of the tab
/// @param tab none: a card only
/// @param show told whose panel it is; 0: nobody's
/// @param open opens the form of a record that it keeps; of another it does nothing
/// @param why opens the form for why they would refer us, where it keeps that
public record PersonPart(
        Node card,
        ObservableValue<String> title,
        @Nullable Node tab,
        LongConsumer show,
        Consumer<Row> open,
        Runnable why) {
    /// A card without a tab.
    public static PersonPart card(Node card, LongConsumer show) {
        return new PersonPart(card, new ReadOnlyStringWrapper(""), null, show, _ -> {}, () -> {});
    }

    /// A card of chips, gone while there are none.
    ///
    /// @param chips what stands there for whoever is shown
    public static <T> PersonPart chips(Followed<T> person, Function<T, List<Node>> chips) {
        var card = new FlowPane(6, 6);
        card.getStyleClass().add("memberships");
        card.managedProperty().bind(card.visibleProperty());
        person.shownProperty().subscribe(shown -> {
            card.getChildren().setAll(shown == null ? List.of() : chips.apply(shown));
            card.setVisible(!card.getChildren().isEmpty());
        });
        return card(card, person::show);
    }

    /// A chip that leads somewhere.
    ///
    /// @param spoken what a screen reader says
    public static Button chip(String words, String spoken, Runnable leads) {
        var chip = new Button(words);
        chip.getStyleClass().setAll("chip", "neutral", "tag");
        chip.setAccessibleText(spoken);
        chip.setOnAction(_ -> leads.run());
        return chip;
    }

    /// A small way to a form, behind the chips.
    public static Hyperlink small(String words, Runnable leads) {
        var link = new Hyperlink(words);
        link.getStyleClass().add("small");
        link.setOnAction(_ -> {
            link.setVisited(false);
            leads.run();
        });
        return link;
    }

    /// The ways back into the panel.
    ///
    /// @param log opens the form for what happened
    /// @param edit opens the form of an interaction
    /// @param rate puts the keyboard on the radar
    public record Panel(Runnable log, Consumer<Interaction> edit, Runnable rate) {}
}
