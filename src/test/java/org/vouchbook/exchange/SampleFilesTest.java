package org.vouchbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What comes out of every sample file, in exact counts.
class SampleFilesTest {
    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("google-contacts.csv", new Summary(24, 0, 0, 0, 0, 0, 0)),
                Arguments.of("outlook-windows-1252.csv", new Summary(21, 0, 0, 0, 0, 0, 2)),
                Arguments.of("linkedin-connections.csv", new Summary(23, 0, 0, 0, 0, 0, 0)),
                Arguments.of("hubspot-contacts.csv", new Summary(24, 0, 0, 0, 0, 0, 0)),
                Arguments.of("pipedrive-people.csv", new Summary(24, 0, 0, 0, 0, 0, 0)),
                Arguments.of("tabelle-semikolon-bom.csv", new Summary(24, 0, 0, 0, 0, 2, 2)),
                Arguments.of("tab-separated-utf16.txt", new Summary(24, 0, 0, 0, 0, 0, 0)),
                Arguments.of("hostile.csv", new Summary(12, 0, 0, 1, 1, 10, 0)),
                Arguments.of("phone-3.0.vcf", new Summary(12, 0, 0, 0, 0, 0, 0)),
                Arguments.of("old-android-2.1.vcf", new Summary(8, 0, 0, 0, 0, 0, 0)),
                Arguments.of("modern-4.0.vcf", new Summary(1, 0, 0, 0, 0, 1, 0)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void bringsExactlyItsPeople(String name, Summary expected) {
        var book = new Imports();
        assertEquals(expected, book.take(name, KnownChoice.SKIP));
    }

    @ParameterizedTest
    @MethodSource("files")
    void addsNobodyTheSecondTime(String name, Summary first) {
        for (KnownChoice choice : KnownChoice.values()) {
            var book = new Imports();
            book.take(name, choice);
            int before = book.rows.size();
            Summary again = book.take(name, choice);
            assertEquals(0, again.added());
            assertEquals(first.added(), again.known());
            assertEquals(first.rejected(), again.rejected());
            assertEquals(0, again.completed(), choice.name());
            assertEquals(before, book.rows.size(), "nor interactions or referrals");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everybodyInItIsKnownFromGoogle(String name, Summary alone) {
        var book = new Imports();
        book.take("google-contacts.csv", KnownChoice.SKIP);
        Summary then = book.take(name, KnownChoice.COMPLETE);
        boolean hostile = name.equals("hostile.csv");
        assertEquals(hostile ? alone.added() : 0, then.added());
        assertEquals(hostile ? 0 : alone.added(), then.known());
        assertEquals(alone.referrals(), then.referrals());
        assertTrue(then.completed() <= then.known());
    }
}
