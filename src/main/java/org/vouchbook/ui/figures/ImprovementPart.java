package org.vouchbook.ui.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Improvement;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.ServiceShown;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.ClientFigures;

/// What clients would have us do better, in their own words (D10), and how fast problems were solved (C2).
record ImprovementPart(ClientFigures.Improvements improvements, FigureWords words) {
    FigurePart part() {
        List<Improvement> all = improvements.answers();
        long red = all.stream().filter(i -> i.light() == Interview.Light.RED).count();
        return new FigurePart(
                FigureKind.IMPROVEMENTS,
                Messages.of("figures.improvements_why"),
                List.of(answers(all, red), problems()),
                Stream.of(
                                "figures.row_kind",
                                "figures.day",
                                "figures.client",
                                "figures.organisation",
                                "figures.light",
                                "figures.answer",
                                "figures.problem_days",
                                "figures.problem_fixed")
                        .map(Messages::of)
                        .toList(),
                Stream.concat(
                                all.stream().map(this::cells),
                                improvements.complaints().stream().map(this::cells))
                        .toList());
    }

    private Sheet answers(List<Improvement> all, long red) {
        return new Sheet(
                Messages.of("figures.answers", red, all.size() - red),
                Sheet.Way.PERSON,
                List.of(
                        Sheet.words(Messages.of("figures.day"), 110),
                        Sheet.words(Messages.of("figures.client"), 230),
                        Sheet.words(Messages.of("figures.light"), 80),
                        Sheet.words(Messages.of("figures.answer"), 560)),
                all.stream().map(this::line).toList(),
                Messages.of("figures.improvements_none"));
    }

    /// How fast problems were solved (C2).
    private Sheet problems() {
        List<Complaint> all = improvements.complaints();
        ServiceShown shown = ServiceShown.of(all, improvements.today());
        return new Sheet(
                Messages.of(
                        "figures.problems",
                        shown.solved().size(),
                        ServiceShown.middle(shown.solved()).orElse(-1),
                        shown.open()),
                Sheet.Way.PERSON,
                List.of(
                        Sheet.words(Messages.of("figures.day"), 110),
                        Sheet.words(Messages.of("figures.client"), 230),
                        Sheet.words(Messages.of("figures.problem_days"), 130),
                        Sheet.words(Messages.of("figures.problem"), 510)),
                all.stream().map(this::line).toList(),
                Messages.of("figures.problems_none"));
    }

    private Sheet.Line line(Complaint complaint) {
        LocalDate fixed = complaint.fixed();
        int days = days(complaint, fixed == null ? improvements.today() : fixed);
        return new Sheet.Line(
                complaint.contactId(),
                List.of(
                        words.day(complaint.opened()),
                        FigureWords.person(who(complaint.contactId())),
                        fixed == null ? Messages.of("figures.problem_open", days) : Integer.toString(days),
                        complaint.what().replaceAll("\\s+", " ")),
                complaint.open());
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
                Cell.of(Messages.of("figures.row_answer")),
                new Cell.Day(answer.date()),
                Cell.of(who(answer).displayName()),
                Cell.of(who(answer).organisation()),
                Cell.of(Messages.of("figures.light.", answer.light())),
                Cell.of(answer.words()),
                new Cell.Blank(),
                new Cell.Blank());
    }

    /// Below the answers in the same table; the days are left out where it is not put right yet.
    private List<Cell> cells(Complaint complaint) {
        LocalDate fixed = complaint.fixed();
        return List.of(
                Cell.of(Messages.of("figures.row_problem")),
                new Cell.Day(complaint.opened()),
                Cell.of(who(complaint.contactId()).displayName()),
                Cell.of(who(complaint.contactId()).organisation()),
                new Cell.Blank(),
                Cell.of(complaint.what()),
                fixed == null ? new Cell.Blank() : FigureWords.count(days(complaint, fixed)),
                Cell.of(fixed));
    }

    private static int days(Complaint complaint, LocalDate until) {
        return (int) ChronoUnit.DAYS.between(complaint.opened(), until);
    }

    private Contact who(Improvement answer) {
        return who(answer.contactId());
    }

    private Contact who(long id) {
        return Objects.requireNonNull(improvements.people().get(id));
    }
}
