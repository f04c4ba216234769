package org.vouchbook.ui.figures;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Referral;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Board.Card;
import org.vouchbook.workspace.Figures;

/// Whom to call: those who expect it, and those who do not yet (A19).
record CallPart(Figures.Calls calls, FigureWords words, ZoneId zone) {
    private static final String EXPECTED = "figures.expected";
    private static final String NOT_YET = "figures.not_yet";

    FigurePart part() {
        var csv = new ArrayList<List<Cell>>();
        calls.expected().forEach(card -> csv.add(cells(EXPECTED, card)));
        calls.notYet().forEach(card -> csv.add(cells(NOT_YET, card)));
        return new FigurePart(
                FigureKind.CALLS,
                Messages.of("figures.calls_why"),
                List.of(
                        sheet(EXPECTED, calls.expected(), Messages.of("figures.expected_none")),
                        sheet(NOT_YET, calls.notYet(), Messages.of("figures.not_yet_none"))),
                Stream.of(
                                "figures.part",
                                "figures.who",
                                "figures.organisation",
                                "figures.phone",
                                "figures.email",
                                "figures.from",
                                "figures.level",
                                "figures.since")
                        .map(Messages::of)
                        .toList(),
                csv);
    }

    private Sheet sheet(String title, List<Card> cards, String none) {
        return new Sheet(
                Messages.of(title) + " · " + cards.size(),
                Sheet.Way.REFERRAL,
                List.of(
                        Sheet.words(Messages.of("figures.who"), 230),
                        Sheet.words(Messages.of("figures.phone"), 150),
                        Sheet.words(Messages.of("figures.from"), 170),
                        Sheet.words(Messages.of("figures.level"), 190),
                        Sheet.words(Messages.of("figures.since"), 180)),
                cards.stream().map(this::line).toList(),
                none);
    }

    private Sheet.Line line(Card card) {
        Contact who = card.prospect();
        String reach = FigureWords.phone(who);
        return new Sheet.Line(
                card.referral().id(),
                List.of(
                        FigureWords.person(who),
                        reach.isEmpty() ? FigureWords.email(who) : reach,
                        card.counterpart().displayName(),
                        Messages.of("level.", card.referral().level()),
                        words.day(since(card.referral())) + " · " + words.ago(since(card.referral()))),
                false);
    }

    private List<Cell> cells(String part, Card card) {
        Contact who = card.prospect();
        return List.of(
                Cell.of(Messages.of(part)),
                Cell.of(who.displayName()),
                Cell.of(who.organisation()),
                Cell.of(FigureWords.phone(who)),
                Cell.of(FigureWords.email(who)),
                Cell.of(card.counterpart().displayName()),
                Cell.of(Messages.of("level.", card.referral().level())),
                new Cell.Day(since(card.referral())));
    }

    /// Since the introduction; before there is one, since they came up.
    private LocalDate since(Referral referral) {
        return referral.level().isIntroduction()
                ? Objects.requireNonNull(referral.ladder().confirmed())
                        .at()
                        .atZone(zone)
                        .toLocalDate()
                : referral.date();
    }
}
