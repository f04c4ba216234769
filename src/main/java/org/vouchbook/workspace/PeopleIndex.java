package org.vouchbook.workspace;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.ShortList;
import org.vouchbook.domain.TagRhythm;
import org.vouchbook.storage.AskReader;

/// The light index of all people in memory: read once, kept current by changes, so that typing touches no disk.
///
/// It is written on the book's thread; [#list] may be read on any.
public final class PeopleIndex {
    /// Of more changed people than these it is quicker to read everybody.
    private static final int MANY = 500;

    private final Workspace workspace;
    private final Supplier<AskRules> rules;
    private final NameOrder names;
    private volatile PeopleList list;
    private volatile boolean complete;
    private int loads;
    private volatile LocalDate day = LocalDate.MIN;

    /// An empty index with the method's own numbers; call [#load] on the book's thread.
    public PeopleIndex(Workspace workspace, Locale locale) {
        this(workspace, locale, () -> AskRules.DEFAULT);
    }

    /// An empty index; call [#load] on the book's thread.
    ///
    /// @param rules the numbers behind ask readiness as the user has them now
    public PeopleIndex(Workspace workspace, Locale locale, Supplier<AskRules> rules) {
        this.workspace = workspace;
        this.rules = rules;
        names = new NameOrder(locale);
        list = new PeopleList(names, List.of());
        workspace.onChange(this::follow);
    }

    /// Reads everybody.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public PeopleList load() {
        loads++;
        day = workspace.today();
        AskRules numbers = rules.get();
        LocalDate today = day;
        List<PersonRow> rows = workspace
                .asks()
                .everybody(numbers.rhythmDays(), today, workspace.zone(), known -> row(known, numbers.policy(), today));
        workspace.unlessLeft();
        list = new PeopleList(names, rows);
        complete = true;
        return list;
    }

    /// Everybody, read now unless that was done on this day: what the book says to asking somebody changes overnight.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public PeopleList whole() {
        return complete && day.equals(workspace.today()) ? list : load();
    }

    /// Reads again who is in it: the day, or the numbers behind the verdicts, are others.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public void reassess() {
        if (complete) {
            load();
        } else {
            loads++;
            list = new PeopleList(
                    names, rows(list.rows().stream().map(PersonRow::facts).toList()));
        }
    }

    /// Reads a first screenful only, whatever the size of the book: those who came first when it was closed last.
    /// Nothing is read when somebody is known already.
    ///
    /// @return the people as they are known then
    /// @throws org.vouchbook.domain.BookException when the file fails
    public PeopleList readFirst() {
        if (complete || !list.rows().isEmpty()) {
            return list;
        }
        Set<Long> ids =
                new LinkedHashSet<>(workspace.first().map(FirstPeople::ids).orElse(List.of()));
        if (ids.isEmpty()) {
            ids.addAll(workspace.reader().someContacts(FirstPeople.MOST));
            lookForAnybody();
        }
        list = new PeopleList(names, rows(workspace.reader().facts(ids)));
        return list;
    }

    /// Looks whether anybody is in the book, without reading who: of an empty one everybody is known then.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public void lookForAnybody() {
        complete |= list.rows().isEmpty() && workspace.reader().isEmpty();
    }

    /// Notes the first screenful for the next start.
    ///
    /// @param cards the referrals that Today begins with, see [Today#firstCards]
    public void noteFirst(List<Long> cards) {
        if (complete) {
            List<Long> people = list.select(PeopleFilter.NONE, PeopleSort.NAME, false).stream()
                    .limit(FirstPeople.MOST)
                    .map(PersonRow::id)
                    .toList();
            workspace.noteFirst(new FirstPeople(people, cards));
        }
    }

    /// How often it was read, other than by following a change.
    int loads() {
        return loads;
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
        if (change.touches(TagRhythm.class)) {
            reassess();
        }
        Set<Long> ids = change.contactIds();
        if (ids.size() > MANY) {
            load();
            return;
        }
        list = list.with(ids, rows(workspace.reader().facts(ids)));
    }

    private List<PersonRow> rows(List<PersonFacts> people) {
        AskRules numbers = rules.get();
        LocalDate today = workspace.today();
        List<AskFacts> asks = workspace.asks().brief(people, numbers.rhythmDays(), today, workspace.zone());
        return IntStream.range(0, people.size())
                .mapToObj(i -> row(new AskReader.Known(people.get(i), asks.get(i)), numbers.policy(), today))
                .toList();
    }

    private static PersonRow row(AskReader.Known one, AskPolicy policy, LocalDate today) {
        AskReadiness readiness = AskReadiness.of(one.asks(), policy, today);
        return new PersonRow(one.person(), readiness, ShortList.of(one.person(), one.asks(), readiness, policy, today));
    }
}
