package org.vouchbook.ui.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Sale;
import org.vouchbook.ui.MoneyInput;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.CardFiles;

/// The sale that a referral became: how much, of what, when, and when it renews.
final class SaleFields extends VBox {
    private final RowEdit<Sale> edit;
    private final List<CardField<Sale>> fields;
    private @Nullable Long shown;

    SaleFields(Session session, CardFiles files, Supplier<@Nullable Referral> referral) {
        super(8);
        edit = new RowEdit<>(session, files::save);
        BoardWords words = new BoardWords(
                session.locale(),
                session.workspace().zone(),
                session.workspace().now());
        CardField<Sale> amount =
                new CardField<>(edit, "move.sale_amount", new TextField(), s -> words.exact(s.amount()), (s, typed) -> {
                    Optional<Money> read = MoneyInput.parse(typed, s.amount().currency(), session.locale());
                    return read.isPresent()
                            ? Typed.of(with(s, read.get(), s.what()))
                            : Typed.wrong("referral.problem.value");
                });
        CardField<Sale> what =
                CardField.line(edit, "move.sale_what", Sale::what, (s, text) -> with(s, s.amount(), text));
        CardField<Sale> date = CardField.day(edit, "move.sale_date", Sale::date, (s, day) -> {
            if (day == null) {
                return Typed.wrong("referral.problem.date");
            }
            Optional<String> wrong =
                    wrong(s, day, referral.get(), session.workspace().today());
            return wrong.isPresent()
                    ? Typed.wrong(wrong.get())
                    : Typed.of(new Sale(
                            s.id(),
                            s.contactId(),
                            s.referralId(),
                            s.kind(),
                            s.amount(),
                            day,
                            s.what(),
                            s.origin(),
                            s.renews(),
                            s.created()));
        });
        CardField<Sale> renews = CardField.day(
                edit,
                "move.renews",
                Sale::renews,
                (s, day) -> day != null && day.isBefore(s.date())
                        ? Typed.wrong("move.refused.renewal_before_sale")
                        : Typed.of(new Sale(
                                s.id(),
                                s.contactId(),
                                s.referralId(),
                                s.kind(),
                                s.amount(),
                                s.date(),
                                s.what(),
                                s.origin(),
                                day,
                                s.created())));
        fields = List.of(amount, what, date, renews);
        getChildren().addAll(Fields.heading("outcome.sale"), Fields.row(amount, what), Fields.row(date, renews));
    }

    void show(@Nullable Sale sale) {
        edit.take(sale);
        if (sale != null) {
            boolean other = !Long.valueOf(sale.id()).equals(shown);
            shown = sale.id();
            fields.forEach(field -> field.show(sale, other));
        }
    }

    void leave() {
        fields.forEach(CardField::save);
    }

    /// Why a sale cannot have been on a day: the key of a sentence.
    private static Optional<String> wrong(Sale s, LocalDate day, @Nullable Referral referral, LocalDate today) {
        if (referral != null && day.isBefore(referral.date())) {
            return Optional.of("move.refused.sale_too_early");
        }
        if (day.isAfter(today)) {
            return Optional.of("move.refused.still_to_come");
        }
        boolean renewed = s.renews() != null && s.renews().isBefore(day);
        return renewed ? Optional.of("move.refused.renewal_before_sale") : Optional.empty();
    }

    private static Sale with(Sale s, Money amount, String what) {
        return new Sale(
                s.id(),
                s.contactId(),
                s.referralId(),
                s.kind(),
                amount,
                s.date(),
                what,
                s.origin(),
                s.renews(),
                s.created());
    }
}
