package org.vouchbook.ui.clients;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How long there must have been no contact for a person to be listed.
sealed interface Silence {
    /// However long or short.
    record Any() implements Silence {}

    /// For so many months up to today.
    record Months(int count) implements Silence {}

    /// Since a day.
    record Since(LocalDate day) implements Silence {}

    /// The day since which there was none.
    default @Nullable LocalDate limit(LocalDate today) {
        return switch (this) {
            case Any() -> null;
            case Months(int count) -> today.minusMonths(count);
            case Since(LocalDate day) -> day;
        };
    }
}
