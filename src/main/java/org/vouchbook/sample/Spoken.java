package org.vouchbook.sample;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.RehearsalElement;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Wording;

/// The user's own wordings, asks in their words, and what was practised.
final class Spoken {
    private final LongSupplier newIds;
    private final Keys keys;
    private final Ago ago;
    private final Map<String, String> own = new HashMap<>();

    Spoken(LongSupplier newIds, Keys keys, Ago ago) {
        this.newIds = newIds;
        this.keys = keys;
        this.ago = ago;
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        Table.read("words.txt", 7).forEach(line -> rows.add(row(line)));
        return rows;
    }

    private Row row(Table.Line line) {
        long id = newIds.getAsLong();
        return switch (line.text(0)) {
            case "wording" -> wording(id, line);
            case "ask" ->
                new Ask(
                        id,
                        keys.id(line.text(1)),
                        ago.day(line.text(2)),
                        line.text(3).endsWith("en-2") ? Ask.Way.PERMISSION : Ask.Way.INTRODUCTION,
                        "",
                        line.text(4),
                        null,
                        "",
                        line.constant(5, Ask.Outcome.class),
                        line.text(6),
                        "",
                        own.getOrDefault(line.text(3), line.text(3)));
            case "rehearsal" ->
                new Rehearsal(
                        id,
                        line.constant(1, RehearsalElement.class),
                        ago.day(line.text(2)),
                        line.text(4),
                        line.constant(3, Rehearsal.Went.class),
                        line.text(5));
            default -> throw new IllegalStateException("unknown: " + line.text(0));
        };
    }

    private Wording wording(long id, Table.Line line) {
        Instant written = ago.moment(line.text(3), LocalTime.of(18, 30));
        var wording = new Wording(
                id,
                line.constant(2, DraftPurpose.class),
                line.text(4),
                "en",
                line.text(5),
                line.text(6).replace('/', '\n'),
                written);
        own.put(line.text(1), wording.key());
        return wording;
    }
}
