package org.vouchbook.ui.ask;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.StageMove;
import org.vouchbook.domain.Wording;
import org.vouchbook.workspace.Change;
import org.vouchbook.workspace.Rehearsals;
import org.vouchbook.workspace.Wordings;
import org.vouchbook.workspace.Workspace;

/// How the user speaks, to whomever: it is read from the whole book, so once and not for each person.
///
/// @param ranking the wordings that an ask may begin with, what did well first (E13)
/// @param practised the parts of the talk after the close, as last practised (E2)
record OwnVoice(Wordings.Ranking ranking, Map<PlantedRequest.Element, String> practised) {
    static final OwnVoice NONE = new OwnVoice(new Wordings.Ranking(List.of(), Map.of()), Map.of());

    private static final List<Class<? extends Row>> STANDS_ON =
            List.of(Wording.class, Rehearsal.class, Ask.class, FollowUpAnswer.class, Referral.class, StageMove.class);

    /// Reads it.
    static OwnVoice read(Workspace workspace) {
        return new OwnVoice(
                new Wordings(workspace).offered(DraftPurpose.ASK_INTRODUCTION), new Rehearsals(workspace).ownWords());
    }

    /// Whether it may be another one from then on: other words, or they did otherwise.
    static boolean changes(Change change) {
        return STANDS_ON.stream().anyMatch(change::touches);
    }

    /// Whether other words were written or practised, which the person in sight is to be told in.
    static boolean isReworded(Change change) {
        return Stream.of(Wording.class, Rehearsal.class).anyMatch(change::touches);
    }
}
