package org.vouchbook.domain.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.DraftPurpose.Reader;
import org.vouchbook.domain.Profile;
import org.vouchbook.support.Fixtures;

/// Wordings are filled, or say what they lack.
class DraftingTest {
    private static Template template(DraftPurpose purpose, String text) {
        return new Template(purpose, "test", "en", "About {prospect.name}", text);
    }

    private static DraftFacts facts(Reader reader, boolean mayName, Map<Placeholder, String> values) {
        return new DraftFacts(Filling.JONAS, Filling.GRACE, Filling.ANA, reader, mayName, values);
    }

    /// A tip has no reader whose facts could be filled in, and says all there is to say.
    @Test
    void theTipsToGiveAwayStandAsTheyAre() {
        List<Template> tips = ShippedWordings.of(DraftPurpose.TIP);
        assertFalse(tips.isEmpty());
        tips.forEach(tip -> assertEquals(List.of(), tip.faults(), tip.name()));
        var filled = template(DraftPurpose.TIP, "Ask {contact.first}.");
        assertEquals(
                List.of(
                        new Template.Fault.ForMany(Placeholder.PROSPECT_NAME),
                        new Template.Fault.ForMany(Placeholder.CONTACT_FIRST)),
                filled.faults());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TIP")
    void everyPurposeHasAWordingThatAsksForOneHumanLineAndSaysTheRest(DraftPurpose purpose) {
        List<Template> shipped = ShippedWordings.of(purpose);
        assertFalse(shipped.isEmpty());
        for (Template template : shipped) {
            assertEquals(List.of(), template.faults(), template.name());
            String whole = template.subject() + template.text();
            assertEquals(whole.indexOf("{human_line}"), whole.lastIndexOf("{human_line}"), "one human line: " + whole);
            assertTrue(template.placeholders().contains(Placeholder.HUMAN_LINE), template.name());
            var missing = assertInstanceOf(
                    Draft.Missing.class,
                    Drafting.fill(template, Filling.facts(template, true).with(Placeholder.HUMAN_LINE, " ")));
            assertEquals(List.of(Placeholder.HUMAN_LINE), missing.facts());
            String filled = Filling.filled(template);
            assertFalse(filled.contains("{") || filled.contains("[[") || filled.contains("  "), filled);
        }
    }

    @Test
    void theFirstThanksRemindsWhileTheIntroductionIsOpenAndNotAfter() {
        for (Template template : ShippedWordings.of(DraftPurpose.THANK_CONVERSATION)) {
            DraftFacts open = Filling.facts(template, false);
            DraftFacts done = open.with(Placeholder.AGREED_ACTION, "");
            assertTrue(text(template, open).contains("write to her by Friday"));
            assertFalse(text(template, done).contains("offered")
                    || text(template, done).contains("wanted to"));
            assertInstanceOf(Draft.Filled.class, Drafting.fill(template, done));
        }
    }

    private static String text(Template template, DraftFacts facts) {
        return assertInstanceOf(Draft.Filled.class, Drafting.fill(template, facts))
                .text();
    }

    @Test
    void whatIsNotKnownIsNamedAndKeepsItsBraces() {
        var draft = assertInstanceOf(
                Draft.Missing.class,
                Drafting.fill(
                        template(DraftPurpose.THANK_STATUS, "{referrer.first}: {stage}, {why}"),
                        facts(Reader.REFERRER, false, Map.of(Placeholder.WHY, " \n"))));
        assertEquals(List.of(Placeholder.STAGE, Placeholder.WHY), draft.facts());
        assertEquals("Jonas: {stage}, {why}", draft.text());
        assertEquals("About Grace Njeri", draft.subject());
    }

    @Test
    void aPassageGoesWhenAFactInItIsNotKnown() {
        Template template = template(DraftPurpose.THANK_STATUS, "Hello[[ at {referrer.organisation}]][[, {why}]].");
        assertEquals("Hello at Becker Präzision.", text(template, facts(Reader.REFERRER, false, Map.of())));
    }

    @Test
    void factsAreNotReadAsWordings() {
        Template template = template(DraftPurpose.THANK_STATUS, "{human_line}");
        var draft = Drafting.fill(
                template, facts(Reader.REFERRER, false, Map.of(Placeholder.HUMAN_LINE, "$1 \\ {0} [[x]] 100 %")));
        assertEquals(new Draft.Filled("About Grace Njeri", "$1 \\ {0} [[x]] 100 %"), draft);
    }

    @Test
    void aWordingWithAFaultSaysWhich() {
        Template wrong = template(DraftPurpose.GO_BACK, "[[Dear {referer.first}");
        assertEquals(
                new Draft.Broken(
                        List.of(new Template.Fault.Unknown("referer.first"), new Template.Fault.OpenPassage())),
                Drafting.fill(wrong, facts(Reader.REFERRER, true, Map.of())));
    }

    @Test
    void anIntroductionIsCompleteOnlyWithItsThreeParts() {
        for (Placeholder part : EnumSet.of(Placeholder.RELATION, Placeholder.OUTCOME, Placeholder.RECOMMENDATION)) {
            Template shipped = ShippedWordings.of(DraftPurpose.FORWARDABLE).getFirst();
            var missing = assertInstanceOf(
                    Draft.Missing.class,
                    Drafting.fill(shipped, Filling.facts(shipped, false).with(part, "")));
            assertEquals(List.of(part), missing.facts());
            for (String less : List.of("", "[[" + part.written() + "]]")) {
                Template without =
                        template(DraftPurpose.FORWARDABLE, shipped.text().replace(part.written(), less));
                assertEquals(List.of(new Template.Fault.LacksPart(part)), without.faults());
            }
        }
    }

    @Test
    void theReferrersNameNeedsARight() {
        Template named = template(DraftPurpose.FIRST_CONTACT, "{referrer.name} has introduced us.");
        assertInstanceOf(Draft.Refused.class, Drafting.fill(named, facts(Reader.PROSPECT, false, Map.of())));
        assertEquals(
                new Draft.Filled("About Grace Njeri", "Jonas Becker has introduced us."),
                Drafting.fill(named, facts(Reader.PROSPECT, true, Map.of())));
        // In an optional passage it is simply not known.
        Template optional = template(DraftPurpose.FIRST_CONTACT, "Hello.[[ {referrer.name} has introduced us.]]");
        assertEquals(
                new Draft.Filled("About Grace Njeri", "Hello."),
                Drafting.fill(optional, facts(Reader.PROSPECT, false, Map.of())));
    }

    @Test
    void aNameThatIsWrittenByHandIsFoundToo() {
        DraftFacts hidden = facts(Reader.PROSPECT, false, Map.of());
        for (String text : List.of(
                "jonas sends his regards",
                "BECKER Präzision is content",
                "I know Jonas’s hall",
                "Beckers Halle",
                "write to JONAS@becker.example",
                "Jo\u0301nas",
                "your friend J\u200Bonas",
                "Jonas-Becker")) {
            assertInstanceOf(Draft.Refused.class, Drafting.judge("", text, hidden), text);
            assertInstanceOf(Draft.Refused.class, Drafting.judge(text, "", hidden), text);
        }
        for (String text : List.of("Bäckerei Njeri", "Beckerman is somebody else", "a good plan")) {
            assertInstanceOf(Draft.Filled.class, Drafting.judge("", text, hidden), text);
        }
        var refused = assertInstanceOf(Draft.Refused.class, Drafting.judge("", "Our friend Jônas says hello", hidden));
        assertEquals(List.of(new Draft.Span(11, 16)), refused.names());
    }

    @Test
    void aNameThatIsAWordIsOneOnlyWhereItStandsAsOne() {
        var facts = new DraftFacts(
                Fixtures.contact(1, "Will", "Best"), Filling.GRACE, Filling.ANA, Reader.PROSPECT, false, Map.of());
        for (String text : List.of("I will do my best.", "Will you have time? Best wishes", "Best\nregards")) {
            assertInstanceOf(Draft.Filled.class, Drafting.judge("", text, facts), text);
        }
        for (String text :
                List.of("Will says hello.", "I know Will.", "your friend Will Best", "will best", "Mr Best")) {
            assertInstanceOf(Draft.Refused.class, Drafting.judge("", text, facts), text);
        }
    }

    @Test
    void aNameThatTheProspectOrTheUserBearsTooGivesNobodyAway() {
        var facts = new DraftFacts(
                Fixtures.contact(1, "Grace", "Lima"),
                Filling.GRACE,
                new Profile("Ana Lima", "", "", ""),
                Reader.PROSPECT,
                false,
                Map.of());
        assertInstanceOf(Draft.Filled.class, Drafting.judge("", "Dear Grace, Ana Lima", facts));
        assertInstanceOf(Draft.Refused.class, Drafting.judge("", "Dear Grace, Grace Lima says hello", facts));
    }

    /// Names of ideographs stand without blanks between other letters; one alone may be a part of any word.
    @Test
    void namesOfIdeographsAreSeenAmongOtherLetters() {
        var alone = new DraftFacts(
                Fixtures.contact(1, "李", ""), Filling.GRACE, Filling.ANA, Reader.PROSPECT, false, Map.of());
        for (String text : List.of("李", "Thanks to 李, who", "李's idea")) {
            assertInstanceOf(Draft.Refused.class, Drafting.judge("", text, alone), text);
        }
        assertInstanceOf(Draft.Filled.class, Drafting.judge("", "行李", alone));
        var whole = new DraftFacts(
                Fixtures.contact(1, "小明", "李"), Filling.GRACE, Filling.ANA, Reader.PROSPECT, false, Map.of());
        for (String text : List.of("小明さんから", "我的朋友小明说")) {
            assertInstanceOf(Draft.Refused.class, Drafting.judge("", text, whole), text);
        }
    }
}
