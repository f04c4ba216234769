package org.vouchbook.ui.ask;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Anticipation;
import org.vouchbook.domain.OtherChoice;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.Form.Made;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Standpoint;

/// The forms for what earns a referral before it is asked for: a need seen coming, why they would refer us, and whom
/// else they could refer to.
record EarningForms(Standpoint at, Typing typing) {
    Form anticipation(@Nullable Anticipation was) {
        Typed need = typing.area("right.anticipation.need", was == null ? "" : was.need(), true);
        Typed expected = typing.day("right.anticipation.expected", was == null ? null : was.expected());
        Typed arranged = typing.pastOrNone("right.anticipation.arranged", was == null ? null : was.arranged());
        Typed arrangement = typing.area("right.anticipation.arrangement", was == null ? "" : was.arrangement(), false);
        return new Form(
                Messages.of("right.kind.anticipation"),
                Messages.of("right.anticipation.hint"),
                was,
                List.of(need, expected, arranged, arrangement),
                () -> {
                    LocalDate day = typing.day(expected);
                    if (day == null) {
                        return new Made.Refused(Messages.of("right.problem.expected"));
                    }
                    String how = Text.paragraphs(arrangement.typed());
                    LocalDate typed = typing.day(arranged);
                    // What is arranged was arranged on a day: today, where no other is named.
                    LocalDate since = typed == null && !how.isEmpty() ? typing.today() : typed;
                    String what = need.typed();
                    return Made.row(ids ->
                            new Anticipation(Form.id(was, ids), at.contact().id(), what, day, how, since));
                });
    }

    Form reason(@Nullable ReferReason was) {
        Typed reason = typing.area("right.reason.reason", was == null ? "" : was.reason(), true);
        Typed next = typing.line("right.reason.next", was == null ? "" : was.nextAction(), false);
        Typed due = typing.day("right.reason.due", was == null ? null : was.due());
        Typed done = typing.pastOrNone("right.reason.done", was == null ? null : was.done());
        return new Form(
                Messages.of("right.kind.reason"),
                Messages.of("right.reason.hint", Written.first(at.contact())),
                was,
                List.of(reason, next, due, done),
                () -> {
                    LocalDate by = typing.day(due);
                    LocalDate on = typing.day(done);
                    String action = Text.line(next.typed());
                    if (action.isEmpty() && (by != null || on != null)) {
                        return new Made.Refused(Messages.of("right.problem.no_action"));
                    }
                    String why = reason.typed();
                    return Made.row(ids ->
                            new ReferReason(Form.id(was, ids), at.contact().id(), why, action, by, on));
                });
    }

    Form choice(@Nullable OtherChoice was) {
        Typed who = typing.line("right.choice.who", was == null ? "" : was.who(), true);
        Typed appeal = typing.area("right.choice.appeal", was == null ? "" : was.appeal(), false);
        return new Form(
                Messages.of("right.kind.choice"),
                Messages.of("right.choice.hint", Written.first(at.contact())),
                was,
                List.of(who, appeal),
                () -> {
                    String other = who.typed();
                    String theirs = appeal.typed();
                    return Made.row(ids ->
                            new OtherChoice(Form.id(was, ids), at.contact().id(), other, theirs));
                });
    }
}
