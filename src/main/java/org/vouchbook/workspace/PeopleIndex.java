package org.vouchbook.workspace;

import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vouchbook.domain.PersonFacts;

/// The light index of all people in memory: read once, kept current by changes, so that typing touches no disk.
///
/// It is written on the book's thread; [#list] may be read on any.
public final class PeopleIndex {
    private final Workspace workspace;
    private final Collator collator;
    private volatile PeopleList list = new PeopleList(List.of());
    private volatile boolean complete;

    /// An empty index; call [#load] on the book's thread.
    public PeopleIndex(Workspace workspace, Locale locale) {
        this.workspace = workspace;
        collator = Collator.getInstance(locale);
        workspace.onChange(this::follow);
    }

    /// Reads everybody.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public PeopleList load() {
        list = new PeopleList(workspace.reader().facts().stream().map(this::row).toList());
        complete = true;
        return list;
    }

    /// Reads a first screenful only, whatever the size of the book: those who came first when it was closed last.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public void loadFirst() {
        Set<Long> ids =
                new LinkedHashSet<>(workspace.first().map(FirstPeople::ids).orElse(List.of()));
        if (ids.isEmpty()) {
            ids.addAll(workspace.reader().someContacts(FirstPeople.MOST));
            complete = ids.isEmpty() && workspace.reader().isEmpty();
        }
        list = new PeopleList(
                workspace.reader().facts(ids).stream().map(this::row).toList());
    }

    /// Notes the first screenful for the next start.
    public void noteFirst() {
        if (complete) {
            workspace.noteFirst(new FirstPeople(list.select(PeopleFilter.NONE, PeopleSort.NAME, false).stream()
                    .limit(FirstPeople.MOST)
                    .map(PersonRow::id)
                    .toList()));
        }
    }

    /// Whether everybody is in it, not only a first screenful.
    public boolean complete() {
        return complete;
    }

    /// The people as of the last change.
    public PeopleList list() {
        return list;
    }

    private void follow(Change change) {
        Set<Long> ids = change.contactIds();
        var rows = new ArrayList<PersonRow>(list.rows().size() + ids.size());
        list.rows().stream().filter(r -> !ids.contains(r.id())).forEach(rows::add);
        workspace.reader().facts(ids).stream().map(this::row).forEach(rows::add);
        list = new PeopleList(rows);
    }

    private PersonRow row(PersonFacts facts) {
        return new PersonRow(
                facts, collator.getCollationKey(PersonRow.sortName(facts.contact())), SearchText.of(facts.contact()));
    }
}
