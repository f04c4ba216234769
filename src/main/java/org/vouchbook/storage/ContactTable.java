package org.vouchbook.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Origin;

/// Contacts in the table `contact`.
final class ContactTable {
    private ContactTable() {}

    static final Table<Contact> TABLE = new Table<>(
            "contact",
            Contact.class,
            List.of(
                    Column.of("given_name", Contact::givenName),
                    Column.of("family_name", Contact::familyName),
                    Column.of("organisation", Contact::organisation),
                    Column.of("role", Contact::role),
                    Column.ofEnum("kind", Contact::kind),
                    Column.ofEnum("origin", Contact::origin),
                    Column.of("emails", c -> Sql.points(c.emails())),
                    Column.of("phones", c -> Sql.points(c.phones())),
                    Column.of("address", Contact::address),
                    Column.of("website", Contact::website),
                    Column.of("tags", c -> Sql.array(c.tags())),
                    Column.of("likes", Contact::likes),
                    Column.of("manner", Contact::manner),
                    Column.of("birth_month", c -> birthday(c, Birthday::month)),
                    Column.of("birth_day", c -> birthday(c, Birthday::day)),
                    Column.of("birth_year", c -> birthday(c, Birthday::year)),
                    Column.of("how_met", Contact::howMet),
                    Column.of("rhythm_days", Contact::rhythmDays),
                    Column.of("since", Contact::since),
                    Column.of("notes", Contact::notes),
                    Column.of("archived", Contact::archived),
                    Column.of("created", Contact::created)),
            ContactTable::read);

    private static @Nullable Object birthday(Contact contact, Function<Birthday, @Nullable Integer> part) {
        Birthday birthday = contact.birthday();
        return birthday == null ? null : part.apply(birthday);
    }

    private static Contact read(Cells row) throws SQLException {
        Integer month = Sql.integerOrNull(row, "birth_month");
        return Contact.named(
                        row.getLong("id"),
                        Sql.word(row, "given_name"),
                        Sql.word(row, "family_name"),
                        Sql.instant(row, "created"))
                .organisation(Sql.word(row, "organisation"))
                .role(Sql.word(row, "role"))
                .kind(Sql.constant(row, "kind", ContactKind.class))
                .origin(Sql.constant(row, "origin", Origin.class))
                .emails(Sql.points(row, "emails"))
                .phones(Sql.points(row, "phones"))
                .address(Sql.word(row, "address"))
                .website(Sql.word(row, "website"))
                .tags(Sql.strings(row, "tags"))
                .likes(row.getString("likes"))
                .manner(row.getString("manner"))
                .birthday(
                        month == null
                                ? null
                                : new Birthday(month, row.getInt("birth_day"), Sql.integerOrNull(row, "birth_year")))
                .howMet(Sql.word(row, "how_met"))
                .rhythmDays(Sql.integerOrNull(row, "rhythm_days"))
                .since(Sql.dateOrNull(row, "since"))
                .notes(row.getString("notes"))
                .archived(row.getBoolean("archived"))
                .build();
    }
}
