package org.vouchbook.ui.clients;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.PeopleList;
import org.vouchbook.workspace.PersonRow;

/// The list of people: what is searched, filtered and sorted, and what that leaves.
final class ClientsViewModel {
    /// What there is to show.
    enum Showing {
        LOADING,
        NOBODY,
        NO_HIT,
        PEOPLE
    }

    /// Why the rows were replaced.
    enum Reason {
        /// The user asked for other rows: the list starts at its top.
        ASKED,
        /// The book changed: the list stays where it is.
        CHANGED,
        /// Somebody is to be seen; the list starts at its top when nobody is selected.
        REVEALED
    }

    private final Session session;
    private final PeopleRows rows = new PeopleRows();
    private final PeopleSelection selection = new PeopleSelection(rows);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Criteria> criteria = new SimpleObjectProperty<>(Criteria.NONE);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.USUAL);
    private final ReadOnlyObjectWrapper<Map<QuickFilter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Showing> showing = new ReadOnlyObjectWrapper<>(Showing.LOADING);
    private final List<Consumer<Reason>> listeners = new ArrayList<>();
    private PeopleList list;
    private boolean loaded;
    private boolean onward;
    private long awaited;
    private boolean revealing;
    private boolean searching;

    /// @param when everybody is read
    ClientsViewModel(Session session, Consumer<Runnable> when) {
        this.session = session;
        list = session.index().list();
        // Who was found stays in sight when the search is taken back.
        query.addListener((property, was, is) -> {
            searching = true;
            refresh(is.isBlank() && !was.isBlank() ? Reason.REVEALED : Reason.ASKED);
            searching = false;
        });
        criteria.addListener(o -> refresh(Reason.ASKED));
        order.addListener(o -> refresh(Reason.ASKED));
        session.changes().onChange(change -> take(session.index().list()));
        session.changes().onReassessed(() -> take(session.index().list()));
        if (session.index().complete()) {
            take(list);
        } else {
            refresh(Reason.CHANGED);
            // After what the first screenful itself still has to read, such as the person beside the list.
            when.accept(() ->
                    session.background().deliver(() -> session.background().run(session.index()::whole, this::take)));
        }
    }

    PeopleRows rows() {
        return rows;
    }

    PeopleSelection selection() {
        return selection;
    }

    StringProperty query() {
        return query;
    }

    /// Whether what changes just now does so because other words are searched for.
    boolean searching() {
        return searching;
    }

    ObjectProperty<Criteria> criteria() {
        return criteria;
    }

    ObjectProperty<Order> order() {
        return order;
    }

    /// The user's numbers behind the lists.
    AskPolicy policy() {
        return session.rules().policy();
    }

    /// How many people each quick filter alone would show.
    ReadOnlyObjectProperty<Map<QuickFilter, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Showing> showing() {
        return showing.getReadOnlyProperty();
    }

    /// Tells when the rows have been replaced.
    void onRefresh(Consumer<Reason> listener) {
        listeners.add(listener);
    }

    /// Whether everybody is in the list, not only a first screenful.
    boolean loaded() {
        return loaded;
    }

    /// How many there are without any search or filter, archived or not as asked for.
    int total() {
        QuickFilter all = criteria.get().archived() ? QuickFilter.ARCHIVED : QuickFilter.ALL;
        return counts.get().getOrDefault(all, 0);
    }

    /// Whether some are left out.
    boolean narrowed() {
        return !query.get().isBlank() || !criteria.get().withArchived(false).equals(Criteria.NONE);
    }

    /// Everybody, whatever is searched or filtered.
    List<PersonRow> people() {
        return list.rows();
    }

    /// All tags in use.
    Map<String, Integer> tags() {
        return list.tags();
    }

    void clear() {
        query.set("");
        criteria.set(Criteria.NONE);
    }

    /// Selects a person, and takes back what hides them. Somebody who is still being read is shown when they are there.
    void reveal(long id) {
        list = session.index().list();
        awaited = id;
        for (PersonRow row : list.rows()) {
            if (row.id() == id) {
                awaited = 0;
                revealing = true;
                refresh(Reason.CHANGED);
                if (rows.indexOfId(id) < 0) {
                    query.set("");
                    criteria.set(Criteria.NONE.withArchived(row.contact().archived()));
                }
                revealing = false;
                selection.only(rows.indexOfId(id));
                tell(Reason.REVEALED);
                return;
            }
        }
    }

    /// When the person shown leaves the list by the next change, their neighbour is shown.
    void goOnWhenGone() {
        onward = true;
    }

    private void take(PeopleList current) {
        list = current;
        loaded = session.index().complete();
        if (loaded) {
            counts.set(count());
        }
        refresh(Reason.CHANGED);
        onward = false;
        long shown = selection.current().get();
        if (rows.indexOfId(shown) < 0 && list.rows().stream().noneMatch(r -> r.id() == shown)) {
            selection.replaceGone();
        }
        if (awaited != 0) {
            reveal(awaited);
        }
    }

    private void refresh(Reason reason) {
        Order by = order.get();
        rows.replace(list.select(
                criteria.get().filter(query.get(), session.workspace().today()), by.sort(), by.descending()));
        selection.follow(gone(reason));
        showing.set(showing(list.rows().isEmpty()));
        tell(reason);
    }

    /// Whoever is about to be shown comes by themselves.
    private PeopleSelection.Gone gone(Reason reason) {
        if (onward) {
            return PeopleSelection.Gone.NEIGHBOUR;
        }
        return reason == Reason.CHANGED || revealing ? PeopleSelection.Gone.STAYS : PeopleSelection.Gone.FIRST;
    }

    private Showing showing(boolean empty) {
        if (!loaded) {
            return rows.isEmpty() ? Showing.LOADING : Showing.PEOPLE;
        }
        if (empty) {
            return Showing.NOBODY;
        }
        return rows.isEmpty() ? Showing.NO_HIT : Showing.PEOPLE;
    }

    private void tell(Reason reason) {
        listeners.forEach(l -> l.accept(reason));
    }

    private Map<QuickFilter, Integer> count() {
        var counted = new EnumMap<QuickFilter, Integer>(QuickFilter.class);
        for (QuickFilter quick : QuickFilter.values()) {
            counted.put(quick, 0);
        }
        for (PersonRow row : list.rows()) {
            for (QuickFilter quick : QuickFilter.values()) {
                if (quick.counts(row)) {
                    counted.merge(quick, 1, Integer::sum);
                }
            }
        }
        return counted;
    }
}
