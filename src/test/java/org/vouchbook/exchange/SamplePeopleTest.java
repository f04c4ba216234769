package org.vouchbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.StageMove;

/// Looks closely at some of the people in the sample files.
class SamplePeopleTest {
    private static Imports book(String... files) {
        var book = new Imports();
        for (String file : files) {
            book.take(file, KnownChoice.COMPLETE);
        }
        return book;
    }

    private static List<String> values(List<ContactPoint> points) {
        return points.stream().map(ContactPoint::value).toList();
    }

    @Test
    void google() {
        var book = book("google-contacts.csv");
        Contact marta = book.named("Marta Oliveira");
        assertEquals(
                List.of(
                        new ContactPoint("Work", "marta.oliveira@oliveiradental.example"),
                        new ContactPoint("Work", "marta@home.example")),
                marta.emails());
        assertEquals(List.of(new ContactPoint("Mobile", "+351 21 555 0100")), marta.phones());
        assertEquals(new Birthday(3, 14, 1979), marta.birthday());
        assertEquals("Met at the trade fair.\nLikes hiking, \"never before nine\".", marta.notes());
        assertEquals("Lisboa\nPortugal", marta.address());
        assertEquals(ContactKind.PROSPECT, marta.kind());
        assertEquals(List.of(), marta.tags());
        Contact jonas = book.named("Jonas Becker");
        assertEquals(ContactKind.CLIENT, jonas.kind());
        assertEquals(List.of("Clients"), jonas.tags());
        assertEquals("Geschäftsführer", jonas.role());
        assertEquals(
                List.of("+351 21 555 0106", "+34 955 550 107", "+34 955 550 108"),
                values(book.named("Sofía García").phones()));
        assertEquals(new Birthday(2, 29, null), book.named("Noor Khan").birthday());
        assertEquals("van der Vos", book.named("Pieter van der Vos").familyName());
        assertEquals("森デザイン", book.named("Yūki Mori").organisation());
        assertEquals("القاهرة\nEgypt", book.named("Ahmed el-Sayed").address());
        assertEquals("", book.named("Harborview Property Mgmt").familyName());
    }

    @Test
    void outlook() {
        assertEquals(
                Encoding.WINDOWS_1252, Imports.sheet("outlook-windows-1252.csv").encoding());
        var book = book("outlook-windows-1252.csv");
        Contact jonas = book.named("Jonas Becker");
        assertEquals("Geschäftsführer", jonas.role());
        assertEquals(List.of("+49 911 5550101", "(503) 555-0102"), values(jonas.phones()));
        assertEquals(
                List.of("Client", "Key account"), book.named("Marta Oliveira").tags());
        Contact priya = book.named("Priya Raman");
        assertEquals(new Birthday(3, 14, 1981), priya.birthday(), "the column is month first: 14 is no month");
        assertEquals("", priya.notes(), "0/0/00 is no anniversary");
        assertEquals("Cycling; opera", book.named("Rosa Ferrari").likes());
        assertEquals(Set.of("Marta Oliveira > Dylan Hughes", "Jonas Becker > Grace Njeri"), referrals(book));
        Contact dylan = book.named("Dylan Hughes");
        assertEquals(Origin.NAME, dylan.origin());
        Referral won = book.all(Referral.class).getFirst();
        assertEquals(Stage.WON, won.stage(), "they are clients already");
        assertEquals(Level.NAME_ONLY, won.level(), "a file does not confirm an introduction");
        assertEquals(2, book.all(StageMove.class).size());
    }

    @Test
    void linkedIn() {
        Sheet sheet = Imports.sheet("linkedin-connections.csv");
        assertEquals(3, sheet.skippedLines());
        assertEquals(5, sheet.rows().getFirst().line());
        var book = book("linkedin-connections.csv");
        Contact noor = book.named("Noor Khan");
        assertEquals(LocalDate.of(2021, 10, 8), noor.since());
        assertEquals(ContactKind.NETWORKING_CONTACT, noor.kind());
        assertEquals("Khan Legal, LLP", noor.organisation());
        assertEquals("https://www.linkedin.com/in/example-9", noor.website());
    }

