package org.vouchbook.ui.ask;

import javafx.stage.Window;
import org.vouchbook.domain.Ask;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.AskRules;
import org.vouchbook.workspace.Earning;

/// Prepares and notes an ask while the person is not in sight, over whatever page is open.
public final class AskFromElsewhere {
    private final Session session;
    private final Navigator navigator;
    private final Window owner;

    /// Of an open book.
    public AskFromElsewhere(Session session, Navigator navigator, Window owner) {
        this.session = session;
        this.navigator = navigator;
        this.owner = owner;
    }

    /// Opens an ask.
    ///
    /// @param words what was said already; empty: nothing
    public void ask(long contactId, String words) {
        AskRules rules = AskRules.of(session.settings().get());
        session.background()
                .run(
                        () -> new Earning(session.workspace()).standpoint(contactId, rules),
                        found -> found.ifPresent(at -> {
                            var model = new RightViewModel(session, at);
                            AskForm ask = model.ask(Ask.Way.INTRODUCTION);
                            ask.said(words);
                            new FormDialog(model, ask.form(), saved -> {
                                        if (saved instanceof Ask made && made.brings()) {
                                            navigator.newReferral(made.contactId());
                                        }
                                    })
                                    .show(owner, new Preflight(ask));
                        }));
    }
}
