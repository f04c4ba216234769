package org.vouchbook.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vouchbook.domain.Quarter;
import org.vouchbook.domain.ReferrerFigures;
import org.vouchbook.domain.ReferrerFigures.Neglect;
import org.vouchbook.domain.Text;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Figures.Referrer;

/// What each referrer brought: introductions quarter by quarter (F5), and before and after a neglected one (G6).
record ReferrerPart(List<Referrer> referrers, List<Quarter> quarters, FigureWords words) {
    FigurePart part() {
        var heads = new ArrayList<Sheet.Head>();
        heads.add(Sheet.words(Messages.of("figures.referrer"), 150));
        quarters.forEach(q -> heads.add(Sheet.figure(words.quarter(q), 78)));
        heads.add(Sheet.figure(Messages.of("figures.introductions"), 104));
        heads.add(Sheet.figure(Messages.of("figures.brought"), 72));
        heads.add(Sheet.words(Messages.of("figures.neglected"), 236));
        heads.add(Sheet.figure(Messages.of("figures.before"), 64));
        heads.add(Sheet.figure(Messages.of("figures.after"), 56));
        heads.add(Sheet.words(Messages.of("figures.state"), 90));
        return new FigurePart(
                FigureKind.REFERRERS,
                Messages.of("figures.referrers_why", ReferrerFigures.LATE_DAYS),
                List.of(new Sheet(
                        Messages.of("figures.introductions_of"),
                        Sheet.Way.PERSON,
                        heads,
                        referrers.stream().map(this::line).toList(),
                        Messages.of("figures.referrers_none"))),
                headers(),
                referrers.stream().map(this::cells).toList());
    }

    private List<String> headers() {
        return Stream.of(
                        Stream.of(Messages.of("figures.referrer"), Messages.of("figures.organisation")),
                        quarters.stream().map(words::quarter),
                        Stream.of(
                                Messages.of("figures.introductions"),
                                Messages.of("figures.brought"),
                                Messages.of("figures.neglected"),
                                Messages.of("figures.neglected_on"),
                                Messages.of("figures.before"),
                                Messages.of("figures.after"),
                                Messages.of("figures.state")))
                .flatMap(s -> s)
                .toList();
    }

    private Sheet.Line line(Referrer referrer) {
        ReferrerFigures figures = referrer.figures();
        Neglect neglect = figures.neglect();
        var cells = new ArrayList<String>();
        cells.add(referrer.who().displayName());
        figures.quarters().forEach(n -> cells.add(String.valueOf(n)));
        cells.add(String.valueOf(figures.introductions()));
        cells.add(String.valueOf(figures.brought()));
        cells.add(
                neglect == null
                        ? ""
                        : Text.isolated(neglected(referrer)) + ", "
                                + words.day(neglect.referral().date()));
        cells.add(neglect == null ? "" : String.valueOf(neglect.before()));
        cells.add(neglect == null ? "" : String.valueOf(neglect.after()));
        cells.add(state(figures));
        return new Sheet.Line(referrer.who().id(), cells, figures.drying());
    }

    private List<Cell> cells(Referrer referrer) {
        ReferrerFigures figures = referrer.figures();
        Neglect neglect = figures.neglect();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(referrer.who().displayName()));
        cells.add(Cell.of(referrer.who().organisation()));
        figures.quarters().forEach(n -> cells.add(FigureWords.count(n)));
        cells.add(FigureWords.count(figures.introductions()));
        cells.add(FigureWords.count(figures.brought()));
        cells.add(Cell.of(neglected(referrer)));
        cells.add(
                neglect == null
                        ? new Cell.Blank()
                        : new Cell.Day(neglect.referral().date()));
        cells.add(neglect == null ? new Cell.Blank() : FigureWords.count(neglect.before()));
        cells.add(neglect == null ? new Cell.Blank() : FigureWords.count(neglect.after()));
        cells.add(Cell.of(state(figures)));
        return cells;
    }

    private static String neglected(Referrer referrer) {
        return referrer.neglected() == null ? "" : referrer.neglected().displayName();
    }

    private static String state(ReferrerFigures figures) {
        return figures.drying() ? Messages.of("figures.drying") : "";
    }
}
