package org.vouchbook.ui.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactKind;
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
    private record Key(FigureKind kind, @Nullable ContactKind source) {}

    private final Session session;
    private final Map<Key, FigurePart> read = new HashMap<>();

    FiguresModel(Session session) {
        this.session = session;
    }

    /// Gives a part, at once when it was read before.
    ///
    /// @param source only what came from contacts of this kind; null: from anybody
    void look(FigureKind kind, @Nullable ContactKind source, Consumer<FigurePart> then) {
        var key = new Key(kind, source);
        FigurePart known = read.get(key);
        if (known != null) {
            then.accept(known);
            return;
        }
        Callable<FigurePart> reading = reading(kind, source);
        session.background()
                .run(() -> source == null ? reading.call() : reading.call().only(source), part -> {
                    read.put(key, part);
                    then.accept(part);
                });
    }

    private Callable<FigurePart> reading(FigureKind kind, @Nullable ContactKind source) {
        var figures = new Figures(session.workspace(), session.agenda(), source);
        var clients = new ClientFigures(session.workspace(), source);
        var today = session.workspace().today();
        var words = new FigureWords(new Written(session.locale(), today));
        AskRules rules = session.rules();
        return switch (kind) {
            case CALLS ->
                () -> new CallPart(figures.calls(), words, session.workspace().zone()).part();
            case REFERRERS ->
                () -> new ReferrerPart(figures.referrers(), ReferrerFigures.quarters(today), words).part();
            case PACE -> () -> new PacePart(figures.paces(), words).part();
            case PROGRAMME ->
                () -> {
                    var months = figures.months();
                    return new ProgrammePart(months, figures.check(months, rules.weekly()), words).part();
                };
            case CHAIN -> () -> new ChainPart(clients.chain(rules), words).part();
            case ASKING -> () -> new AskingPart(clients.asking(rules), words).part();
            case BUSINESS -> () -> new BusinessPart(clients.business(), words).part();
            case WORTH -> () -> new WorthPart(clients.worth(), words).part();
            case ATTENTION -> () -> new AttentionPart(clients.attention(), words).part();
            case IMPROVEMENTS -> () -> new ImprovementPart(clients.improvements(), words).part();
        };
    }
}
