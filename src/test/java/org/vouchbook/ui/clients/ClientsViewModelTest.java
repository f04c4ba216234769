package org.vouchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.ShortList;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.clients.ClientsViewModel.Reason;
import org.vouchbook.ui.clients.ClientsViewModel.Showing;
import org.vouchbook.workspace.PeopleSort;

class ClientsViewModelTest {
    @TempDir
    Path folder;

    private OpenBook open;

    @BeforeEach
    void openBook() {
        open = new OpenBook(folder);
    }

    @AfterEach
    void closeBook() {
        open.close();
    }

    @Test
    void anEmptyBookSaysSoUntilSomebodyComesWhoIsShownAtOnce() {
        var model = new ClientsViewModel(open.session(), Runnable::run);
        assertEquals(Showing.NOBODY, model.showing().get());
        Contact ana = add("Ana", "Silva", ContactKind.CLIENT);
        assertEquals(Showing.PEOPLE, model.showing().get());
        assertEquals(ana.id(), model.selection().current().get());
    }

    @Test
    void typingNarrowsAndTheCountKnowsTheWhole() {
        three();
        var model = new ClientsViewModel(open.session(), Runnable::run);
        assertEquals(List.of("Ben Adler", "Cleo Moss", "Ana Silva"), names(model));
        assertFalse(model.narrowed());
        model.query().set("sil");
        assertEquals(List.of("Ana Silva"), names(model));
        assertTrue(model.narrowed());
        assertEquals(3, model.total());
        model.query().set("nobody at all");
        assertEquals(Showing.NO_HIT, model.showing().get());
        model.clear();
        assertEquals(3, names(model).size());
    }

    @Test
    void quickFiltersCountEverybodyAndKeepTheOtherFilters() {
        List<Contact> people = three();
        open.book.people().setArchived(List.of(people.getLast().id()), true);
        var model = new ClientsViewModel(open.session(), Runnable::run);
        assertEquals(2, model.counts().get().get(QuickFilter.ALL));
        assertEquals(1, model.counts().get().get(QuickFilter.CLIENTS));
        assertEquals(1, model.counts().get().get(QuickFilter.PROSPECTS));
        assertEquals(1, model.counts().get().get(QuickFilter.ARCHIVED));
        Criteria tagged = Criteria.NONE.withTags(Set.of("GOLF"));
        model.criteria().set(QuickFilter.PROSPECTS.on(tagged));
        assertEquals(List.of(), names(model));
        open.book.people().addTag(List.of(people.get(1).id()), "golf");
        assertEquals(List.of("Ben Adler"), names(model));
        assertEquals(Set.of("GOLF"), QuickFilter.ALL.on(model.criteria().get()).tags());
        model.criteria().set(QuickFilter.ARCHIVED.on(Criteria.NONE));
        assertEquals(List.of("Cleo Moss"), names(model));
        assertEquals(1, model.total());
    }

    @Test
    void aListOfThoseEasilyOverlookedHoldsBesideTheKind() {
        List<Contact> people = three();
        open.book
                .timeline()
                .log(people.get(1).id(), InteractionKind.CALL, Direction.TO_THEM, open.book.today(), "", null);
        var model = new ClientsViewModel(open.session(), Runnable::run);
        model.criteria().set(QuickFilter.NEGLECTED.on(Criteria.NONE));
        int neglected = model.counts().get().getOrDefault(QuickFilter.NEGLECTED, 0);
        assertEquals(neglected, names(model).size());
        assertFalse(names(model).contains("Ben Adler"));
        assertTrue(QuickFilter.NEGLECTED.matches(model.criteria().get()));
        model.criteria().set(QuickFilter.CLIENTS.on(Criteria.NONE.withList(ShortList.AT_RISK)));
        assertEquals(List.of("Ana Silva"), names(model));
        assertEquals(
                2, new FilterWords(Locale.UK).line("", model.criteria().get()).split(" · ").length);
    }