    @Test
    void hubSpotAndPipedrive() {
        var book = book("hubspot-contacts.csv");
        Contact grace = book.named("Grace Njeri");
        assertEquals("Lead Status: OPEN\nOriginal Traffic Source: Offline Sources", grace.notes());
        assertEquals(24, book.all(Interaction.class).size());
        Interaction touch = book.all(Interaction.class).stream()
                .filter(i -> i.contactId() == grace.id())
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 6, 2), touch.date());
        assertEquals(InteractionKind.OTHER_CONTACT, touch.kind());
        var deals = book("pipedrive-people.csv");
        assertEquals(ContactKind.CLIENT, deals.named("María José Núñez-Peña").kind());
        assertEquals("María José", deals.named("María José Núñez-Peña").givenName());
        assertEquals(
                "Harborview Property Mgmt",
                deals.named("Harborview Property Mgmt").organisation());
        assertEquals("", deals.named("Harborview Property Mgmt").givenName(), "the name is the company's");
        assertEquals(
                List.of(new ContactPoint("Work", "+65 6555 0121")),
                deals.named("Cher").phones());
    }

    @Test
    void germanTable() {
        Sheet sheet = Imports.sheet("tabelle-semikolon-bom.csv");
        assertEquals(Delimiter.SEMICOLON, sheet.delimiter());
        assertEquals("Name", sheet.headers().getFirst(), "without the byte order mark");
        var book = book("tabelle-semikolon-bom.csv");
        Contact grace = book.named("Grace Njeri");
        assertEquals(ContactKind.CLIENT, grace.kind());
        assertEquals(LocalDate.of(2021, 5, 17), grace.since());
        assertEquals(Set.of("Jonas Becker > Grace Njeri", "Jonas Becker > Li Ting Zhao"), referrals(book));
        assertEquals(
                "Umsatz €: 14.814,00\nmag; \"Wein\"",
                book.named("François Lefèvre").notes());
        assertEquals(22, book.all(Interaction.class).size());
        assertTrue(book.named("Dylan Hughes").notes().contains("Letzter Kontakt: 22.12.2026"), "not yet come");
        var both = book("tabelle-semikolon-bom.csv", "outlook-windows-1252.csv");
        assertEquals(3, referrals(both).size(), "Grace came by Jonas in both");
    }

    @Test
    void unicodeText() {
        Sheet sheet = Imports.sheet("tab-separated-utf16.txt");
        assertEquals(Encoding.UTF_16LE, sheet.encoding());
        assertEquals(Delimiter.TAB, sheet.delimiter());
        var book = book("tab-separated-utf16.txt");
        assertEquals("Петренко", book.named("Olena Петренко").familyName());
        assertEquals("\"Zed\" Studios", book.named("Zoë D'Angelo").organisation());
    }

    @Test
    void cards() {
        var phone = book("phone-3.0.vcf");
        assertEquals("Khan Legal, LLP", phone.named("Noor Khan").organisation());
        assertEquals("Lisboa\nPortugal", phone.named("Marta Oliveira").address());
        assertEquals("cell", phone.named("Marta Oliveira").phones().getFirst().label());
        var old = book("old-android-2.1.vcf");
        assertEquals("森デザイン", old.named("Yūki Mori").organisation());
        assertEquals("Núñez-Peña", old.named("María José Núñez-Peña").familyName());
        assertEquals(
                8,
                old.all(Contact.class).stream()
                        .filter(c -> c.phones().size() == 1)
                        .count());
        Contact grace = book("modern-4.0.vcf").named("Grace Njeri");
        assertEquals(new Birthday(2, 29, null), grace.birthday());
        assertEquals("+254-555-0116", grace.phones().getFirst().value());
        assertEquals("A long note that is folded over two lines, with a comma\nand a line break.", grace.notes());
    }

    @Test
    void allFilesTogetherAreTheSame24People() {
        var book = book(
                "google-contacts.csv",
                "outlook-windows-1252.csv",
                "linkedin-connections.csv",
                "hubspot-contacts.csv",
                "pipedrive-people.csv",
                "tabelle-semikolon-bom.csv",
                "tab-separated-utf16.txt",
                "phone-3.0.vcf",
                "old-android-2.1.vcf",
                "modern-4.0.vcf");
        assertEquals(24, book.all(Contact.class).size());
        assertEquals("Şeyma Yıldız", book.named("Şeyma Yıldız").displayName(), "Outlook's ?eyma overwrote nothing");
    }

    private static Set<String> referrals(Imports book) {
        return book.all(Referral.class).stream()
                .map(r -> name(book, r.counterpartId()) + " > " + name(book, r.prospectId()))
                .collect(Collectors.toSet());
    }

    private static String name(Imports book, long id) {
        return book.rows.get(id) instanceof Contact c ? c.displayName() : "nobody";
    }
}
