package org.vouchbook.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.TouchPolicy;
import org.vouchbook.workspace.Agenda;
import org.vouchbook.workspace.AskRules;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.Today;
import org.vouchbook.workspace.Workspace;

/// What is worked out from nothing, in a book opened for it, as a start does. An index and an agenda stay in memory for
/// as long as their book is open: of many in one book the collecting would be measured.
record ScaleFromNothing(Path book, int size, Curve curve) {
    /// So many lines of a part the window asks for at first.
    static final int SCREENFUL = 62;

    private static final int WARM_UPS = 2;
    private static final int RUNS = 7;

    /// Something that a book is asked for once.
    private interface Asked {
        void of(Workspace workspace, PeopleIndex index);
    }

    void run() {
        var today = new ArrayList<Double>();
        var board = new ArrayList<Double>();
        var verdicts = new ArrayList<Double>();
        for (int i = 0; i < WARM_UPS + RUNS; i++) {
            ask(verdicts, today, (workspace, index) -> today(workspace, index).read(SCREENFUL));
            ask(verdicts, board, (workspace, index) -> agenda(workspace, index).board());
        }
        note("Today from nothing", 300, today);
        note("read the board, with all duties", 300, board);
        note("verdicts on everybody, and all rows, from nothing", 2_000, verdicts);
    }

    private void ask(List<Double> verdicts, List<Double> times, Asked asked) {
        try (var workspace = Workspace.open(book, Clock.systemUTC())) {
            var index = new PeopleIndex(workspace, Locale.ENGLISH);
            measure(verdicts, index::load);
            measure(times, () -> asked.of(workspace, index));
        }
    }

    private static void measure(List<Double> times, Runnable job) {
        long start = Measure.now();
        job.run();
        times.add((Measure.now() - start) / 1e6);
    }

    /// The median; the first ones are the JVM's warming up.
    private void note(String what, double goal, List<Double> times) {
        var warm = new ArrayList<>(times.subList(times.size() * WARM_UPS / (WARM_UPS + RUNS), times.size()));
        Collections.sort(warm);
        curve.note(what, goal, size, warm.get(warm.size() / 2));
    }

    /// As the window makes it.
    static Today today(Workspace workspace, PeopleIndex index) {
        return new Today(
                workspace,
                index,
                agenda(workspace, index),
                () -> FollowUpPolicy.DEFAULT,
                () -> TouchPolicy.DEFAULT,
                () -> AskRules.DEFAULT,
                DayOfWeek.MONDAY);
    }

    private static Agenda agenda(Workspace workspace, PeopleIndex index) {
        return new Agenda(workspace, () -> FollowUpPolicy.DEFAULT, index);
    }
}
