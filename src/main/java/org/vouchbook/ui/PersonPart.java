package org.vouchbook.ui;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.vouchbook.domain.Interaction;

/// What another screen puts into the panel of a person: a card below the radar, and a tab.
///
/// @param title of the tab
/// @param show told whose panel it is; 0: nobody's
public record PersonPart(Node card, ObservableValue<String> title, Node tab, LongConsumer show) {
    /// The ways back into the panel.
    ///
    /// @param log opens the form for what happened
    /// @param edit opens the form of an interaction
    /// @param rate puts the keyboard on the radar
    public record Panel(Runnable log, Consumer<Interaction> edit, Runnable rate) {}
}
