package org.vouchbook.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Satisfaction;

/// Records that bear on asking, drawn at random: most of the gates open and shut somewhere among them.
public record RandomRecords(Random random, LocalDate today, LongSupplier ids) {
    private static final InteractionKind[] EARNING = {
        InteractionKind.THANKED_ME, InteractionKind.MUTUAL_HELP, InteractionKind.NOTE, InteractionKind.CALL
    };

    /// Some of a contact.
    public List<Row> of(long contactId) {
        var rows = new ArrayList<Row>();
        int happened = random.nextInt(4);
        for (int i = 0; i < happened; i++) {
            // Often two on one day: then the later noted counts.
            rows.add(new Interaction(
                    id(),
                    contactId,
                    EARNING[random.nextInt(EARNING.length)],
                    Direction.FROM_THEM,
                    today.minusDays(random.nextInt(3) * 9L),
                    "n" + i,
                    null,
                    today.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()));
        }
        if (random.nextInt(2) == 0) {
            rows.add(new DeliveredResult(id(), contactId, null, past(700), "it works"));
        }
        if (random.nextInt(2) == 0) {
            rows.add(new Satisfaction(
                    id(), contactId, past(700), random.nextInt(11), random.nextInt(11), random.nextInt(11), ""));
        }
        if (random.nextInt(2) == 0) {
            rows.add(new Interview(
                    id(),
                    contactId,
                    past(600),
                    answer(),
                    answer(),
                    answer(),
                    List.of(),
                    Interview.Use.NOT_ASKED,
                    null));
        }
        if (random.nextInt(6) == 0) {
            rows.add(new Promise(
                    id(),
                    contactId,
                    null,
                    random.nextBoolean() ? Promise.Kind.PROMISE : Promise.Kind.BRING_A_CUSTOMER,
                    "parts",
                    "",
                    past(90).minusDays(60),
                    today.plusDays(random.nextInt(60) - 30L),
                    "",
                    Promise.State.OPEN,
                    null,
                    ""));
        }
        if (random.nextInt(8) == 0) {
            rows.add(new Complaint(id(), contactId, past(50), "late", null, null, null));
        }
        if (random.nextInt(6) == 0) {
            rows.add(new Ask(
                    id(),
                    contactId,
                    past(200),
                    Ask.Way.INTRODUCTION,
                    "",
                    "",
                    null,
                    "",
                    random.nextBoolean() ? Ask.Outcome.NOT_NOW : Ask.Outcome.AVOIDED,
                    "why",
                    "",
                    ""));
        }
        return rows;
    }

    private Interview.Answer answer() {
        return new Interview.Answer("yes", random.nextInt(5) == 0 ? Interview.Light.AMBER : Interview.Light.GREEN);
    }

    private LocalDate past(int days) {
        return today.minusDays(random.nextInt(days));
    }

    private long id() {
        return ids.getAsLong();
    }
}
