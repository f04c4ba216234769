package org.vouchbook.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.MoveForm;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.TouchPolicy;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.board.BoardBenchmark;
import org.vouchbook.workspace.Agenda;
import org.vouchbook.workspace.AskRules;
import org.vouchbook.workspace.People;
import org.vouchbook.workspace.PeopleFilter;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.PeopleList;
import org.vouchbook.workspace.PeopleSort;
import org.vouchbook.workspace.Referrals;
import org.vouchbook.workspace.Timeline;
import org.vouchbook.workspace.Today;
import org.vouchbook.workspace.Workspace;

/// Search, opening a person, moving a card, importing: on a book of 10,000 contacts and 50,000 interactions.
final class Benchmarks {
    private static final int CONTACTS = 10_000;
    private static final int INTERACTIONS = 50_000;
    private static final int REFERRALS = 5_000;

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("vouchbook-bench");
        var clock = Clock.systemUTC();
        Path book = folder.resolve("book");
        BigBook.make(book, clock, CONTACTS, INTERACTIONS, REFERRALS);
        try (var workspace = Workspace.open(book, clock)) {
            List<Contact> contacts = BigBook.people(workspace);
            search(workspace, contacts);
            open(workspace, contacts);
            today(workspace, contacts);
            move(workspace);
            ReadinessBenchmark.run(workspace, contacts);
            ImportBenchmark.run(folder, contacts, 7).print(5);
            // Last: its window follows every change of the book.
            BoardBenchmark.run(workspace, folder);
        }
    }

    private static void search(Workspace workspace, List<Contact> contacts) throws Exception {
        PeopleList list = new PeopleIndex(workspace, Locale.ENGLISH).load();
        Supplier<String> typed = Keystrokes.of(contacts);
        Measure.of(50, 500, () -> list.select(PeopleFilter.NONE.withQuery(typed.get()), PeopleSort.NAME, false))
                .print("search: keystroke to selected rows", 16);
        var texts = contacts.stream()
                .map(c -> c.toString().toLowerCase(Locale.ROOT))
                .toList();
        var plain = Measure.of(50, 500, () -> {
            String query = typed.get();
            return texts.stream().filter(t -> t.contains(query)).count();
        });
        Measure.line(String.format(
                Locale.ROOT,
                "%-52s median %8.2f ms",
                "  beside it: String.contains over the records' text",
                plain.median()));
    }

    private static void open(Workspace workspace, List<Contact> contacts) throws Exception {
        var people = new People(workspace);
        var random = new Random(3);
        Measure.of(
                        50,
                        300,
                        () -> people.open(
                                contacts.get(random.nextInt(contacts.size())).id()))
                .print("open a person: everything of them read", 50);
    }

    /// As it is read again after a conversation was logged, with thousands of duties that nobody ever answered.
    private static void today(Workspace workspace, List<Contact> contacts) throws Exception {
        var index = new PeopleIndex(workspace, Locale.ENGLISH);
        index.load();
        var agenda = new Agenda(workspace, () -> FollowUpPolicy.DEFAULT);
        var today = new Today(
                workspace,
                index,
                agenda,
                () -> FollowUpPolicy.DEFAULT,
                () -> TouchPolicy.DEFAULT,
                () -> AskRules.DEFAULT,
                DayOfWeek.MONDAY);
        Measure.of(10, 50, today::read).print("today: everything that deserves the day", 300);
        var timeline = new Timeline(workspace);
        var random = new Random(5);
        Measure.of(5, 30, () -> {
                    Contact contact = contacts.get(random.nextInt(contacts.size()));
                    timeline.log(contact.id(), InteractionKind.CALL, Direction.TO_THEM, workspace.today(), "", null);
                    return today.read();
                })
                .print("  the same with a call logged before", 350);
        var referrals = new Referrals(workspace);
        Measure.of(3, 10, () -> {
                    referrals.saveFacts(referrals
                            .board()
                            .cards()
                            .getFirst()
                            .referral()
                            .edit()
                            .note("x" + random.nextInt())
                            .build());
                    return today.read();
                })
                .print("  the same with a referral changed before", 500);
    }

    private static void move(Workspace workspace) throws Exception {
        var referrals = new Referrals(workspace);
        List<Referral> cards =
                referrals.board().cards().stream().map(c -> c.referral()).toList();
        List<Stage> stages = List.of(Stage.values());
        MoveForm form = TestBook.filled(workspace.today());
        var next = new AtomicInteger();
        Measure.of(20, 200, () -> {
                    int n = next.getAndIncrement();
                    return referrals.move(cards.get(n % cards.size()).id(), stages.get(n % stages.size()), n % 3, form);
                })
                .print("move a card, forced to the disk", 50);
        var agenda = new Agenda(workspace, () -> FollowUpPolicy.DEFAULT);
        agenda.followUps();
        Measure.of(20, 200, () -> agenda.duties(workspace.now()))
                .print("the duties of all referrals that deserve the day", 16);
        Measure.of(20, 100, () -> {
                    referrals.saveFacts(cards.get(next.getAndIncrement() % cards.size())
                            .edit()
                            .note("n" + next)
                            .build());
                    return agenda.duties(workspace.now());
                })
                .print("  the same with a fact saved before", 50);
        // Each of these goes on following the book: what is measured after a change comes before them.
        Measure.of(3, 20, () -> new Agenda(workspace, () -> FollowUpPolicy.DEFAULT).followUps())
                .print("all follow-ups of the book, read anew", 200);
    }
}
