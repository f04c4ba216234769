package org.vouchbook.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.Anticipation;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.OtherChoice;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Satisfaction;

/// What earned the right to ask, and what stands against it.
final class Earned {
    private final LongSupplier newIds;
    private final Keys keys;
    private final Ago ago;

    Earned(LongSupplier newIds, Keys keys, Ago ago) {
        this.newIds = newIds;
        this.keys = keys;
        this.ago = ago;
    }

    List<Row> rows() {
        return Table.read("earning.txt", 7).stream()
                .flatMap(line -> line.text(1).equals("repaired") ? repaired(line).stream() : Stream.of(row(line)))
                .toList();
    }

    private Row row(Table.Line line) {
        long id = newIds.getAsLong();
        long contact = keys.id(line.text(0));
        LocalDate day = line.has(2) ? ago.day(line.text(2)) : null;
        return day == null ? ahead(id, contact, null, line) : earned(id, contact, day, line);
    }

    private Row earned(long id, long contact, LocalDate day, Table.Line line) {
        return switch (line.text(1)) {
            case "satisfaction" -> satisfaction(id, contact, day, line);
            case "delivered" -> new DeliveredResult(id, contact, null, day, line.text(3));
            case "interview" -> interview(id, contact, day, line);
            case "promise" -> promise(id, contact, day, line);
            case "complaint" -> new Complaint(id, contact, day, line.text(3), null, null, null);
            case "ask" ->
                new Ask(
                        id,
                        contact,
                        day,
                        line.constant(3, Ask.Way.class),
                        "",
                        line.text(4),
                        null,
                        "",
                        line.constant(5, Ask.Outcome.class),
                        line.text(6),
                        "",
                        "");
            case "commitment" ->
                new Commitment(
                        id,
                        contact,
                        new Agreement(
                                line.text(3),
                                "",
                                line.constant(5, Agreement.Formality.class),
                                day,
                                line.number(4),
                                "",
                                line.text(6),
                                null,
                                null));
            default -> ahead(id, contact, day, line);
        };
    }

    /// What earns a referral before it is asked for.
    ///
    /// @param done the day on which it was arranged or done, if it was
    private Row ahead(long id, long contact, @Nullable LocalDate done, Table.Line line) {
        return switch (line.text(1)) {
            case "anticipation" ->
                new Anticipation(id, contact, line.text(3), ago.today().plusDays(line.number(4)), line.text(5), done);
            case "reason" ->
                new ReferReason(
                        id,
                        contact,
                        line.text(3),
                        line.text(4),
                        line.has(5) ? ago.today().plusDays(line.number(5)) : null,
                        done);
            case "choice" -> new OtherChoice(id, contact, line.text(3), line.text(4));
            default -> throw new IllegalStateException("unknown: " + line.text(1));
        };
    }

    /// A complaint that went the whole way back, and the interview that closed it.
    private List<Row> repaired(Table.Line line) {
        long contact = keys.id(line.text(0));
        LocalDate opened = ago.day(line.text(2));
        var interview = new Interview(
                newIds.getAsLong(),
                contact,
                opened.plusDays(line.number(6)),
                answer("Tell us when somebody is late", 'a'),
                answer("You came yourself, and stayed until it was quiet", 'g'),
                answer("That it stays quiet over the winter", 'g'),
                List.of(),
                Interview.Use.PRIVATE,
                opened.plusDays(line.number(6)));
        var complaint = new Complaint(
                newIds.getAsLong(),
                contact,
                opened,
                line.text(3),
                opened.plusDays(line.number(4)),
                opened.plusDays(line.number(5)),
                null);
        return List.of(interview, complaint.closed(interview));
    }

    private static Satisfaction satisfaction(long id, long contact, LocalDate day, Table.Line line) {
        List<String> marks = line.list(3, " ");
        return new Satisfaction(
                id,
                contact,
                day,
                Integer.parseInt(marks.get(0)),
                Integer.parseInt(marks.get(1)),
                Integer.parseInt(marks.get(2)),
                line.text(4));
    }

    private static Interview interview(long id, long contact, LocalDate day, Table.Line line) {
        List<String> answers = line.list(4, ";");
        return new Interview(
                id,
                contact,
                day,
                answer(answers.get(0), line.text(3).charAt(0)),
                answer(answers.get(1), line.text(3).charAt(1)),
                answer(answers.get(2), line.text(3).charAt(2)),
                line.has(6) ? List.of(line.text(6)) : List.of(),
                line.constant(5, Interview.Use.class),
                day);
    }

    private static Interview.Answer answer(String text, char light) {
        return new Interview.Answer(
                text,
                switch (light) {
                    case 'g' -> Interview.Light.GREEN;
                    case 'a' -> Interview.Light.AMBER;
                    default -> Interview.Light.RED;
                });
    }

    /// A promise that is over was kept on its day, or a week after it was given.
    private Promise promise(long id, long contact, LocalDate said, Table.Line line) {
        Promise.State state = line.constant(6, Promise.State.class);
        boolean open = state == Promise.State.OPEN;
        LocalDate due = due(said, line, open);
        return new Promise(
                id,
                contact,
                null,
                line.constant(3, Promise.Kind.class),
                line.text(5),
                "",
                said,
                due,
                "",
                state,
                open ? null : due,
                "");
    }

    /// An open one is due so many days after today, a kept one so many days after it was given.
    private @Nullable LocalDate due(LocalDate said, Table.Line line, boolean open) {
        if (!line.has(4)) {
            return null;
        }
        return open ? ago.today().plusDays(line.number(4)) : said.plusDays(line.number(4));
    }
}
