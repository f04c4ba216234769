package org.vouchbook.exchange.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Mails as the usual programs save them.
class MailFileTest {
    private static final MailAddress JONAS = new MailAddress("Jonas Becker", "jonas@becker-praezision.example");
    private static final MailAddress GRACE = new MailAddress("Grace Njeri", "grace@njeri-foods.example");

    @Test
    void gmailWithTwoFormsOfTheSameText() {
        ReadMail mail = Mails.sample("gmail-introduction");
        assertEquals(JONAS, mail.from());
        assertEquals(List.of(GRACE, new MailAddress("Ana Lima", "ana@lima-works.example")), mail.recipients());
        assertEquals(Instant.parse("2026-11-21T07:40:12Z"), mail.sent());
        assertEquals("Grace – meet Ana Lima", mail.subject());
        assertTrue(mail.text().contains("better than I had dared to hope – no day lost."), mail.text());
        assertFalse(mail.text().contains("not needed"));
        assertTrue(mail.ownWords().endsWith("Kind regards\nJonas"), mail.ownWords());
        assertEquals(List.of(), mail.forwarded());
    }

    @Test
    void outlookWithPictureAndAttachment() {
        ReadMail mail = Mails.sample("outlook-mixed-1252");
        assertEquals(new MailAddress("Becker, Jonas", "Jonas@Becker-Praezision.example"), mail.from());
        assertEquals("Vorstellung: Ana Lima für Ihre Schichtplanung", mail.subject());
        assertTrue(mail.text().contains("wir sparen seither „zwei Stunden am Tag“."), mail.text());
        assertFalse(mail.text().contains("attached"), mail.text());
    }

    @Test
    void appleWithHtmlOnlyAndAForwardedMailInIt() {
        ReadMail mail = Mails.sample("apple-forwarded-html");
        assertEquals("Hi Ana,\n\ndone – see below.\nJonas", mail.ownWords());
        ReadMail inner = mail.forwarded().getFirst();
        assertEquals(JONAS, inner.from());
        assertEquals(List.of(GRACE), inner.recipients());
        assertEquals("Ana Lima", inner.subject());
        assertEquals("Grace, you should talk to Ana: she got our night shift running & it held.", inner.text());
    }

    @Test
    void lettersOfWesternEuropeWithoutEncoding() {
        ReadMail mail = Mails.sample("latin1-8bit");
        assertEquals(new MailAddress("André Lefèvre", "andre@lefevre.example"), mail.from());
        assertEquals("Müller, Jörg", mail.recipients().getFirst().name());
        assertEquals("Cher Jörg, voilà Ana : elle a très bien travaillé pour nous. Ça vaut une heure.", mail.text());
        assertEquals(Instant.parse("2026-11-20T04:59:59Z"), mail.sent());
    }

    @Test
    void headersInPlainUtf8AndTheLineOfAMailbox() {
        ReadMail mail = Mails.sample("raw-utf8-headers");
        assertEquals(new MailAddress("Zoë Kılıç", "zoe@kilic.example"), mail.from());
        assertEquals("Grüße – und Ana", mail.subject());
        assertEquals("Liebe Grace, Ana hat bei uns Großes geleistet.", mail.text());
    }

    @Test
    void aMailForwardedInTheText() {
        ReadMail mail = Mails.sample("gmail-forwarded-plain");
        assertEquals("As promised.", mail.ownWords());
        ReadMail inner = mail.forwarded().getFirst();
        assertEquals(JONAS, inner.from());
        assertEquals(List.of(GRACE, new MailAddress("Office", "office@njeri-foods.example")), inner.recipients());
        assertTrue(inner.text().startsWith("Dear Grace, Ana rebuilt"), inner.text());
        ReadMail german = Mails.sample("outlook-forward-german");
        assertEquals(
                new MailAddress("Jonas Becker", ""),
                german.forwarded().getFirst().from());
        assertEquals(
                "Liebe Grace, sprich mit Ana, es lohnt sich.",
                german.forwarded().getFirst().text());
        assertNull(german.forwarded().getFirst().sent());
    }

    @Test
    void aMailAttachedToAMail() {
        ReadMail mail = Mails.sample("attached-message");
        assertEquals("Here it is.", mail.text());
        assertEquals("Grace – meet Ana Lima", mail.forwarded().getFirst().subject());
        assertEquals(List.of(GRACE), mail.forwarded().getFirst().recipients().subList(0, 1));
    }

    @Test
    void whatIsQuotedIsNotTheSendersWord() {
        ReadMail mail = Mails.sample("answer-with-quote");
        assertEquals("Thank you, Jonas. Ana, Tuesday at ten?", mail.ownWords());
        assertTrue(mail.text().contains("may I bring you together"));
    }
}
