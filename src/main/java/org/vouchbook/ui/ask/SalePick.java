package org.vouchbook.ui.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Sale;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Standpoint;

/// The choice of the sale that a record belongs to.
final class SalePick {
    private SalePick() {}

    /// @param open the words for *none*; null: there must be one
    static Pick<Sale> of(String key, Standpoint at, Written words, @Nullable String open, @Nullable Long saleId) {
        List<Sale> sales = at.file().sales();
        return new Pick<>(
                key,
                sales,
                sale -> named(sale, words),
                open,
                sales.stream()
                        .filter(s -> saleId != null && s.id() == saleId)
                        .findFirst()
                        .orElse(null));
    }

    /// The id of what is chosen.
    static @Nullable Long id(Pick<Sale> pick) {
        Sale sale = pick.value();
        return sale == null ? null : (Long) sale.id();
    }

    private static String named(Sale sale, Written words) {
        String what = sale.what().isEmpty() ? Messages.of("right.sale_kind.", sale.kind()) : sale.what();
        return what + " · " + words.shortDay(sale.date());
    }
}
