package org.vouchbook.support;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.WordsRequest;

/// Notes where a screen wanted to go.
public class RecordedWays implements Navigator {
    /// In the order it was asked.
    public final List<String> went;

    public RecordedWays() {
        this(new ArrayList<>());
    }

    /// @param went takes it
    public RecordedWays(List<String> went) {
        this.went = went;
    }

    @Override
    public void openPerson(long contactId) {
        went.add("person " + contactId);
    }

    @Override
    public void openForm(Row record) {
        went.add(record.getClass().getSimpleName() + " " + record.id());
    }

    @Override
    public void openReferral(long referralId) {
        went.add("referral " + referralId);
    }

    @Override
    public void newReferral(@Nullable Long referrerId) {
        went.add("new referral" + (referrerId == null ? "" : " " + referrerId));
    }

    @Override
    public void importFiles(List<File> files) {
        went.add("import");
    }

    @Override
    public void mergePeople(long contactId, @Nullable Long otherId) {
        went.add("merge " + contactId + " " + otherId);
    }

    @Override
    public void newPerson() {
        went.add("new person");
    }

    @Override
    public void openWords(WordsRequest request) {
        went.add("words " + request.purpose());
    }

    @Override
    public void openGroups(@Nullable Long groupId) {
        went.add("groups " + groupId);
    }

    @Override
    public void openEvents(@Nullable Long eventId) {
        went.add("events " + eventId);
    }

    @Override
    public void openLibrary() {
        went.add("library");
    }

    @Override
    public void openReturned() {
        went.add("returned");
    }

    @Override
    public void openFigures(FigureKind first) {
        went.add("figures " + first);
    }

    @Override
    public void openHints() {
        went.add("hints");
    }

    @Override
    public void notice(String text) {
        went.add(text);
    }
}
