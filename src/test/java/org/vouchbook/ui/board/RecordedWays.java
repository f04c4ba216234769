package org.vouchbook.ui.board;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.WordsRequest;

/// Notes where the board wanted to go.
final class RecordedWays implements Navigator {
    final List<String> ways = new ArrayList<>();

    @Override
    public void openPerson(long contactId) {
        ways.add("person " + contactId);
    }

    @Override
    public void openReferral(long referralId) {
        ways.add("referral " + referralId);
    }

    @Override
    public void newReferral(@Nullable Long referrerId) {
        ways.add("new referral");
    }

    @Override
    public void importFiles(List<File> files) {
        ways.add("import");
    }

    @Override
    public void mergePeople(long contactId, @Nullable Long otherId) {
        ways.add("merge " + contactId + " " + otherId);
    }

    @Override
    public void newPerson() {
        ways.add("new person");
    }

    @Override
    public void openWords(WordsRequest request) {
        ways.add("words " + request.purpose());
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
        ways.add("figures " + first);
    }

    @Override
    public void openHints() {
        ways.add("hints");
    }

    @Override
    public void notice(String text) {
        ways.add(text);
    }
}
