package org.vouchbook.ui.clients;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.PersonPane;
import org.vouchbook.ui.WordsRequest;

/// The screens around the page, as far as it knows them; they note what they are asked.
public final class FakeNeighbours implements Navigator, PersonPane {
    final List<String> asked = new ArrayList<>();
    final TextField field = new TextField();
    private final Label shown = new Label();
    private final VBox panel = new VBox(10, shown, field);

    public FakeNeighbours() {
        panel.getStyleClass().add("panel");
    }

    String last() {
        return asked.isEmpty() ? "" : asked.getLast();
    }

    @Override
    public Region node() {
        return panel;
    }

    @Override
    public void show(long contactId) {
        shown.setText("person " + contactId);
        asked.add("show " + contactId);
    }

    @Override
    public void clear() {
        shown.setText("");
        asked.add("clear");
    }

    @Override
    public void focus() {
        field.requestFocus();
    }

    @Override
    public void openPerson(long contactId) {
        asked.add("open " + contactId);
    }

    @Override
    public void openReferral(long referralId) {
        asked.add("referral " + referralId);
    }

    @Override
    public void newReferral(@Nullable Long referrerId) {
        asked.add("refer " + referrerId);
    }

    @Override
    public void importFiles(List<File> files) {
        asked.add("import");
    }

    @Override
    public void mergePeople(long contactId, @Nullable Long otherId) {
        asked.add("merge " + contactId + " " + otherId);
    }

    @Override
    public void newPerson() {
        asked.add("new");
    }

    @Override
    public void openWords(WordsRequest request) {
        asked.add("words " + request.purpose());
    }

    @Override
    public void openGroups(@Nullable Long groupId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void openReturned() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void openFigures(FigureKind first) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void openHints() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void notice(String text) {
        asked.add("notice " + text);
    }
}
