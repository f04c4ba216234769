package org.vouchbook.ui.board;

import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Referral;
import org.vouchbook.ui.Session;

/// How many may be contacted and were not (G5): always in sight, the aim is none.
public final class UntouchedCount extends SimpleObjectProperty<Integer> {
    private final Session session;

    /// Follows an open book.
    ///
    /// @param later runs what the first screenful must not wait for: every card is read for it
    public UntouchedCount(Session session, Consumer<Runnable> later) {
        super(0);
        this.session = session;
        session.changes().onChange(change -> {
            if (change.touches(Referral.class) || change.touches(Contact.class)) {
                read();
            }
        });
        later.accept(this::read);
    }

    private void read() {
        session.background().run(() -> (int) session.agenda().untouched(), this::set);
    }
}
