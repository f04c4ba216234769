package org.vouchbook.exchange.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchbook.domain.Contact;
import org.vouchbook.support.Fixtures;

/// Which mails confirm an introduction (F1).
class MailMatchTest {
    @ParameterizedTest
    @CsvSource({
        "gmail-introduction, 2026-11-21T07:40:12Z, true, may I bring you together",
        "outlook-mixed-1252, 2026-11-20T17:05:00Z, true, ich möchte Ihnen Ana Lima vorstellen",
        "apple-forwarded-html, 2026-11-21T08:00:00Z, true, you should talk to Ana",
        "gmail-forwarded-plain, 2026-11-22T09:00:00Z, true, Ana rebuilt our planning",
        "attached-message, 2026-11-21T07:40:12Z, true, may I bring you together",
        "outlook-forward-german, 2026-11-23T06:30:00Z, false, sprich mit Ana",
        "iphone-base64-cc, 2026-11-21T07:40:12Z, true, 'I’d like you to meet Ana – she rebuilt our shift plan'",
        "outlook-web-nameless, 2026-11-20T17:05:00Z, true, gerettet– sprich mit ihr",
        "broken-multipart, 2026-11-21T07:40:12Z, true, talk to Ana",
    })
    void fromTheReferrerToTheProspect(String file, Instant when, boolean certain, String words) {
        var found = assertInstanceOf(
                MailMatch.Introduces.class, MailMatch.of(Mails.sample(file), Mails.JONAS, Mails.GRACE));
        assertEquals(when, found.when());
        assertEquals(certain, found.certain());
        assertTrue(found.words().contains(words), found.words());
    }

    @Test
    void aNameDoesWhereTheAddressIsNotKnown() {
        Contact andre = Fixtures.contact(3, "André", "Lefèvre");
        Contact joerg = Mails.person(4, "Jörg", "Müller", "joerg@mueller.example");
        var found =
                assertInstanceOf(MailMatch.Introduces.class, MailMatch.of(Mails.sample("latin1-8bit"), andre, joerg));
        assertFalse(found.certain());
    }

    @Test
    void theProspectsAnswerIsNotTheReferrersIntroduction() {
        assertEquals(
                new MailMatch.Other(false, false),
                MailMatch.of(Mails.sample("answer-with-quote"), Mails.JONAS, Mails.GRACE));
    }

    @Test
    void aMailBetweenOthersIsNone() {
        assertEquals(
                new MailMatch.Other(true, false),
                MailMatch.of(Mails.sample("gmail-introduction"), Mails.JONAS, Fixtures.contact(5, "Tom", "Byrne")));
        assertEquals(
                new MailMatch.Other(false, true),
                MailMatch.of(Mails.sample("gmail-introduction"), Fixtures.contact(6, "Jonas", "Beck"), Mails.GRACE));
        // One name alone is not enough: half the world is called Jonas.
        ReadMail bare = Mails.of("From: Jonas <other@else.example>\nTo: grace@njeri-foods.example\n\nhello");
        assertEquals(
                new MailMatch.Other(false, true), MailMatch.of(bare, Fixtures.contact(7, "Jonas", ""), Mails.GRACE));
    }
}
