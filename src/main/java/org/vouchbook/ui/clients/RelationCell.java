package org.vouchbook.ui.clients;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.vouchbook.domain.KnowLikeTrust;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PersonRow;

/// Three lights: do they know us, like us, trust us (N4)? A letter each; what is lit is filled, not only coloured.
final class RelationCell extends RowCell {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private final Supplier<LocalDate> today;
    private final Label know = light("clients.light.know");
    private final Label like = light("clients.light.like");
    private final Label trust = light("clients.light.trust");
    private final HBox box = new HBox(4, know, like, trust);

    RelationCell(Supplier<LocalDate> today) {
        this.today = today;
        explain(row -> words(lights(row, today.get())));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMouseTransparent(true);
        setGraphic(box);
    }

    @Override
    void show(PersonRow row) {
        KnowLikeTrust lights = lights(row, today.get());
        know.pseudoClassStateChanged(LIT, lights.know());
        like.pseudoClassStateChanged(LIT, lights.like());
        trust.pseudoClassStateChanged(LIT, lights.trust());
    }

    static KnowLikeTrust lights(PersonRow row, LocalDate today) {
        return KnowLikeTrust.of(row.facts().card(), row.facts().lastContact(), today);
    }

    static String words(KnowLikeTrust lights) {
        return String.join(
                " · ",
                Messages.of(lights.know() ? "clients.know.yes" : "clients.know.no"),
                Messages.of(lights.like() ? "clients.like.yes" : "clients.like.no"),
                Messages.of(lights.trust() ? "clients.trust.yes" : "clients.trust.no"));
    }

    private static Label light(String key) {
        Label light = new Label(Messages.of(key));
        light.getStyleClass().add("light");
        return light;
    }
}
