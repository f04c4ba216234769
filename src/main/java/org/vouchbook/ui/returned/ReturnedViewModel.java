package org.vouchbook.ui.returned;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.AskRules;
import org.vouchbook.workspace.Returns;
import org.vouchbook.workspace.Returns.Line;

/// Those who came back and later referred, as the book says it when the list is opened.
final class ReturnedViewModel {
    private final Session session;
    private final Returns returns;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final BooleanProperty read = new SimpleBooleanProperty(this, "read");

    ReturnedViewModel(Session session) {
        this.session = session;
        returns = new Returns(session.workspace());
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// Whether the book has answered.
    BooleanProperty readProperty() {
        return read;
    }

    ReturnedWords words() {
        return new ReturnedWords(
                new Written(session.locale(), session.workspace().today()));
    }

    void load() {
        AskRules rules = session.rules();
        session.background().run(() -> returns.all(rules), found -> {
            lines.setAll(found);
            read.set(true);
        });
    }
}
