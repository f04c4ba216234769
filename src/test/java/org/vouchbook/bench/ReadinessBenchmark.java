package org.vouchbook.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Satisfaction;
import org.vouchbook.workspace.Earning;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.Workspace;

/// The verdicts of everybody, and of one after a change.
final class ReadinessBenchmark {
    private static final Interview.Answer GREEN = new Interview.Answer("yes", Interview.Light.GREEN);

    private ReadinessBenchmark() {}

    static void run(Workspace workspace, List<Contact> contacts) throws Exception {
        workspace.commit(ChangeSet.put(ChangeLabel.of("change.sample"), records(workspace, contacts)));
        var index = new PeopleIndex(workspace, Locale.ENGLISH);
        index.load();
        Measure.of(10, 30, () -> {
                    index.reassess();
                    return true;
                })
                .print("verdicts of everybody, facts read anew", 300);
        var earning = new Earning(workspace);
        var random = new Random(11);
        Measure.of(10, 50, () -> {
                    long id = contacts.get(random.nextInt(contacts.size())).id();
                    earning.save(new DeliveredResult(earning.newId(), id, null, workspace.today(), "it works"));
                    return index.list();
                })
                .print("  a result noted, the one verdict follows", 50);
    }

    /// A third of the people were served.
    private static List<Row> records(Workspace workspace, List<Contact> contacts) {
        LocalDate today = workspace.today();
        var ids = workspace.ids();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < contacts.size(); i += 3) {
            long id = contacts.get(i).id();
            rows.add(new DeliveredResult(ids.getAsLong(), id, null, today.minusDays(i % 700), "it works"));
            rows.add(new Satisfaction(ids.getAsLong(), id, today.minusDays(i % 500), 8, 9, 7, ""));
            rows.add(new Interview(
                    ids.getAsLong(),
                    id,
                    today.minusDays(i % 600),
                    GREEN,
                    GREEN,
                    GREEN,
                    List.of(),
                    Interview.Use.NOT_ASKED,
                    null));
            rows.add(new Promise(
                    ids.getAsLong(),
                    id,
                    null,
                    Promise.Kind.PROMISE,
                    "spare parts",
                    "",
                    today.minusDays(i % 400),
                    today.plusDays(i % 90),
                    "",
                    Promise.State.OPEN,
                    null,
                    ""));
        }
        return rows;
    }
}
