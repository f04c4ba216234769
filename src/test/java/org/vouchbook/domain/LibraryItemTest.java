package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.support.Fixtures;

/// For whom something worth telling is meant, and how those took it who were told.
class LibraryItemTest {
    private static final LibraryItem BAKERY =
            new LibraryItem(1, LibraryItem.Kind.STORY, "The bakery\nthat opened later", "light", "Food", Fixtures.NOW);

    @ParameterizedTest
    @CsvSource({"food, true", "Light, true", "retail, false"})
    void suitsWhoIsTaggedWithItsIndustryOrItsTopic(String tag, boolean suits) {
        Contact ana =
                Contact.named(2, "Ana", "Lima", Fixtures.NOW).tags(List.of(tag)).build();
        assertEquals(suits, BAKERY.suits(ana));
    }

    /// What stands below its words is how they took it.
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "The bakery/that opened later, ''",
                "The bakery/that opened later/She laughed, She laughed",
                "The bakery that opened later - she laughed, - she laughed",
                "The bakery, -",
                "'', -"
            })
    void keepsHowTheyTookIt(String note, String reaction) {
        var told = new Interaction(
                3,
                2,
                InteractionKind.INSIGHT_SHARED,
                Direction.TO_THEM,
                Fixtures.TODAY,
                note.replace('/', '\n'),
                null,
                Fixtures.NOW);
        assertEquals(Optional.ofNullable(reaction), BAKERY.reaction(told));
    }
}
