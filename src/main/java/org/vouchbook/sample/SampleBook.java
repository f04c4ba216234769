package org.vouchbook.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.TagRhythm;

/// A book of about 60 invented people with two years of history, so that every screen has something to show.
public final class SampleBook {
    private SampleBook() {}

    /// The rows of the book, contacts first, so that each refers only to earlier ones. The same arguments give
    /// the same rows; everything lies before `today`.
    ///
    /// @param newIds gives ids above 0 that are not used in the book
    /// @param zone the zone in which days become moments
    public static List<Row> rows(LongSupplier newIds, LocalDate today, ZoneId zone) {
        var ago = new Ago(today, zone);
        List<Table.Line> people = Table.read("people.txt", 12);
        var keys = new Keys(people, newIds);
        var rows = new ArrayList<Row>(new People(keys, ago).contacts(people));
        rows.addAll(cards(newIds, keys, ago));
        rows.addAll(new Timeline(newIds, keys, ago).interactions());
        List<Row> board = new Board(newIds, keys, ago).rows();
        rows.addAll(board);
        rows.addAll(new Business(newIds, keys, ago, board).rows());
        rows.addAll(new Earned(newIds, keys, ago).rows());
        rows.addAll(new Spoken(newIds, keys, ago).rows());
        rows.addAll(new Circle(newIds, keys, ago).rows());
        rows.addAll(new Evenings(newIds, keys, ago).rows());
        // Design bureaus are quick to look elsewhere.
        rows.add(new TagRhythm(newIds.getAsLong(), "design", 42));
        return List.copyOf(rows);
    }

    private static List<Scorecard> cards(LongSupplier newIds, Keys keys, Ago ago) {
        return Table.read("cards.txt", 7).stream()
                .map(line -> new Scorecard(
                        newIds.getAsLong(),
                        keys.id(line.text(0)),
                        ago.day(line.text(1)),
                        line.rating(2),
                        line.rating(3),
                        line.rating(4),
                        line.rating(5),
                        line.text(6)))
                .toList();
    }
}
