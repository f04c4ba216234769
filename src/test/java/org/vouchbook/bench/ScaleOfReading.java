package org.vouchbook.bench;

import java.util.ArrayList;
import java.util.Collections;
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
import org.vouchbook.domain.Stage;
import org.vouchbook.support.TestBook;
import org.vouchbook.workspace.Agenda;
import org.vouchbook.workspace.AskRules;
import org.vouchbook.workspace.Board;
import org.vouchbook.workspace.ClientFigures;
import org.vouchbook.workspace.Figures;
import org.vouchbook.workspace.People;
import org.vouchbook.workspace.PeopleFilter;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.PeopleSort;
import org.vouchbook.workspace.Referrals;
import org.vouchbook.workspace.Timeline;
import org.vouchbook.workspace.Workspace;

/// What a user does in a book all day: looks for somebody, sorts, opens, moves a card, reads the day.
record ScaleOfReading(Workspace workspace, List<Contact> contacts, Curve curve) {
    private static final FollowUpPolicy FOLLOW_UPS = FollowUpPolicy.DEFAULT;
    /// Figures of more people than these take minutes.
    private static final int MOST_FIGURES = 20_000;

    void run() throws Exception {
        var index = new PeopleIndex(workspace, Locale.ENGLISH);
        index.load();
        search(index);
        var people = new People(workspace);
        var random = new Random(3);
        note(
                "open a person",
                50,
                Measure.of(20, 100, () -> people.open(someone(random).id())));
        cards();
        sort(index);
        today(index);
        if (contacts.size() <= MOST_FIGURES) {
            note("all figures of the book (not of the largest)", 0, Measure.of(1, 3, this::figures));
        }
    }

    /// Every part of the window with the figures, which reads only those that are looked at.
    private List<Object> figures() {
        var referrals = new Figures(workspace, new Agenda(workspace, () -> FOLLOW_UPS));
        var clients = new ClientFigures(workspace);
        return List.of(
                referrals.calls(),
                referrals.referrers(),
                referrals.paces(),
                referrals.months(),
                clients.chain(AskRules.DEFAULT),
                clients.asking(AskRules.DEFAULT),
                clients.business(),
                clients.worth(),
                clients.attention(),
                clients.improvements());
    }

    private void search(PeopleIndex index) throws Exception {
        index.list().select(PeopleFilter.NONE, PeopleSort.NAME, false);
        Supplier<String> typed = Keystrokes.of(contacts);
        Measure.Times times = Measure.of(
                50, 500, () -> index.list().select(PeopleFilter.NONE.withQuery(typed.get()), PeopleSort.NAME, false));
        note("search, a keystroke", 16, times);
        curve.note("– of 100 keystrokes the slowest but one", 50, contacts.size(), times.p99());
    }

    /// The slowest column; each order is worked out once for a list, so each time after a change.
    private void sort(PeopleIndex index) throws Exception {
        var timeline = new Timeline(workspace);
        var random = new Random(9);
        double slowest = 0;
        for (PeopleSort sort : PeopleSort.values()) {
            var times = new ArrayList<Double>();
            for (int i = 0; i < 5; i++) {
                timeline.log(
                        someone(random).id(), InteractionKind.CALL, Direction.TO_THEM, workspace.today(), "", null);
                index.list().select(PeopleFilter.NONE, PeopleSort.NAME, false);
                long start = Measure.now();
                index.list().select(PeopleFilter.NONE, sort, false);
                times.add((Measure.now() - start) / 1e6);
            }
            Collections.sort(times);
            slowest = Math.max(slowest, times.get(times.size() / 2));
        }
        curve.note("sort, the slowest column", 150, contacts.size(), slowest);
    }

    private void cards() throws Exception {
        var referrals = new Referrals(workspace);
        List<Board.Card> cards = referrals.board().cards();
        List<Stage> stages = List.of(Stage.values());
        MoveForm form = TestBook.filled(workspace.today());
        var next = new AtomicInteger();
        note("move a card, forced to the disk", 50, Measure.of(10, 60, () -> {
            int n = next.getAndIncrement();
            long card = cards.get(n % cards.size()).referral().id();
            return referrals.move(card, stages.get(n % stages.size()), n % 3, form);
        }));
    }

    /// As the window asks for it.
    private void today(PeopleIndex index) throws Exception {
        var today = ScaleFromNothing.today(workspace, index);
        today.read(ScaleFromNothing.SCREENFUL);
        var timeline = new Timeline(workspace);
        var random = new Random(5);
        note("Today after a call was logged", 300, Measure.of(3, 15, () -> {
            timeline.log(someone(random).id(), InteractionKind.CALL, Direction.TO_THEM, workspace.today(), "", null);
            return today.read(ScaleFromNothing.SCREENFUL);
        }));
        var referrals = new Referrals(workspace);
        List<Board.Card> cards = referrals.board().cards();
        note("Today after a referral changed", 300, Measure.of(3, 15, () -> {
            int n = random.nextInt();
            referrals.saveFacts(cards.get(Math.floorMod(n, cards.size()))
                    .referral()
                    .edit()
                    .note("n" + n)
                    .build());
            return today.read(ScaleFromNothing.SCREENFUL);
        }));
    }

    private Contact someone(Random random) {
        return contacts.get(random.nextInt(contacts.size()));
    }

    private void note(String what, double goal, Measure.Times times) {
        curve.note(what, goal, contacts.size(), times.median());
    }
}
