package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.support.Fixtures;

class ContactTest {
    private static ContactBuilder nameless() {
        return Contact.named(1, "", "", Fixtures.NOW);
    }

    private static void assertRefused(UnaryOperator<ContactBuilder> edit) {
        ContactBuilder builder = edit.apply(Contact.named(1, "Marta", "Oliveira", Fixtures.NOW));
        assertThrows(IllegalArgumentException.class, builder::build);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B", "\u202E\u0000", "\u200D"})
    void somethingMustNameAContact(String nothing) {
        assertThrows(IllegalArgumentException.class, () -> Fixtures.contact(nothing, nothing));
        assertThrows(
                IllegalArgumentException.class,
                () -> nameless().organisation(nothing).notes("somebody").build());
    }

    @Test
    void isCalledByWhatThereIs() {
        assertEquals("Marta Oliveira", Fixtures.contact("Marta", "Oliveira").displayName());
        assertEquals("Marta", Fixtures.contact("Marta", " ").displayName());
        assertEquals("Oliveira", Fixtures.contact("", "Oliveira").displayName());
        ContactBuilder rest =
                nameless().emails(List.of(ContactPoint.of("m@example.org"))).phones(List.of(ContactPoint.of("0911 1")));
        assertEquals("m@example.org", rest.build().displayName());
        assertEquals("Acme", rest.organisation("Acme").build().displayName());
        assertEquals("0911 1", rest.organisation("").emails(List.of()).build().displayName());
    }

    @Test
    void textsHaveTheirLimits() {
        String name = "x".repeat(Contact.MAX_NAME);
        assertEquals(name, Fixtures.contact(name, name).givenName());
        assertRefused(b -> b.givenName(name + "x"));
        assertRefused(b -> b.familyName("ß".repeat(70_000)));
        assertRefused(b -> b.organisation(name + "x"));
        assertRefused(b -> b.role(name + "x"));
        assertRefused(b -> b.tags(List.of(name + "x")));
        String longText = "x".repeat(Contact.MAX_TEXT + 1);
        assertRefused(b -> b.notes(longText));
        assertRefused(b -> b.address(longText));
        assertRefused(b -> b.website(longText));
        assertRefused(b -> b.likes(longText));
        assertRefused(b -> b.manner(longText));
        assertRefused(b -> b.howMet(longText));
        assertEquals(
                Contact.MAX_TEXT,
                nameless()
                        .organisation("A")
                        .notes(longText.substring(1))
                        .build()
                        .notes()
                        .length());
    }

    @Test
    void whatIsInvisibleDoesNotCountToTheLimit() {
        assertEquals(
                "x".repeat(200), Fixtures.contact("x\u200B".repeat(200), "").givenName());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3651, Integer.MAX_VALUE})
    void refusesRhythmsOutOfRange(int days) {
        assertRefused(b -> b.rhythmDays(days));
    }

    @Test
    void aTagIsThereOnceHoweverItIsWritten() {
        Contact tagged = Fixtures.contact("A", "B")
                .edit()
                .tags(List.of("VIP", " vip ", "", "\u200B", "golf  club", "Golf club"))
                .build();
        assertEquals(List.of("VIP", "golf club"), tagged.tags());
    }

    @Test
    void contactPointsAreCleanAndThereOnce() {
        var point = new ContactPoint(" wo\trk", " a@example.org\n");
        assertEquals(new ContactPoint("wo rk", "a@example.org"), point);
        Contact contact =
                nameless().emails(List.of(point, point, ContactPoint.of("b@x"))).build();
        assertEquals(2, contact.emails().size());
        assertThrows(IllegalArgumentException.class, () -> ContactPoint.of(" \u200B "));
        assertThrows(IllegalArgumentException.class, () -> ContactPoint.of("x".repeat(321)));
        assertThrows(IllegalArgumentException.class, () -> new ContactPoint("x".repeat(61), "1"));
    }

    @Test
    void editingKeepsEverythingElse() {
        Contact full = Fixtures.fullContact(7);
        assertEquals(full, full.edit().build());
        assertEquals(full, full.withIdentity(8, Fixtures.NOW.plusSeconds(1)).withIdentity(7, Fixtures.NOW));
    }

    @Test
    void needsAnId() {
        assertThrows(IllegalArgumentException.class, () -> Fixtures.contact(0, "A", "B"));
    }
}