    @Test
    void silenceCountsFromTodayAndNeverIsSilent() {
        List<Contact> people = three();
        open.book
                .timeline()
                .log(
                        people.getFirst().id(),
                        InteractionKind.CALL,
                        Direction.TO_THEM,
                        open.book.today().minusDays(20),
                        "",
                        null);
        var model = new ClientsViewModel(open.session(), Runnable::run);
        model.criteria().set(Criteria.NONE.withSilence(new Silence.Months(1)));
        assertEquals(List.of("Ben Adler", "Cleo Moss"), names(model));
        model.criteria()
                .set(Criteria.NONE.withSilence(
                        new Silence.Since(open.book.today().minusDays(19))));
        assertEquals(3, names(model).size());
    }

    @Test
    void sortsBothWays() {
        three();
        var model = new ClientsViewModel(open.session(), Runnable::run);
        model.order().set(new Order(PeopleSort.NAME, true));
        assertEquals(List.of("Ana Silva", "Cleo Moss", "Ben Adler"), names(model));
        model.order().set(new Order(PeopleSort.KIND, false));
        assertEquals(List.of("Ana Silva", "Cleo Moss", "Ben Adler"), names(model));
    }

    @Test
    void selectionGoesWithThePersonAndNeverHoldsWhoIsHidden() {
        List<Contact> people = three();
        var model = new ClientsViewModel(open.session(), Runnable::run);
        Set<Long> both = Set.of(people.get(0).id(), people.get(1).id());
        model.selection().set(both, 2);
        model.order().set(new Order(PeopleSort.NAME, true));
        assertEquals(both, model.selection().ids().get());
        model.query().set("adler");
        assertEquals(Set.of(people.get(1).id()), model.selection().ids().get());
        assertEquals("Ben Adler", current(model), "who is left of those selected");
        model.query().set("moss");
        assertEquals(Set.of(people.get(2).id()), model.selection().ids().get());
        model.query().set("");
        assertEquals(Set.of(people.get(2).id()), model.selection().ids().get());
        long ben = people.get(1).id();
        model.selection().set(Set.of(ben, people.get(2).id()), model.rows().indexOfId(ben));
        model.query().set("s");
        assertEquals(List.of("Ana Silva", "Cleo Moss"), names(model));
        assertEquals("Cleo Moss", current(model));
    }

    /// Nobody is shown beside a list that they are not in, unless they have left it by what was done with them.
    @Test
    void whoIsShownFollowsTheListThatIsAskedFor() {
        List<Contact> people = three();
        var model = new ClientsViewModel(open.session(), Runnable::run);
        model.reveal(people.getFirst().id());
        model.criteria().set(QuickFilter.PROSPECTS.on(Criteria.NONE));
        assertEquals("Ben Adler", current(model));
        assertEquals(Set.of(people.get(1).id()), model.selection().ids().get());
        open.book.people().save(people.get(1).edit().kind(ContactKind.CLIENT).build());
        assertEquals(List.of(), names(model));
        assertEquals(people.get(1).id(), model.selection().current().get(), "what is done with them goes on");
        model.criteria().set(Criteria.NONE);
        assertEquals("Ben Adler", current(model));
        model.query().set("nobody of that name");
        assertEquals("", current(model));
    }

    @Test
    void nextAndPreviousKeepThePlaceOfWhoHasLeft() {
        three();
        var model = new ClientsViewModel(open.session(), Runnable::run);
        var shown = new ArrayList<String>();
        model.selection().current().addListener(o -> shown.add(current(model)));
        model.selection().step(1);
        open.book.people().setArchived(List.of(model.selection().current().get()), true);
        model.selection().step(1);
        model.selection().step(1);
        model.selection().step(-1);
        model.selection().step(-1);
        assertEquals(List.of("Cleo Moss", "Ana Silva", "Ben Adler"), shown);
    }

