package org.vouchbook.ui.clients;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Row;
import org.vouchbook.support.RecordedWays;
import org.vouchbook.ui.PersonPane;

/// The screens around the page, as far as it knows them; they note what they are asked.
public final class FakeNeighbours extends RecordedWays implements PersonPane {
    final TextField field = new TextField();
    private final Label shown = new Label();
    private final VBox panel = new VBox(10, shown, field);

    public FakeNeighbours() {
        panel.getStyleClass().add("panel");
    }

    String last() {
        return went.isEmpty() ? "" : went.getLast();
    }

    @Override
    public Region node() {
        return panel;
    }

    @Override
    public void show(long contactId) {
        shown.setText("person " + contactId);
        went.add("show " + contactId);
    }

    @Override
    public void open(Row record) {
        went.add("form " + record.getClass().getSimpleName() + " " + record.id());
    }

    @Override
    public void clear() {
        shown.setText("");
        went.add("clear");
    }

    @Override
    public void focus() {
        field.requestFocus();
    }
}
