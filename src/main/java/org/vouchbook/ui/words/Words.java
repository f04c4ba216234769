package org.vouchbook.ui.words;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javafx.stage.Window;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.Undoing;
import org.vouchbook.ui.WordsRequest;
import org.vouchbook.ui.kit.Theme;

/// Opens drafts. One that was left half written is there again until it is done or the program is closed.
public final class Words {
    private record Key(long subjectId, DraftPurpose purpose) {}

    private final Session session;
    private final Theme theme;
    private final Predicate<URI> mail;
    private final Undoing undoing;
    private final Map<Key, WordsViewModel> left = new HashMap<>();

    /// @param mail opens the user's mail program, and says whether it did; called beside the window
    public Words(Session session, Theme theme, Predicate<URI> mail) {
        this.session = session;
        this.theme = theme;
        this.mail = mail;
        undoing = new Undoing(session);
    }

    /// Opens a draft over a window.
    public void open(Window owner, WordsRequest request) {
        var key = new Key(request.subjectId(), request.purpose());
        WordsViewModel model = left.computeIfAbsent(key, _ -> new WordsViewModel(session, request));
        model.ask(request.purpose(), said -> {
            left.remove(key);
            request.onDone().accept(said);
        });
        new WordsDialog(session, model, mail, undoing).show(theme, owner);
    }
}
