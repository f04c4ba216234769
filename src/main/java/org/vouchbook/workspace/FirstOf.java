package org.vouchbook.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first few of many that come in any order: who is not among them is compared once and never sorted.
final class FirstOf<T> {
    private final int most;
    private final Comparator<? super T> order;
    private final List<T> kept = new ArrayList<>();
    /// Who comes after this one, or as late, is not among the first.
    private @Nullable T last;

    /// @param most at least one
    /// @param order of those it takes for equal who came sooner is the first
    FirstOf(int most, Comparator<? super T> order) {
        this.most = most;
        this.order = order;
    }

    void add(T one) {
        T worst = last;
        if (worst == null || order.compare(one, worst) < 0) {
            kept.add(one);
            // Room for as many again, so that it is not sorted for each.
            if (kept.size() >= 2L * most) {
                shorten();
            }
        }
    }

    /// In their order.
    List<T> all() {
        kept.sort(order);
        return kept.subList(0, Math.min(kept.size(), most));
    }

    private void shorten() {
        kept.sort(order);
        kept.subList(most, kept.size()).clear();
        last = kept.getLast();
    }
}
