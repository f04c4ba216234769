package org.vouchbook.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.AskMoment;
import org.vouchbook.domain.AskStage;
import org.vouchbook.domain.AskTally;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ScoreBand;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.ClientFigures;

/// How asking goes: by the moment and the stage it was done at (B12), what the score says to it (J2), and why it was
/// left (E12).
record AskingPart(ClientFigures.Asking read, FigureWords words) {
    FigurePart part() {
        boolean rated = read.bands().stream().anyMatch(b -> b.people() > 0);
        boolean asked = read.moments().stream().anyMatch(m -> m.brought().of() + m.open() > 0);
        return new FigurePart(
                FigureKind.ASKING,
                Messages.of("figures.asking_why"),
                List.of(moments(asked), stages(asked), bands(rated), avoided()),
                Stream.of("figures.what", "figures.who", "figures.when", "figures.number", "figures.number_of")
                        .map(Messages::of)
                        .toList(),
                csv(asked, rated));
    }

    private Sheet moments(boolean asked) {
        return tallies(
                "figures.moments",
                "figures.moment",
                asked
                        ? read.moments().stream()
                                .map(m -> line(name(m), m.tally()))
                                .toList()
                        : List.of());
    }

    private Sheet stages(boolean asked) {
        return tallies(
                "figures.stages",
                "figures.stage",
                asked ? read.stages().stream().map(s -> line(name(s), s.asks())).toList() : List.of());
    }

    private static Sheet tallies(String title, String by, List<Sheet.Line> lines) {
        return new Sheet(
                Messages.of(title),
                Sheet.Way.NOWHERE,
                List.of(
                        Sheet.words(Messages.of(by), 280),
                        Sheet.words(Messages.of("figures.asks_brought"), 330),
                        Sheet.figure(Messages.of("figures.too_early"), 150),
                        Sheet.figure(Messages.of("figures.unanswered"), 150)),
                lines,
                Messages.of("figures.moments_none"));
    }

    private Sheet.Line line(String name, AskTally tally) {
        return new Sheet.Line(
                0,
                List.of(
                        name,
                        words.share(tally.brought()),
                        String.valueOf(tally.tooEarly()),
                        String.valueOf(tally.open())),
                false);
    }

    private Sheet bands(boolean rated) {
        return new Sheet(
                Messages.of("figures.bands"),
                Sheet.Way.NOWHERE,
                List.of(
                        Sheet.words(Messages.of("figures.band"), 200),
                        Sheet.figure(Messages.of("figures.people"), 120),
                        Sheet.figure(Messages.of("figures.introductions"), 140),
                        Sheet.figure(Messages.of("figures.names"), 140),
                        Sheet.figure(Messages.of("figures.each"), 220)),
                rated ? read.bands().stream().map(this::line).toList() : List.of(),
                Messages.of("figures.bands_none"));
    }

    private Sheet.Line line(ScoreBand band) {
        return new Sheet.Line(
                0,
                List.of(
                        name(band),
                        String.valueOf(band.people()),
                        String.valueOf(band.introductions()),
                        String.valueOf(band.names()),
                        band.people() == 0 ? "–" : words.number(band.each())),
                false);
    }

    private Sheet avoided() {
        return new Sheet(
                Messages.of("figures.avoided"),
                Sheet.Way.PERSON,
                List.of(
                        Sheet.words(Messages.of("figures.day"), 120),
                        Sheet.words(Messages.of("figures.who"), 260),
                        Sheet.words(Messages.of("figures.cause"), 540)),
                read.avoided().stream()
                        .map(ask -> new Sheet.Line(
                                ask.contactId(),
                                List.of(words.day(ask.date()), FigureWords.person(who(ask)), ask.cause()),
                                false))
                        .toList(),
                Messages.of("figures.avoided_none"));
    }

    /// A line for each number and each cause.
    private List<List<Cell>> csv(boolean asked, boolean rated) {
        var csv = new ArrayList<List<Cell>>();
        if (asked) {
            read.moments().forEach(moment -> csv.addAll(csv(name(moment), moment.tally())));
            read.stages().forEach(stage -> csv.addAll(csv(name(stage), stage.asks())));
        }
        if (rated) {
            read.bands()
                    .forEach(band -> csv.add(List.of(
                            Cell.of(Messages.of("figures.introductions")),
                            Cell.of(name(band)),
                            new Cell.Blank(),
                            FigureWords.count(band.introductions()),
                            FigureWords.count(band.people()))));
        }
        read.avoided()
                .forEach(ask -> csv.add(
                        List.of(Cell.of(ask.cause()), Cell.of(who(ask).displayName()), new Cell.Day(ask.date()))));
        return csv;
    }

    private static List<List<Cell>> csv(String name, AskTally tally) {
        return List.of(
                List.of(
                        Cell.of(Messages.of("figures.asks_brought")),
                        Cell.of(name),
                        new Cell.Blank(),
                        FigureWords.count(tally.brought().count()),
                        FigureWords.count(tally.brought().of())),
                List.of(
                        Cell.of(Messages.of("figures.too_early")),
                        Cell.of(name),
                        new Cell.Blank(),
                        FigureWords.count(tally.tooEarly())));
    }

    private static String name(AskStage stage) {
        return Messages.of("figures.stage.", stage.stage());
    }

    private static String name(AskMoment moment) {
        return Messages.of("figures.moment.", moment.moment());
    }

    private static String name(ScoreBand band) {
        return Messages.of("figures.band_of", band.from(), band.from() + ScoreBand.WIDTH);
    }

    private Contact who(Ask ask) {
        return Objects.requireNonNull(read.people().get(ask.contactId()));
    }
}
