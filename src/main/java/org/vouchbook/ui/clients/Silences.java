package org.vouchbook.ui.clients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Reconnect;
import org.vouchbook.domain.ShortList;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.PersonRow;

/// How long each person of the list has heard nothing of us and, where that is the list's subject, who spoke last.
/// The latter is read for those in sight only: an index of everybody would have to carry it for a few.
final class Silences {
    private final Session session;
    private final ClientsViewModel model;
    private final Runnable onRead;
    private final Map<Long, Optional<Direction>> known = new HashMap<>();
    private final Set<Long> wanted = new HashSet<>();

    /// @param onRead told when more is known
    Silences(Session session, ClientsViewModel model, Runnable onRead) {
        this.session = session;
        this.model = model;
        this.onRead = onRead;
        session.changes().onChange(_ -> known.clear());
    }

    /// The silence of somebody who should have heard of us.
    Optional<Reconnect> of(PersonRow row) {
        LocalDate entered =
                row.contact().created().atZone(session.workspace().zone()).toLocalDate();
        return Reconnect.of(
                row.contact(),
                row.facts().lastContact(),
                entered,
                session.touch(),
                session.workspace().today());
    }

    /// Who did the last contact; empty for those who stand on no list of silence, or are still being read.
    Optional<Direction> spokeLast(PersonRow row) {
        if (model.criteria().get().list() != ShortList.NEGLECTED || row.facts().lastContact() == null) {
            return Optional.empty();
        }
        Optional<Direction> found = known.get(row.id());
        if (found == null && wanted.add(row.id()) && wanted.size() == 1) {
            // All that come into sight together are read together.
            session.background().deliver(this::read);
        }
        return found == null ? Optional.empty() : found;
    }

    private void read() {
        var ids = new ArrayList<>(wanted);
        wanted.clear();
        session.background().run(() -> session.people().spokeLast(ids), last -> {
            ids.forEach(id -> known.put(id, Optional.ofNullable(last.get(id))));
            onRead.run();
        });
    }
}
