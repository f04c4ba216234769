package org.vouchbook.ui;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
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

    /// The ways back into the panel.
    ///
    /// @param log opens the form for what happened
    /// @param edit opens the form of an interaction
    /// @param rate puts the keyboard on the radar
    public record Panel(Runnable log, Consumer<Interaction> edit, Runnable rate) {}
}
