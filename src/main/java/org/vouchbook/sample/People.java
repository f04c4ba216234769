package org.vouchbook.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactBuilder;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Origin;

/// The contacts, put together from three tables.
final class People {
    private static final LocalTime NOTED_AT = LocalTime.of(8, 30);

    private final Keys keys;
    private final Ago ago;
    private final Map<String, Table.Line> reach = byKey(Table.read("reach.txt", 5));
    private final Map<String, Table.Line> about = byKey(Table.read("about.txt", 4));
    private final Map<String, LocalDate> entered = new HashMap<>();

    People(Keys keys, Ago ago) {
        this.keys = keys;
        this.ago = ago;
        Table.read("activity.txt", 5).forEach(line -> entered(line.text(0), ago.day(line.text(1))));
        Table.read("referrals.txt", 10)
                .forEach(line ->
                        entered(line.text(0), Board.path(line, ago).getFirst().day()));
    }

    List<Contact> contacts(List<Table.Line> people) {
        var contacts = new ArrayList<Contact>();
        for (Table.Line person : people) {
            contacts.add(contact(person));
        }
        return contacts;
    }

    private Contact contact(Table.Line person) {
        String key = person.text(0);
        LocalDate since = entered.getOrDefault(key, ago.today().minusDays(1));
        ContactBuilder contact = Contact.named(
                        keys.id(key), person.text(1), person.text(2), ago.moment(since, NOTED_AT))
                .organisation(person.text(3))
                .role(person.text(4))
                .kind(person.constant(5, ContactKind.class))
                .origin(person.constant(6, Origin.class))
                .since(person.has(7) ? ago.day(person.text(7)) : null)
                .rhythmDays(person.has(8) ? person.number(8) : null)
                .birthday(person.has(9) ? birthday(person.text(9)) : null)
                .tags(person.list(10, ","))
                .archived(person.has(11));
        Table.Line ways = reach.get(key);
        if (ways != null) {
            contact.emails(points(ways, 1))
                    .phones(points(ways, 2))
                    .address(ways.text(3))
                    .website(ways.text(4));
        }
        Table.Line memory = about.get(key);
        if (memory != null) {
            contact.likes(memory.text(1)).howMet(memory.text(2)).notes(memory.text(3));
        }
        return contact.build();
    }

    private void entered(String key, LocalDate day) {
        entered.merge(key, day, (a, b) -> a.isBefore(b) ? a : b);
    }

    private Birthday birthday(String text) {
        if (!text.startsWith("+")) {
            return text.length() == 5 ? yearless(MonthDay.parse("--" + text)) : Birthday.of(LocalDate.parse(text));
        }
        String[] parts = text.substring(1).split("/", -1);
        MonthDay day = MonthDay.from(ago.today().plusDays(Long.parseLong(parts[0])));
        @Nullable Integer year = parts.length > 1 ? Integer.valueOf(parts[1]) : null;
        // On some days of leap years the coming birthday is 29 February, which the told year may not have.
        return year == null || !day.isValidYear(year) ? yearless(day) : Birthday.of(day.atYear(year));
    }

    private static Birthday yearless(MonthDay day) {
        return new Birthday(day.getMonthValue(), day.getDayOfMonth(), null);
    }

    private static List<ContactPoint> points(Table.Line line, int column) {
        return line.list(column, ";").stream()
                .map(entry -> {
                    int colon = entry.indexOf(':');
                    return colon < 0
                            ? ContactPoint.of(entry)
                            : new ContactPoint(entry.substring(0, colon), entry.substring(colon + 1));
                })
                .toList();
    }

    private static Map<String, Table.Line> byKey(List<Table.Line> lines) {
        var map = new HashMap<String, Table.Line>();
        lines.forEach(line -> map.put(line.text(0), line));
        return map;
    }
}
