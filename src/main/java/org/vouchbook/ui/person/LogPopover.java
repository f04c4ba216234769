package org.vouchbook.ui.person;

import atlantafx.base.controls.Popover;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Interaction;

/// The form for what happened, at the place it was asked for.
final class LogPopover {
    private final PersonViewModel model;
    private @Nullable Popover open;

    LogPopover(PersonViewModel model) {
        this.model = model;
    }

    /// Shows a form by the node it belongs to.
    void show(InteractionForm form, Node owner) {
        hide();
        LogForm content = new LogForm(form, model.words(), this::save, this::hide, this::delete);
        Popover popover = new Popover(content.node());
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setAnimated(false);
        popover.show(owner);
        content.focusFirst();
        open = popover;
    }

    void hide() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }

    private void save(InteractionForm form) {
        Popover shown = open;
        model.save(form, () -> {
            if (Objects.equals(open, shown)) {
                hide();
            }
        });
    }

    private void delete(Interaction interaction) {
        model.delete(interaction);
        hide();
    }
}
