package org.vouchbook.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vouchbook.domain.Days;
import org.vouchbook.domain.LevelPace;
import org.vouchbook.domain.Part;
import org.vouchbook.domain.Stage;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;

/// How each level fares: won of decided, and days in each column (A12).
record PacePart(List<LevelPace> paces, FigureWords words) {
    private static final Days NONE = new Days(0, 0);

    FigurePart part() {
        return new FigurePart(
                FigureKind.PACE,
                Messages.of("figures.pace_why", Part.ENOUGH),
                List.of(won(), days()),
                headers(),
                paces.stream().map(this::cells).toList());
    }

    private Sheet won() {
        return new Sheet(
                Messages.of("figures.won_of_decided"),
                Sheet.Way.NOWHERE,
                List.of(
                        Sheet.words(Messages.of("figures.level"), 220),
                        Sheet.figure(Messages.of("figures.won"), 70),
                        Sheet.figure(Messages.of("figures.decided"), 80),
                        Sheet.words(Messages.of("figures.won_share"), 330),
                        Sheet.figure(Messages.of("figures.open"), 80),
                        Sheet.words(Messages.of("figures.to_win"), 200)),
                paces.stream()
                        .map(pace -> new Sheet.Line(
                                0,
                                List.of(
                                        Messages.of("level.", pace.level()),
                                        String.valueOf(pace.won().count()),
                                        String.valueOf(pace.won().of()),
                                        words.share(pace.won()),
                                        String.valueOf(pace.open()),
                                        words.days(pace.toWin())),
                                false))
                        .toList(),
                "");
    }

    private Sheet days() {
        var heads = new ArrayList<Sheet.Head>();
        heads.add(Sheet.words(Messages.of("figures.column"), 130));
        paces.forEach(pace -> heads.add(Sheet.words(Messages.of("level.", pace.level()), 215)));
        return new Sheet(
                Messages.of("figures.days_in_column"),
                Sheet.Way.NOWHERE,
                heads,
                LevelPace.columns()
                        .map(stage -> new Sheet.Line(0, line(stage), false))
                        .toList(),
                "");
    }

    private List<String> line(Stage stage) {
        return Stream.concat(
                        Stream.of(Messages.of("stage.", stage)),
                        paces.stream().map(p -> words.days(p.stays().getOrDefault(stage, NONE))))
                .toList();
    }

    private static List<String> headers() {
        return Stream.concat(
                        Stream.of(
                                        "figures.level",
                                        "figures.won",
                                        "figures.decided",
                                        "figures.share_low",
                                        "figures.share_high",
                                        "figures.open",
                                        "figures.days_to_win",
                                        "figures.cards_to_win")
                                .map(Messages::of),
                        LevelPace.columns()
                                .flatMap(s -> Stream.of(
                                        Messages.of("figures.days_in", Messages.of("stage.", s)),
                                        Messages.of("figures.cards_in", Messages.of("stage.", s)))))
                .toList();
    }

    private List<Cell> cells(LevelPace pace) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(Messages.of("level.", pace.level())));
        cells.add(FigureWords.count(pace.won().count()));
        cells.add(FigureWords.count(pace.won().of()));
        cells.add(FigureWords.share(pace.won(), pace.won().range().low()));
        cells.add(FigureWords.share(pace.won(), pace.won().range().high()));
        cells.add(FigureWords.count(pace.open()));
        cells.add(words.median(pace.toWin()));
        cells.add(FigureWords.count(pace.toWin().cards()));
        LevelPace.columns().forEach(stage -> {
            Days stay = pace.stays().getOrDefault(stage, NONE);
            cells.add(words.median(stay));
            cells.add(FigureWords.count(stay.cards()));
        });
        return cells;
    }
}
