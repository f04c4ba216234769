package org.vouchbook.ui.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vouchbook.domain.Part;
import org.vouchbook.domain.ProgrammeCheck;
import org.vouchbook.domain.ProgrammeMonth;
import org.vouchbook.domain.Steadiness;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.ProgrammeLines;

/// The programme (K8) month by month: asked, received, followed up, thanked (E15), how steady it is (I9), and
/// whether all its parts are there (N3).
record ProgrammePart(List<ProgrammeMonth> months, ProgrammeCheck check, FigureWords words) {
    FigurePart part() {
        boolean none = months.stream().allMatch(ProgrammeMonth::quiet);
        return new FigurePart(
                FigureKind.PROGRAMME,
                Messages.of("figures.programme_why"),
                List.of(months(none), steady(), complete()),
                Stream.of(
                                "figures.month",
                                "figures.asks",
                                "figures.names",
                                "figures.introductions",
                                "figures.in_time",
                                "figures.in_time_of",
                                "figures.thanks",
                                "figures.thanks_of")
                        .map(Messages::of)
                        .toList(),
                none ? List.of() : csv());
    }

    private Sheet months(boolean none) {
        return new Sheet(
                Messages.of("figures.by_month"),
                Sheet.Way.NOWHERE,
                List.of(
                        Sheet.words(Messages.of("figures.month"), 210),
                        Sheet.figure(Messages.of("figures.asks"), 80),
                        Sheet.figure(Messages.of("figures.names"), 130),
                        Sheet.figure(Messages.of("figures.introductions"), 130),
                        Sheet.figure(Messages.of("figures.contacted"), 200),
                        Sheet.figure(Messages.of("figures.thanked"), 150)),
                none ? List.of() : months.stream().map(this::line).toList(),
                Messages.of("figures.programme_none"));
    }

    private Sheet.Line line(ProgrammeMonth month) {
        String name = words.month(month.month());
        return new Sheet.Line(
                0,
                List.of(
                        month.equals(months.getFirst()) ? Messages.of("figures.so_far", name) : name,
                        String.valueOf(month.asks()),
                        String.valueOf(month.names()),
                        String.valueOf(month.introductions()),
                        FigureWords.of(month.contacted()),
                        FigureWords.of(month.thanked())),
                false);
    }

    private Sheet steady() {
        Steadiness steady = Steadiness.of(months);
        String said = steady.enough()
                ? Messages.of("figures.steady", words.number(steady.mean()), steady.least(), steady.most())
                : Messages.of("figures.steady_few", Part.ENOUGH, Steadiness.MONTHS);
        return new Sheet(
                Messages.of("figures.predictable"),
                Sheet.Way.NOWHERE,
                List.of(
                        Sheet.words(Messages.of("figures.introductions"), 460),
                        Sheet.words(Messages.of("figures.stands_on"), 440)),
                List.of(new Sheet.Line(
                        0,
                        List.of(said, Messages.of("figures.of_months", steady.introductions(), steady.months())),
                        false)),
                "");
    }

    /// The three parts, each with what it stands on; what is missing stands out.
    private Sheet complete() {
        return new Sheet(
                ProgrammeLines.title(check),
                Sheet.Way.NOWHERE,
                List.of(
                        Sheet.words(Messages.of("figures.component"), 330),
                        Sheet.words(Messages.of("figures.stands_on"), 570)),
                ProgrammeLines.of(check, words::month, words::day).stream()
                        .map(line -> new Sheet.Line(0, List.of(line.name(), line.stands()), !line.there()))
                        .toList(),
                "");
    }

    /// The months, then how predictable introductions are (I9).
    private List<List<Cell>> csv() {
        var csv = new ArrayList<>(months.stream().map(ProgrammePart::cells).toList());
        Steadiness steady = Steadiness.of(months);
        if (steady.enough()) {
            BigDecimal mean = BigDecimal.valueOf(steady.mean()).setScale(1, RoundingMode.HALF_UP);
            csv.add(introductions("figures.steady_mean", new Cell.Amount(mean)));
            csv.add(introductions("figures.steady_least", FigureWords.count(steady.least())));
            csv.add(introductions("figures.steady_most", FigureWords.count(steady.most())));
        } else {
            csv.add(List.of(Cell.of(Messages.of("figures.steady_few", Part.ENOUGH, Steadiness.MONTHS))));
        }
        return csv;
    }

    private static List<Cell> introductions(String key, Cell number) {
        return List.of(Cell.of(Messages.of(key)), new Cell.Blank(), new Cell.Blank(), number);
    }

    private static List<Cell> cells(ProgrammeMonth month) {
        return List.of(
                Cell.of(month.month().toString()),
                FigureWords.count(month.asks()),
                FigureWords.count(month.names()),
                FigureWords.count(month.introductions()),
                FigureWords.count(month.contacted().count()),
                FigureWords.count(month.contacted().of()),
                FigureWords.count(month.thanked().count()),
                FigureWords.count(month.thanked().of()));
    }
}
