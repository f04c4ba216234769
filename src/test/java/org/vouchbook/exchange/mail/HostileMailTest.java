package org.vouchbook.exchange.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouchbook.exchange.mail.MailReading.Reason;

/// Mails that break off, break the rules, or mean harm.
class HostileMailTest {
    private static final String HEAD = "From: Jonas <j@x.example>\nTo: Grace <g@y.example>\nMIME-Version: 1.0\n";

    private static Reason refused(MailReading reading) {
        return assertInstanceOf(MailReading.Refused.class, reading).reason();
    }

    @Test
    void scriptsFramesAndHiddenWordsStayOut() {
        ReadMail mail = Mails.sample("hostile-html");
        assertEquals("Visible & safe words\n\na link\n\nunclosed tags everywhere", mail.text());
        assertEquals(List.of(), mail.recipients());
        assertNull(mail.sent());
        assertTrue(mail.subject().startsWith("Very nice"), mail.subject());
    }

    @Test
    void aMailThatBreaksOffIsReadAsFarAsItGoes() {
        ReadMail mail = Mails.sample("broken-multipart");
        assertEquals("broken off", mail.subject());
        assertTrue(mail.text().startsWith("Dear Grace, talk to Ana."), mail.text());
    }

    @Test
    void whatIsNoMailIsRefusedWithItsReason() {
        assertEquals(Reason.EMPTY, refused(MailFile.read(new byte[0])));
        assertEquals(Reason.EMPTY, refused(Mails.reading(" \r\n\n ")));
        assertEquals(Reason.NOT_A_MAIL, refused(Mails.reading("Dear diary,\nno mail at all.")));
        assertEquals(Reason.NOT_A_MAIL, refused(Mails.reading("Colour: blue\nSize: 4\n\ntext")));
        assertEquals(
                Reason.OUTLOOK_MSG,
                refused(MailFile.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})));
        assertEquals(Reason.TOO_LARGE, refused(MailFile.read(new byte[MailFile.MAX_BYTES + 1])));
    }

    @Test
    void depthAndNumberOfPartsHaveAnEnd() {
        var deep = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        var nested = new StringBuilder();
        nested.append((HEAD + "Content-Type: message/rfc822\n\n").repeat(2_000));
        var wide = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n");
        wide.append("--b\nContent-Type: text/plain\n\nword\n".repeat(50_000));
        for (StringBuilder source : List.of(deep, nested, wide)) {
            ReadMail mail = assertTimeout(Duration.ofSeconds(10), () -> Mails.of(source.toString()));
            assertEquals("j@x.example", mail.from() == null ? "" : mail.from().address());
            assertTrue(mail.text().length() <= 50_000);
        }
    }

    @Test
    void endlessLinesAndManyRecipientsAreCutShort() {
        String recipients = "To: " + "a@b.example, ".repeat(20_000) + "c@d.example\n";
        String long1 = "From: " + "x".repeat(100_000) + "<j@x.example>\nSubject: s\n\n" + "word ".repeat(300_000);
        String quoted = HEAD + "\nFrom: " + "a ".repeat(24_000) + "\nTo: " + "b".repeat(900) + "\nSubject: c\n";
        for (String source : List.of("From: j@x.example\n" + recipients + "\nhello", long1, quoted)) {
            ReadMail mail = assertTimeout(Duration.ofSeconds(10), () -> Mails.of(source));
            assertTrue(mail.recipients().size() <= 500);
            assertTrue(mail.text().length() <= 50_000);
        }
        var nest = "<div>".repeat(50_000) + "deep" + "<table><tr><td>".repeat(20_000);
        ReadMail html =
                assertTimeout(Duration.ofSeconds(10), () -> Mails.of(HEAD + "Content-Type: text/html\n\n" + nest));
        assertEquals("deep", html.text());
    }

    @Test
    void noBytesMakeItFail() throws IOException {
        var random = new Random(7);
        List<byte[]> samples;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/mails"))) {
            samples = files.sorted().map(HostileMailTest::bytes).toList();
        }
        for (int i = 0; i < 1_500; i++) {
            byte[] bytes = samples.get(i % samples.size()).clone();
            for (int n = random.nextInt(40); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (MailFile.read(bytes) instanceof MailReading.Read read) {
                MailMatch.of(read.mail(), Mails.JONAS, Mails.GRACE);
                assertFalse(read.mail().ownWords().contains("\0"));
            }
        }
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(2_000)];
            random.nextBytes(noise);
            MailFile.read(noise);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void lettersThatTheHeaderDoesNotNameAreGuessed() {
        byte[] western = (HEAD + "\nGr\u00fc\u00dfe").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "Grüße",
                assertInstanceOf(MailReading.Read.class, MailFile.read(western))
                        .mail()
                        .text());
        assertEquals(
                "Grüße",
                Mails.of(HEAD + "Content-Type: text/plain; charset=us-ascii\n\nGrüße")
                        .text());
    }
}
