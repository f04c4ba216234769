package org.vouchbook.ui.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.Satisfaction;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Field;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.Form.Made;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.workspace.Standpoint;

/// The forms for how we served them: satisfaction, results, promises, complaints.
final class ServiceForms {
    private final Standpoint at;
    private final Typing typing;

    ServiceForms(Standpoint at, Typing typing) {
        this.at = at;
        this.typing = typing;
    }

    Form satisfaction(@Nullable Satisfaction was) {
        Typed date = typing.past("right.date", was == null ? typing.today() : was.date());
        Typed confident = line("right.satisfaction.confident", was == null ? null : was.confident());
        Typed caredFor = line("right.satisfaction.cared_for", was == null ? null : was.caredFor());
        Typed happy = line("right.satisfaction.happy", was == null ? null : was.happy());
        Typed note = typing.area("right.note", was == null ? "" : was.note(), false);
        return new Form(
                Messages.of("right.kind.satisfaction"),
                Messages.of("right.satisfaction.hint"),
                was,
                List.of(confident, caredFor, happy, date, note),
                () -> {
                    LocalDate day = typing.neededDay(date);
                    int sure = typing.neededNumber(confident);
                    int cared = typing.neededNumber(caredFor);
                    int glad = typing.neededNumber(happy);
                    String text = note.typed();
                    return Made.row(ids ->
                            new Satisfaction(Form.id(was, ids), at.contact().id(), day, sure, cared, glad, text));
                });
    }

    Form result(@Nullable DeliveredResult was) {
        Typed benefit = typing.area("right.result.benefit", was == null ? "" : was.benefit(), true);
        Typed date = typing.past("right.result.date", was == null ? typing.today() : was.date());
        Pick<Sale> sale = sale(was == null ? null : was.saleId());
        List<Field> fields = at.file().sales().isEmpty() ? List.of(benefit, date) : List.of(benefit, date, sale);
        return new Form(Messages.of("right.kind.result"), Messages.of("right.result.hint"), was, fields, () -> {
            LocalDate day = typing.neededDay(date);
            String text = benefit.typed();
            Long of = SalePick.id(sale);
            return Made.row(
                    ids -> new DeliveredResult(Form.id(was, ids), at.contact().id(), of, day, text));
        });
    }

    Form promise(@Nullable Promise was) {
        Typed text = typing.area("right.promise.text", was == null ? "" : was.text(), true);
        Pick<Promise.Kind> kind = Pick.of(
                "right.promise.kind",
                List.of(Promise.Kind.values()),
                "right.promise_kind.",
                was == null ? Promise.Kind.PROMISE : was.kind());
        Pick<Promise.State> state = Pick.of(
                "right.promise.state",
                List.of(Promise.State.values()),
                "right.promise_state.",
                was == null ? Promise.State.OPEN : was.state());
        Typed due = typing.day("right.promise.due", was == null ? null : was.due());
        Typed owner = typing.line("right.promise.owner", was == null ? "" : was.owner(), false);
        Typed said = typing.past("right.promise.said", was == null ? typing.today() : was.said());
        Typed saidBy = typing.line("right.promise.said_by", was == null ? "" : was.saidBy(), false);
        Typed closed = typing.pastOrNone("right.promise.closed", was == null ? null : was.closed());
        Typed note = typing.line("right.promise.note", was == null ? "" : was.note(), false);
        Pick<Sale> sale = sale(was == null ? null : was.saleId());
        var fields = new ArrayList<Field>(List.of(text, kind, due, state, closed, said, owner, saidBy, note));
        if (!at.file().sales().isEmpty()) {
            fields.add(sale);
        }
        return new Form(Messages.of("right.kind.promise"), "", was, fields, () -> {
            Promise.State how = state.needed();
            LocalDate typed = typing.day(closed);
            LocalDate end = how == Promise.State.OPEN ? null : typed == null ? typing.today() : typed;
            LocalDate start = typing.neededDay(said);
            if (end != null && end.isBefore(start)) {
                return new Made.Refused(Messages.of("right.problem.before_said"));
            }
            Promise draft = new Promise(
                    1,
                    at.contact().id(),
                    SalePick.id(sale),
                    kind.needed(),
                    text.typed(),
                    saidBy.typed(),
                    start,
                    typing.day(due),
                    owner.typed(),
                    how,
                    end,
                    note.typed());
            return Made.row(ids -> with(draft, Form.id(was, ids)));
        });
    }

    Form complaint(@Nullable Complaint was) {
        Typed what = typing.area("right.complaint.what", was == null ? "" : was.what(), true);
        Typed opened = typing.past("right.complaint.opened", was == null ? typing.today() : was.opened());
        Typed fixed = typing.pastOrNone("right.complaint.fixed", was == null ? null : was.fixed());
        Typed verified = typing.pastOrNone("right.complaint.verified", was == null ? null : was.verified());
        return new Form(
                Messages.of("right.kind.complaint"),
                Messages.of("right.complaint.hint"),
                was,
                List.of(what, opened, fixed, verified),
                () -> {
                    LocalDate start = typing.neededDay(opened);
                    LocalDate mended = typing.day(fixed);
                    LocalDate agreed = typing.day(verified);
                    if (agreed != null && mended == null) {
                        return new Made.Refused(Messages.of("right.problem.rung"));
                    }
                    boolean early =
                            mended != null && (mended.isBefore(start) || (agreed != null && agreed.isBefore(mended)));
                    if (early) {
                        return new Made.Refused(Messages.of("right.problem.rung_order"));
                    }
                    String text = what.typed();
                    Long closing = was == null || agreed == null ? null : was.interviewId();
                    return Made.row(ids ->
                            new Complaint(Form.id(was, ids), at.contact().id(), start, text, mended, agreed, closing));
                });
    }

    private static Promise with(Promise p, long id) {
        return new Promise(
                id,
                p.contactId(),
                p.saleId(),
                p.kind(),
                p.text(),
                p.saidBy(),
                p.said(),
                p.due(),
                p.owner(),
                p.state(),
                p.closed(),
                p.note());
    }

    /// The sale it belongs to; none, where nothing says so.
    private Pick<Sale> sale(@Nullable Long saleId) {
        return SalePick.of("right.of_sale", at, typing.words(), Messages.of("right.of_sale.none"), saleId);
    }

    private Typed line(String key, @Nullable Integer start) {
        return typing.number(key, start, 0, 10, true);
    }
}
