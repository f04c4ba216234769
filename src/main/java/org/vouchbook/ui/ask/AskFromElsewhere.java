package org.vouchbook.ui.ask;

import javafx.stage.Window;
import org.vouchbook.domain.Ask;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.AskRules;
import org.vouchbook.workspace.Earning;
import org.vouchbook.workspace.Standpoint;

/// Prepares and notes an ask while the person is not in sight, over whatever page is open.
public final class AskFromElsewhere {
    private record Stand(Standpoint at, OwnVoice voice) {}

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
    /// @param wording the key of the wording that was said; empty: of none
    public void ask(long contactId, String words, String wording) {
        AskRules rules = session.rules();
        session.background()
                .run(
                        () -> new Earning(session.workspace())
                                .standpoint(contactId, rules)
                                .map(at -> new Stand(at, OwnVoice.read(session.workspace()))),
                        found -> found.ifPresent(stand -> {
                            var model = new RightViewModel(session, stand.at(), stand.voice());
                            AskForm ask = model.ask(Ask.Way.INTRODUCTION);
                            ask.said(words, wording);
                            new AskDialog(model, ask, navigator, this).show(owner, saved -> {
                                if (saved instanceof Ask made && made.brings()) {
                                    navigator.newReferral(made.contactId());
                                }
                            });
                        }));
    }
}
