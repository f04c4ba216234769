package org.vouchbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Hint;
import org.vouchbook.domain.HintFinder;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Referral;

/// What an import could not make a card of is found in the notes (G5).
class ImportedHintsTest {
    private final Imports book = new Imports();

    private List<Hint> hints() {
        List<Contact> people = book.all(Contact.class);
        return new HintFinder(people, book.all(Referral.class), List.of()).find(people);
    }

    @Test
    void aReferrerWhoComesWithALaterFileIsFoundThen() {
        book.take(book.planText("Name;Empfohlen von\nGrace Njeri;Tom Baker\n", KnownChoice.SKIP));
        assertEquals(1, hints().size());
        assertEquals("Empfohlen von: Tom Baker", hints().getFirst().text());
        assertNull(hints().getFirst().knownId(), "nobody in the book is called so yet");
        book.take(book.planText("Name;Notes\nTom Baker;\n", KnownChoice.SKIP));
        assertEquals(book.named("Tom Baker").id(), hints().getFirst().knownId());
    }

    /// The finder reads what is noted of people: an import writes its words there and none into the timeline.
    @ParameterizedTest
    @ValueSource(strings = {"google-contacts.csv", "hubspot-contacts.csv", "pipedrive-people.csv", "modern-4.0.vcf"})
    void anImportLeavesNoWordsWhereTheFinderDoesNotLook(String name) {
        book.take(name, KnownChoice.SKIP);
        book.take(book.planText(
                "Name;Letzter Kontakt;Notes;Custom\nRosa Diaz;03.11.2026;She suggested I call Tom Baker;Said so\n",
                KnownChoice.SKIP));
        assertEquals(
                List.of(),
                book.all(Interaction.class).stream()
                        .map(Interaction::note)
                        .filter(n -> !n.isEmpty())
                        .toList());
        assertEquals(
                1,
                book.all(Interaction.class).stream()
                        .filter(i -> i.contactId() == book.named("Rosa Diaz").id())
                        .count());
        assertEquals(1, hints().size());
    }

    /// In files as other programs write them nothing is taken for a referral that is none.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "google-contacts.csv",
                "outlook-windows-1252.csv",
                "tabelle-semikolon-bom.csv",
                "hubspot-contacts.csv",
                "linkedin-connections.csv",
                "pipedrive-people.csv",
                "modern-4.0.vcf"
            })
    void filesWithoutSuchWordsHaveNone(String name) {
        book.take(name, KnownChoice.SKIP);
        assertEquals(List.of(), hints());
    }
}
