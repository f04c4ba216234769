package org.vouchbook.ui.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Part;
import org.vouchbook.domain.SuccessChain;
import org.vouchbook.domain.SuccessChain.Link;
import org.vouchbook.exchange.CsvExport.Cell;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.ClientFigures;

/// The five links from a relationship to lasting success: how many clients each one holds, where it breaks, and who is
/// lost there (I8).
record ChainPart(ClientFigures.Chain read, FigureWords words) {
    FigurePart part() {
        SuccessChain chain = read.chain();
        boolean none = chain.clients() == 0;
        var sheets = new ArrayList<Sheet>();
        sheets.add(links(none));
        chain.links().stream()
                .filter(link -> !link.lost().isEmpty())
                .map(this::lost)
                .forEach(sheets::add);
        return new FigurePart(
                FigureKind.CHAIN,
                Messages.of("figures.chain_why"),
                none ? "" : said(),
                none ? List.of() : List.of(bars()),
                sheets,
                Stream.of("figures.link", "figures.link_means", "figures.held", "figures.held_of", "figures.anyway")
                        .map(Messages::of)
                        .toList(),
                none ? List.of() : chain.links().stream().map(ChainPart::cells).toList());
    }

    /// Where it breaks, in one sentence.
    private String said() {
        SuccessChain chain = read.chain();
        if (!chain.enough()) {
            return Messages.of("figures.chain_few", chain.clients(), Part.ENOUGH);
        }
        return chain.breaks()
                .map(link -> Messages.of(
                        "figures.chain_breaks",
                        name(link),
                        link.lost().size(),
                        link.held().of(),
                        Messages.of("figures.link_lift.", link.kind())))
                .orElse(Messages.of("figures.chain_holds"));
    }

    private FigurePart.Bars bars() {
        SuccessChain chain = read.chain();
        return new FigurePart.Bars(
                Messages.of("figures.chain_drawn", chain.clients()),
                chain.links().stream()
                        .map(link -> new FigurePart.Bar(
                                name(link),
                                (double) link.held().count() / chain.clients(),
                                FigureWords.of(link.held())))
                        .toList());
    }

    private Sheet links(boolean none) {
        return new Sheet(
                Messages.of("figures.links"),
                Sheet.Way.NOWHERE,
                List.of(
                        Sheet.words(Messages.of("figures.link"), 130),
                        Sheet.words(Messages.of("figures.link_means"), 350),
                        Sheet.figure(Messages.of("figures.held"), 70),
                        Sheet.words(Messages.of("figures.held_share"), 290),
                        Sheet.figure(Messages.of("figures.anyway"), 140)),
                none ? List.of() : read.chain().links().stream().map(this::line).toList(),
                Messages.of("figures.chain_none"));
    }

    private Sheet.Line line(Link link) {
        boolean breaks = read.chain().breaks().filter(link::equals).isPresent();
        return new Sheet.Line(
                0,
                List.of(
                        name(link),
                        Messages.of("figures.link_means.", link.kind()),
                        String.valueOf(link.held().count()),
                        words.share(link.held()),
                        String.valueOf(link.anyway())),
                breaks);
    }

    /// Whom the link before held and this one does not: with them there is something to do.
    private Sheet lost(Link link) {
        int all = link.lost().size();
        return new Sheet(
                all > WorthPart.SHOWN
                        ? Messages.of("figures.lost_first", name(link), WorthPart.SHOWN, all)
                        : Messages.of("figures.lost", name(link), all),
                Sheet.Way.PERSON,
                List.of(Sheet.words(Messages.of("figures.client"), 400)),
                link.lost().stream()
                        .map(id -> Objects.requireNonNull(read.people().get(id)))
                        .sorted(Comparator.comparing(Contact::displayName).thenComparingLong(Contact::id))
                        .limit(WorthPart.SHOWN)
                        .map(who -> new Sheet.Line(who.id(), List.of(FigureWords.person(who)), false))
                        .toList(),
                "");
    }

    private static List<Cell> cells(Link link) {
        return List.of(
                Cell.of(name(link)),
                Cell.of(Messages.of("figures.link_means.", link.kind())),
                FigureWords.count(link.held().count()),
                FigureWords.count(link.held().of()),
                FigureWords.count(link.anyway()));
    }

    private static String name(Link link) {
        return Messages.of("figures.link.", link.kind());
    }
}
