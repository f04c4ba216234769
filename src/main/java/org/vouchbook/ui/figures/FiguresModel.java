package org.vouchbook.ui.figures;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vouchbook.domain.ReferrerFigures;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Figures;

/// The figures as the book says them when the window is opened.
final class FiguresModel {
    private final Session session;
    private final Figures figures;
    private final ReadOnlyObjectWrapper<List<FigurePart>> parts = new ReadOnlyObjectWrapper<>(List.of());

    FiguresModel(Session session) {
        this.session = session;
        figures = new Figures(session.workspace(), session.agenda());
    }

    /// The parts in the order of their kinds; none before the book has answered.
    ReadOnlyObjectProperty<List<FigurePart>> parts() {
        return parts.getReadOnlyProperty();
    }

    void load() {
        session.background().run(figures::read, picture -> parts.set(parts(picture)));
    }

    private List<FigurePart> parts(Figures.Picture picture) {
        var today = session.workspace().today();
        var words = new FigureWords(new Written(session.locale(), today));
        return List.of(
                new CallPart(picture, words, session.workspace().zone()).part(),
                new ReferrerPart(picture, ReferrerFigures.quarters(today), words).part(),
                new PacePart(picture.paces(), words).part(),
                new ProgrammePart(picture.year().months(), words).part(),
                new BusinessPart(picture.year(), words).part(),
                new WorthPart(picture.year(), words).part(),
                new ImprovementPart(picture.year(), words).part());
    }
}
