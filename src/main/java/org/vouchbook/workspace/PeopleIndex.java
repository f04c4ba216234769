package org.vouchbook.workspace;

import java.text.Collator;
import java.util.ArrayList;
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
        return list;
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
