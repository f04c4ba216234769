package org.vouchbook.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.vouchbook.domain.Row;

/// The sample book, opened on a day.
final class Opened {
    private Opened() {}

    static List<Row> book(LocalDate today, ZoneId zone) {
        return SampleBook.rows(new AtomicLong()::incrementAndGet, today, zone);
    }

    static <R extends Row> List<R> only(List<Row> book, Class<R> type) {
        return book.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
