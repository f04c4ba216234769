package org.vouchbook.ui.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Agenda;

/// What the user says to the follow-ups of a card: done, later, or waved away.
final class CardAnswers {
    private final BoardViewModel model;
    private final Consumer<String> notice;

    CardAnswers(BoardViewModel model, Consumer<String> notice) {
        this.model = model;
        this.notice = notice;
    }

    /// Done just now.
    void done(FollowUp followUp, Way way) {
        done(followUp, way, "");
    }

    /// Done just now, in the words of a wording.
    void done(FollowUp followUp, Way way, String wording) {
        done(followUp, way, session().workspace().now(), null, wording);
    }

    /// @param when when it was done
    /// @param gift what was given, when it was a gift
    void done(FollowUp followUp, Way way, Instant when, Agenda.@Nullable GiftWish gift) {
        done(followUp, way, when, gift, "");
    }

    private void done(FollowUp followUp, Way way, Instant when, Agenda.@Nullable GiftWish gift, String wording) {
        InteractionKind kind = switch (way) {
            case WRITTEN -> InteractionKind.EMAIL;
            case SPOKEN -> InteractionKind.CALL;
            case GIFT -> InteractionKind.GIFT;
        };
        answer(() -> session().agenda().done(followUp, way, kind, "", when, gift, wording));
    }

    void later(FollowUp followUp, LocalDate until) {
        answer(() -> session().agenda().snooze(followUp, until));
    }

    void dismiss(FollowUp followUp, String reason) {
        answer(() -> session().agenda().dismiss(followUp, reason));
    }

    Session session() {
        return model.session();
    }

    BoardWords words() {
        return model.words();
    }

    private void answer(Callable<Agenda.Outcome> job) {
        session().background().run(job, this::answered);
    }

    private void answered(Agenda.Outcome outcome) {
        switch (outcome) {
            case Agenda.Outcome.Answered _ -> {}
            case Agenda.Outcome.NeedsMove move -> model.move(move.referralId(), move.to(), 0);
            case Agenda.Outcome.RefusedMandatory _ -> notice.accept(Messages.of("follow.refused.mandatory"));
            case Agenda.Outcome.RefusedNoReason _ -> notice.accept(Messages.of("follow.refused.no_reason"));
            case Agenda.Outcome.RefusedDay _ -> notice.accept(Messages.of("follow.refused.day"));
        }
    }
}
