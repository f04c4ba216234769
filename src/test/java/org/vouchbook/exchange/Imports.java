package org.vouchbook.exchange;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;

/// A book in memory that takes in files one after the other, as the workspace does.
final class Imports {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final DraftOptions OPTIONS = new DraftOptions(ContactKind.PROSPECT, TODAY, Locale.GERMANY);

    final Map<Long, Row> rows = new HashMap<>();
    private final AtomicLong ids = new AtomicLong();

    static byte[] sample(String name) {
        try (InputStream in = Imports.class.getResourceAsStream("/samples/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sheet sheet(String name) {
        return assertInstanceOf(Reading.Table.class, SourceFile.read(name, sample(name), SourceFile.Choice.DETECT))
                .sheet();
    }

    static Sheet sheetOf(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return assertInstanceOf(Reading.Table.class, SourceFile.read("x.csv", bytes, SourceFile.Choice.DETECT))
                .sheet();
    }

    static List<Draft> drafts(String name, byte[] bytes) {
        return switch (SourceFile.read(name, bytes, SourceFile.Choice.DETECT)) {
            case Reading.Table t -> SheetDrafts.of(t.sheet(), Mapping.guess(t.sheet()), OPTIONS);
            case Reading.Cards c -> CardDrafts.of(c, OPTIONS);
            case Reading.Refused r -> List.of();
        };
    }

    ImportPlan plan(String name, KnownChoice choice) {
        return ImportPlan.of(drafts(name, sample(name)), book(), choice);
    }

    ImportPlan planText(String text, KnownChoice choice) {
        return ImportPlan.of(drafts("x.csv", text.getBytes(StandardCharsets.UTF_8)), book(), choice);
    }

    Summary take(String name, KnownChoice choice) {
        return take(plan(name, choice));
    }

    Summary take(ImportPlan plan) {
        for (Row row : ImportRows.of(plan, ids::incrementAndGet, Instant.EPOCH, TODAY, 0)) {
            rows.put(row.id(), row);
        }
        return plan.summary();
    }

    Book book() {
        var contacts = all(Contact.class);
        var last = new HashMap<Long, LocalDate>();
        all(Interaction.class).forEach(i -> last.merge(i.contactId(), i.date(), (a, b) -> a.isAfter(b) ? a : b));
        return new Book(contacts, last, all(Referral.class));
    }

    <T extends Row> List<T> all(Class<T> type) {
        var found = new ArrayList<T>();
        rows.values().stream().filter(type::isInstance).map(type::cast).forEach(found::add);
        return found;
    }

    Contact named(String displayName) {
        return all(Contact.class).stream()
                .filter(c -> c.displayName().equals(displayName))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is called " + displayName));
    }
}
