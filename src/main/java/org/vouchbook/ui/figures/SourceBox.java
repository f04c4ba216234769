package org.vouchbook.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Naming;

/// Whose referrals are counted: anybody's, or those of one of the three sources (K1).
final class SourceBox extends ComboBox<@Nullable ContactKind> {
    private static final List<ContactKind> SOURCES =
            List.of(ContactKind.CLIENT, ContactKind.STRATEGIC_PARTNER, ContactKind.NETWORKING_CONTACT);

    /// @param then hears another choice; null: anybody's
    SourceBox(@Nullable ContactKind chosen, Consumer<@Nullable ContactKind> then) {
        var items = new ArrayList<@Nullable ContactKind>();
        items.add(null);
        items.addAll(SOURCES);
        getItems().setAll(items);
        setConverter(Naming.orNone(
                kind -> kind == null ? Messages.of("figures.from_anybody") : Messages.of("figures.from_kind.", kind)));
        setAccessibleText(Messages.of("figures.split"));
        setMinWidth(Region.USE_PREF_SIZE);
        setValue(chosen);
        valueProperty().addListener((_, _, is) -> then.accept(is));
    }
}
