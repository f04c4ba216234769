package org.vouchbook.ui.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.vouchbook.domain.ReferrerFigures;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.AskRules;
import org.vouchbook.workspace.ClientFigures;
import org.vouchbook.workspace.Figures;

/// The figures as the book says them: a part is read when it is first looked at, and then stays while the window is
/// open.
final class FiguresModel {
    private final Session session;
    private final Figures figures;
    private final ClientFigures clients;
    private final Map<FigureKind, FigurePart> read = new EnumMap<>(FigureKind.class);

    FiguresModel(Session session) {
        this.session = session;
        figures = new Figures(session.workspace(), session.agenda());
        clients = new ClientFigures(session.workspace());
    }

    /// Gives a part, at once when it was read before.
    void look(FigureKind kind, Consumer<FigurePart> then) {
        FigurePart known = read.get(kind);
        if (known != null) {
            then.accept(known);
            return;
        }
        session.background().run(reading(kind), part -> {
            read.put(kind, part);
            then.accept(part);
        });
    }

    private Callable<FigurePart> reading(FigureKind kind) {
        var today = session.workspace().today();
        var words = new FigureWords(new Written(session.locale(), today));
        AskRules rules = AskRules.of(session.settings().get());
        return switch (kind) {
            case CALLS ->
                () -> new CallPart(figures.calls(), words, session.workspace().zone()).part();
            case REFERRERS ->
                () -> new ReferrerPart(figures.referrers(), ReferrerFigures.quarters(today), words).part();
            case PACE -> () -> new PacePart(figures.paces(), words).part();
            case PROGRAMME -> () -> new ProgrammePart(figures.months(), words).part();
            case CHAIN -> () -> new ChainPart(clients.chain(rules), words).part();
            case ASKING -> () -> new AskingPart(clients.asking(), words).part();
            case BUSINESS -> () -> new BusinessPart(clients.business(), words).part();
            case WORTH -> () -> new WorthPart(clients.worth(), words).part();
            case ATTENTION -> () -> new AttentionPart(clients.attention(), words).part();
            case IMPROVEMENTS -> () -> new ImprovementPart(clients.improvements(), words).part();
        };
    }
}
