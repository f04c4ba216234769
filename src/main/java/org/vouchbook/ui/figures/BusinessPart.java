package org.vouchbook.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vouchbook.domain.NewBusiness;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.ClientFigures;

/// Where the business of the last twelve months came from (C10), and the two returns of looking after people (L3).
record BusinessPart(ClientFigures.Business business, FigureWords words) {
    FigurePart part() {
        boolean none = business.sources().stream()
                .allMatch(line -> line.business().sales().of() == 0);
        return new FigurePart(
                FigureKind.BUSINESS,
                Messages.of("figures.business_why"),
                List.of(
                        sheet(
                                "figures.by_source",
                                none
                                        ? List.of()
                                        : business.sources().stream()
                                                .map(line -> line(
                                                        Messages.of("figures.source.", line.source()), line.business()))
                                                .toList()),
                        sheet(
                                "figures.returns",
                                none
                                        ? List.of()
                                        : List.of(
                                                line(Messages.of("figures.returns_existing"), business.existing()),
                                                line(Messages.of("figures.returns_referred"), business.referred())))),
                Stream.of("figures.source", "figures.sales", "figures.all_sales", "figures.currency", "figures.sum")
                        .map(Messages::of)
                        .toList(),
                none ? List.of() : csv());
    }

    private static Sheet sheet(String title, List<Sheet.Line> lines) {
        return new Sheet(
                Messages.of(title),
                Sheet.Way.NOWHERE,
                List.of(
                        Sheet.words(Messages.of("figures.source"), 320),
                        Sheet.figure(Messages.of("figures.sales"), 70),
                        Sheet.words(Messages.of("figures.sales_share"), 310),
                        Sheet.words(Messages.of("figures.sum"), 240)),
                lines,
                Messages.of("figures.business_none"));
    }

    private Sheet.Line line(String name, NewBusiness of) {
        return new Sheet.Line(
                0,
                List.of(name, String.valueOf(of.sales().count()), words.share(of.sales()), words.sums(of.sums())),
                false);
    }

    /// A line for each source and currency.
    private List<List<Cell>> csv() {
        var csv = new ArrayList<List<Cell>>();
        for (NewBusiness.Line line : business.sources()) {
            List<Cell> start = List.of(
                    Cell.of(Messages.of("figures.source.", line.source())),
                    FigureWords.count(line.business().sales().count()),
                    FigureWords.count(line.business().sales().of()));
            if (line.business().sums().isEmpty()) {
                csv.add(Stream.concat(start.stream(), Stream.of(new Cell.Blank(), new Cell.Blank()))
                        .toList());
            }
            line.business()
                    .sums()
                    .forEach(sum -> csv.add(Stream.concat(
                                    start.stream(),
                                    Stream.of(Cell.of(sum.currency().getCurrencyCode()), new Cell.Amount(sum.amount())))
                            .toList()));
        }
        return csv;
    }
}
