package org.vouchbook.ui.today;

import org.jspecify.annotations.Nullable;
import org.vouchbook.support.RecordedWays;
import org.vouchbook.ui.WordsRequest;

/// Notes where Today wanted to go, and keeps what is to be told of a draft.
final class WaysOfToday extends RecordedWays {
    @Nullable
    WordsRequest words;

    TodayWays today() {
        return new TodayWays(
                (referralId, stage, by, wording) -> went.add(
                        "move " + referralId + " " + stage + " " + by + (wording.isEmpty() ? "" : " " + wording)),
                (contactId, words, _) -> went.add("ask " + contactId + (words.isEmpty() ? "" : " " + words)),
                () -> went.add("log"),
                uri -> went.add(uri.toString()));
    }

    @Override
    public void openWords(WordsRequest request) {
        super.openWords(request);
        words = request;
    }
}
