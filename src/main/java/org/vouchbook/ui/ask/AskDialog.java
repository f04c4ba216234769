package org.vouchbook.ui.ask;

import java.util.function.Consumer;
import javafx.stage.Window;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.form.FormDialog;

/// An ask in a window of its own: the checks above the form, each reason with the way to its record.
final class AskDialog {
    private final RightViewModel model;
    private final AskForm ask;
    private final Navigator navigator;
    private final AskFromElsewhere again;
    private final Preflight checks;

    /// @param again asks anew, with what was typed, when a record behind a reason was put right meanwhile
    AskDialog(RightViewModel model, AskForm ask, Navigator navigator, AskFromElsewhere again) {
        this.model = model;
        this.ask = ask;
        this.navigator = navigator;
        this.again = again;
        checks = new Preflight(ask, this::go);
    }

    /// @param onSaved takes the ask when it is in the book
    void show(Window owner, Consumer<Row> onSaved) {
        new FormDialog(model.saving(), ask.form(), onSaved).show(owner, checks);
    }

    private void go(Way way) {
        switch (way) {
            case Way.Open open ->
                new FormDialog(model.saving(), model.edit(open.record()), saved -> {
                            checks.getScene().getWindow().hide();
                            again.ask(saved.contactId(), ask.words(), ask.wording());
                        })
                        .show(checks.getScene().getWindow());
            case Way.Happened happened -> {
                checks.getScene().getWindow().hide();
                navigator.openRecord(happened.interaction());
            }
            default -> throw new IllegalArgumentException("no record behind " + way);
        }
    }
}
