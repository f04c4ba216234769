package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Referrals that lie in the notes (G5): what is found, and what is left alone.
class HintFinderTest {
    private static final long ANA = 1;
    private static final long GRACE = 5;

    private final List<Contact> people = new ArrayList<>();
    private final List<Referral> referrals = new ArrayList<>();
    private final List<HintPassed> passed = new ArrayList<>();

    @BeforeEach
    void people() {
        people.add(add(ANA, "Ana", "Sousa")
                .kind(ContactKind.CLIENT)
                .emails(List.of(ContactPoint.of("ana@sousa.example")))
                .build());
        people.add(add(2, "Jürgen", "Groß").build());
        people.add(add(3, "", "").organisation("Lindqvist Energy").build());
    }

    private static ContactBuilder add(long id, String given, String family) {
        return Contact.named(id, given, family, Instant.EPOCH).kind(ContactKind.PROSPECT);
    }

    private List<Hint> in(Contact... others) {
        var all = new ArrayList<>(people);
        all.addAll(List.of(others));
        return new HintFinder(all, referrals, passed).find(all);
    }

    private List<String> names(String notes) {
        return in(add(GRACE, "Grace", "Njeri").notes(notes).build()).stream()
                .map(h -> h.way() + " " + h.name() + " " + (h.knownId() == null ? "?" : h.knownId()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Referred by Ana Sousa, wants a quote|BROUGHT_BY Ana Sousa 1",
                "referred by ana sousa in May|BROUGHT_BY ana sousa 1",
                "REFERRED BY: Sousa, Ana|BROUGHT_BY Sousa, Ana 1",
                "Referrer said hello. Intro from our client Mrs. Sousa.|BROUGHT_BY Sousa 1",
                "Recommended by ana@sousa.example|BROUGHT_BY ana@sousa.example 1",
                "Empfohlen von: Juergen Gross|BROUGHT_BY Juergen Gross ?",
                "Empfohlen von Herrn Jürgen Gross|BROUGHT_BY Jürgen Gross 2",
                "Recommandée par Ana Sousa|BROUGHT_BY Ana Sousa 1",
                "Indicado por Ana Sousa|BROUGHT_BY Ana Sousa 1",
                "Referral from Tom van der Berg about roofs|BROUGHT_BY Tom van der Berg ?",
                "referred by Dr. Tom Baker. Wants a call|BROUGHT_BY Tom Baker ?",
                "Came to us via Ana Sousa|BROUGHT_BY Ana Sousa 1",
                "Source: Lindqvist Energy newsletter|BROUGHT_BY Lindqvist Energy 3",
                "Lead source - talk with Ana Sousa|BROUGHT_BY Ana Sousa 1",
                "Gave me the name of Peter Miller at Acme|NAMED Peter Miller ?",
                "Nannte mir Jürgen Groß|NAMED Jürgen Groß 2",
            })
    void wordsThatTellOfAReferralAreFound(String notes, String expected) {
        assertEquals(List.of(expected), names(notes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not referred by Ana Sousa",
                "Nicht empfohlen von Ana Sousa",
                "referred by somebody at the fair",
                "Met via LinkedIn",
                "Paid by Ana in May",
                "Ana Sousa was at the fair too",
                "From Monday on by phone",
                "Source: web form",
                "Referred by Grace Njeri",
                "Preferred by Ana Sousa",
                "",
            })
    void otherWordsAreLeftAlone(String notes) {
        assertEquals(List.of(), names(notes));
    }

    @Test
    void theStoryOfHowWeMetCountsAsASource() {
        List<Hint> found =
                in(add(GRACE, "Grace", "Njeri").howMet("Dinner at Ana Sousa's").build());
        assertEquals(List.of(new Hint(GRACE, Hint.Way.BROUGHT_BY, "Ana Sousa", ANA, "Dinner at Ana Sousa's")), found);
        assertEquals(ANA, found.getFirst().referrerId());
        assertEquals(GRACE, found.getFirst().prospectId());
    }

    @Test
    void whoStandsOnACardOrIsAClientOrPutAwayIsNoHint() {
        String notes = "Referred by Ana Sousa";
        Contact grace = add(GRACE, "Grace", "Njeri").notes(notes).build();
        assertEquals(1, in(grace).size());
        assertEquals(0, in(grace.edit().kind(ContactKind.CLIENT).build()).size());
        assertEquals(0, in(grace.edit().archived(true).build()).size());
        referrals.add(new ReferralBuilder(50, 2, GRACE, Cards.DAY, Instant.EPOCH).build());
        assertEquals(0, in(grace).size());
        referrals.set(
                0,
                new ReferralBuilder(50, 2, GRACE, Cards.DAY, Instant.EPOCH)
                        .direction(ReferralDirection.GIVEN)
                        .build());
        assertEquals(1, in(grace).size(), "what we gave is another thing");
    }

    @Test
    void whomAClientNamedIsFoundUntilTheyStandOnACard() {
        Contact ana = add(6, "Rosa", "Ferrari")
                .kind(ContactKind.CLIENT)
                .notes("Suggested I call Jürgen Groß")
                .build();
        assertEquals(List.of(new Hint(6, Hint.Way.NAMED, "Jürgen Groß", 2L, "Suggested I call Jürgen Groß")), in(ana));
        assertEquals(6, in(ana).getFirst().referrerId());
        referrals.add(new ReferralBuilder(50, 6, 2, Cards.DAY, Instant.EPOCH).build());
        assertEquals(List.of(), in(ana));
    }

    @Test
    void whatWasPassedOverDoesNotComeBackUntilItIsWrittenAnew() {
        Contact grace =
                add(GRACE, "Grace", "Njeri").notes("Referred by Tom Baker").build();
        passed.add(new HintPassed(70, GRACE, "Tom Baker", "Referred by Tom Baker", Cards.DAY));
        assertEquals(List.of(), in(grace));
        people.add(add(8, "Tom", "Baker").build());
        assertEquals(List.of(), in(grace), "also when somebody is called so by now");
        assertEquals(
                1,
                in(grace.edit().notes("Referred by Tom Baker in May").build()).size());
    }

    @Test
    void ofNamesakesEachIsOfferedAndAFirstNameOnlyWhenItIsOne() {
        people.add(add(7, "Ana", "Sousa").organisation("Acme").build());
        assertEquals(List.of("BROUGHT_BY Ana Sousa 1", "BROUGHT_BY Ana Sousa 7"), names("Referred by Ana Sousa"));
        assertEquals(List.of("BROUGHT_BY Ana ?"), names("Referred by Ana"));
        assertEquals(List.of("BROUGHT_BY Jürgen 2"), names("Referred by Jürgen"));
    }

    @Test
    void knownOnesComeFirstAndTheWordsAreCut() {
        Contact one = add(GRACE, "Grace", "Njeri")
                .notes("x ".repeat(100) + "referred by Tom Baker " + "y ".repeat(300))
                .build();
        Contact two = add(9, "Zoe", "Zimmer").notes("Referred by Ana Sousa").build();
        List<Hint> found = in(one, two);
        assertEquals(
                List.of("Ana Sousa", "Tom Baker"),
                found.stream().map(Hint::name).toList());
        String text = found.getLast().text();
        assertTrue(text.startsWith("…") && text.endsWith("…") && text.length() <= 222, text);
        assertTrue(text.contains("referred by Tom Baker"), text);
    }

    /// Ten thousand people with a page of notes each are looked through while one looks up.
    @Test
    void tenThousandPeopleAreQuick() {
        String page = "Spoke by phone from Monday on about the roof of the old hall. ".repeat(6);
        Contact[] many = Stream.iterate(100L, id -> id + 1)
                .limit(10_000)
                .map(id -> add(id, "Given" + id, "Family" + id)
                        .notes(page + (id % 10 == 0 ? "\nReferred by Given" + (id + 1) + " Family" + (id + 1) : ""))
                        .build())
                .toArray(Contact[]::new);
        in(many);
        long start = System.nanoTime();
        List<Hint> found = in(many);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(1_000, found.size());
        assertTrue(took.toMillis() < 5_000, took::toString);
    }
}
