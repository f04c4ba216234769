package org.vouchbook.ui.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.Form.Made;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.workspace.Standpoint;

/// The forms for what was sold and what delivery must know of it (I1–I3, I6).
final class SaleForms {
    private final Standpoint at;
    private final Typing typing;
    private final Instant now;
    private final String me;

    /// @param now when a new sale is noted
    /// @param me who works here, to whom a firm of one hands over
    SaleForms(Standpoint at, Typing typing, Instant now, String me) {
        this.me = me;
        this.at = at;
        this.typing = typing;
        this.now = now;
    }

    Form sale(@Nullable Sale was) {
        boolean first = at.file().sales().isEmpty();
        SaleKind usual = first ? SaleKind.FIRST : SaleKind.REPEAT;
        Origin origin = first ? at.contact().origin() : Origin.EXISTING;
        Typed amount = typing.amount("right.sale.amount", was == null ? null : was.amount());
        Typed date = typing.past("right.sale.date", was == null ? typing.today() : was.date());
        Typed what = typing.line("right.sale.what", was == null ? "" : was.what(), false);
        Pick<SaleKind> kind = Pick.of(
                "right.sale.kind", List.of(SaleKind.values()), "right.sale_kind.", was == null ? usual : was.kind());
        Pick<Origin> from =
                Pick.of("right.sale.origin", List.of(Origin.values()), "origin.", was == null ? origin : was.origin());
        Typed renews = typing.day("right.sale.renews", was == null ? null : was.renews());
        return new Form(
                Messages.of("right.kind.sale"), "", was, List.of(what, amount, date, kind, renews, from), () -> {
                    LocalDate day = typing.neededDay(date);
                    LocalDate end = typing.day(renews);
                    if (end != null && end.isBefore(day)) {
                        return new Made.Refused(Messages.of("right.problem.renews"));
                    }
                    Money money = typing.amount(amount);
                    String text = what.typed();
                    SaleKind sort = kind.needed();
                    Origin source = from.needed();
                    return Made.row(ids -> new Sale(
                            Form.id(was, ids),
                            at.contact().id(),
                            was == null ? null : was.referralId(),
                            sort,
                            money,
                            day,
                            text,
                            source,
                            end,
                            was == null ? now : was.created()));
                });
    }

    Form handOff(@Nullable HandOff was) {
        List<Sale> sales = at.file().sales();
        Pick<Sale> sale = SalePick.of(
                "right.hand_off.sale",
                at,
                typing.words(),
                sales.isEmpty() ? Messages.of("right.hand_off.no_sale") : null,
                was == null ? null : (Long) was.saleId());
        Pick<HandOff.Status> status = Pick.of(
                "right.hand_off.status",
                List.of(HandOff.Status.values()),
                "right.hand_off_status.",
                was == null ? HandOff.Status.DRAFT : was.status());
        Typed promises = typing.area("right.hand_off.promises", was == null ? "" : was.promises(), false);
        Typed expectations = typing.area("right.hand_off.expectations", was == null ? "" : was.expectations(), false);
        Typed details = typing.area("right.hand_off.details", was == null ? "" : was.details(), false);
        Typed receiver = typing.line("right.hand_off.receiver", was == null ? me : was.receiver(), false);
        Typed date = typing.pastOrNone("right.hand_off.date", was == null ? null : was.date());
        Typed acceptedBy = typing.line("right.hand_off.accepted_by", was == null ? me : takes(was), false);
        Typed acceptedOn = typing.pastOrNone("right.hand_off.accepted_on", was == null ? null : was.acceptedOn());
        return new Form(
                Messages.of("right.kind.hand_off"),
                Messages.of("right.hand_off.hint"),
                was,
                List.of(sale, promises, expectations, details, receiver, status, date, acceptedBy, acceptedOn),
                () -> {
                    Sale of = sale.value();
                    LocalDate day = typing.day(date);
                    HandOff.Status how = status.needed();
                    if (of == null) {
                        return new Made.Refused(Messages.of("right.problem.no_sale"));
                    }
                    LocalDate typed = typing.day(acceptedOn);
                    LocalDate taken = typed == null ? typing.today() : typed;
                    boolean accepted = how == HandOff.Status.ACCEPTED;
                    String by = Text.line(acceptedBy.typed());
                    String taker = by.isEmpty() ? Text.line(receiver.typed()) : by;
                    if (accepted && taker.isEmpty()) {
                        return new Made.Refused(Messages.of("right.problem.accepted_by"));
                    }
                    LocalDate on = day != null || how == HandOff.Status.DRAFT ? day : accepted ? taken : typing.today();
                    if (accepted && on != null && taken.isBefore(on)) {
                        return new Made.Refused(Messages.of("right.problem.accepted_on"));
                    }
                    String said = promises.typed();
                    String expected = expectations.typed();
                    String more = details.typed();
                    String who = receiver.typed();
                    return Made.row(ids -> new HandOff(
                            Form.id(was, ids),
                            at.contact().id(),
                            of.id(),
                            how,
                            said,
                            expected,
                            more,
                            who,
                            on,
                            taker,
                            taken));
                });
    }

    /// Who will most likely accept it: who did, who is meant to deliver, or oneself.
    private String takes(HandOff was) {
        String meant = was.receiver().isEmpty() ? me : was.receiver();
        return was.acceptedBy().isEmpty() ? meant : was.acceptedBy();
    }
}