    @Test
    void whoIsArchivedHereGivesPlaceToTheNeighbour() {
        three();
        var session = open.session();
        var model = new ClientsViewModel(session, Runnable::run);
        model.selection().only(1);
        new ClientActions(session, model).setArchived(true);
        assertEquals("Ana Silva", current(model));
        assertEquals(2, model.rows().size());
        session.workspace().undo();
        assertEquals(List.of("Ben Adler", "Cleo Moss", "Ana Silva"), names(model));
        assertEquals("Ana Silva", current(model));
    }

    @Test
    void bulkChangesAreOneUndo() {
        three();
        var session = open.session();
        var model = new ClientsViewModel(session, Runnable::run);
        var actions = new ClientActions(session, model);
        model.selection().set(Set.copyOf(model.rows().stream().map(r -> r.id()).toList()), 0);
        actions.addTag("  fair\u0000 2026 ");
        assertEquals(3, model.tags().get("fair 2026"));
        actions.setKind(ContactKind.PROSPECT);
        assertEquals(3, model.counts().get().get(QuickFilter.PROSPECTS));
        actions.setRhythm(21);
        assertTrue(
                model.rows().stream().allMatch(r -> Objects.equals(r.contact().rhythmDays(), 21)));
        session.workspace().undo();
        actions.delete();
        assertEquals(Showing.NOBODY, model.showing().get());
        assertEquals(0, model.selection().current().get());
        session.workspace().undo();
        session.workspace().undo();
        assertEquals(1, model.counts().get().get(QuickFilter.PROSPECTS));
        actions.addTag(" ");
        actions.addTag("x".repeat(Contact.MAX_NAME + 1));
        session.workspace().undo();
        assertEquals(0, model.tags().size());
    }

    @Test
    void whatWasSearchedInVainBecomesAPerson() {
        three();
        var session = open.session();
        var model = new ClientsViewModel(session, Runnable::run);
        var actions = new ClientActions(session, model);
        for (String typed : List.of("Li Ting Zhao", "zhao@example.org", "+49 911 1234", "y".repeat(5000))) {
            model.query().set(typed);
            actions.add(typed);
        }
        assertEquals("Zhao", find(model, "Li Ting Zhao").familyName());
        assertEquals("", find(model, "zhao@example.org").familyName());
        assertEquals(1, find(model, "+49 911 1234").phones().size());
        assertEquals(7, model.rows().size());
        assertEquals("y".repeat(Contact.MAX_NAME), current(model));
    }

    @Test
    void revealTakesBackWhatHides() {
        List<Contact> people = three();
        open.book.people().setArchived(List.of(people.getLast().id()), true);
        var model = new ClientsViewModel(open.session(), Runnable::run);
        var reasons = new ArrayList<Reason>();
        model.query().set("ana");
        model.onRefresh(reasons::add);
        model.reveal(people.getLast().id());
        assertEquals("Cleo Moss", current(model));
        assertEquals(Reason.REVEALED, reasons.getLast());
        model.reveal(people.getFirst().id());
        assertEquals("Ana Silva", current(model));
        model.reveal(987_654_321);
        assertEquals("Ana Silva", current(model));
    }

    private List<Contact> three() {
        return List.of(
                add("Ana", "Silva", ContactKind.CLIENT),
                add("Ben", "Adler", ContactKind.PROSPECT),
                add("Cleo", "Moss", ContactKind.NETWORKING_CONTACT));
    }

    private Contact add(String given, String family, ContactKind kind) {
        return open.book
                .people()
                .add(Fixtures.contact(given, family).edit().kind(kind).build());
    }

    private static Contact find(ClientsViewModel model, String name) {
        return model.rows().stream()
                .map(r -> r.contact())
                .filter(c -> c.displayName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String current(ClientsViewModel model) {
        return model.rows().stream()
                .filter(r -> r.id() == model.selection().current().get())
                .map(r -> r.contact().displayName())
                .findFirst()
                .orElse("");
    }

    private static List<String> names(ClientsViewModel model) {
        return model.rows().stream().map(r -> r.contact().displayName()).toList();
    }
}
