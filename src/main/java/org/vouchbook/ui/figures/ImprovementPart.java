package org.vouchbook.ui.figures;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Improvement;
import org.vouchbook.domain.Interview;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.ClientFigures;

/// What clients would have us do better, in their own words (D10).
record ImprovementPart(ClientFigures.Improvements improvements, FigureWords words) {
    FigurePart part() {
        List<Improvement> all = improvements.answers();
        long red = all.stream().filter(i -> i.light() == Interview.Light.RED).count();
        return new FigurePart(
                FigureKind.IMPROVEMENTS,
                Messages.of("figures.improvements_why"),
                List.of(new Sheet(
                        Messages.of("figures.answers", red, all.size() - red),
                        Sheet.Way.PERSON,
                        List.of(
                                Sheet.words(Messages.of("figures.day"), 110),
                                Sheet.words(Messages.of("figures.client"), 230),
                                Sheet.words(Messages.of("figures.light"), 80),
                                Sheet.words(Messages.of("figures.answer"), 560)),
                        all.stream().map(this::line).toList(),
                        Messages.of("figures.improvements_none"))),
                Stream.of("figures.day", "figures.client", "figures.organisation", "figures.light", "figures.answer")
                        .map(Messages::of)
                        .toList(),
                all.stream().map(this::cells).toList());
    }

    private Sheet.Line line(Improvement answer) {
        return new Sheet.Line(
                answer.contactId(),
                List.of(
                        words.day(answer.date()),
                        FigureWords.person(who(answer)),
                        Messages.of("figures.light.", answer.light()),
                        answer.words().replaceAll("\\s+", " ")),
                answer.light() == Interview.Light.RED);
    }

    private List<Cell> cells(Improvement answer) {
        return List.of(
                new Cell.Day(answer.date()),
                Cell.of(who(answer).displayName()),
                Cell.of(who(answer).organisation()),
                Cell.of(Messages.of("figures.light.", answer.light())),
                Cell.of(answer.words()));
    }

    private Contact who(Improvement answer) {
        return Objects.requireNonNull(improvements.people().get(answer.contactId()));
    }
}
