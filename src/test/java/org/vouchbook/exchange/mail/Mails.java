package org.vouchbook.exchange.mail;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.support.Fixtures;

/// The mails of the test resources and the people in them.
final class Mails {
    static final Contact JONAS = person(1, "Jonas", "Becker", "jonas@becker-praezision.example");
    static final Contact GRACE = person(2, "Grace", "Njeri", "grace@njeri-foods.example");

    private Mails() {}

    static Contact person(long id, String given, String family, String email) {
        return Fixtures.contact(id, given, family)
                .edit()
                .emails(List.of(ContactPoint.of(email)))
                .build();
    }

    static ReadMail sample(String name) {
        try {
            MailReading reading = MailFile.read(Path.of("src/test/resources/mails", name + ".eml"));
            return assertInstanceOf(MailReading.Read.class, reading, name).mail();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadMail of(String source) {
        return assertInstanceOf(MailReading.Read.class, reading(source)).mail();
    }

    static MailReading reading(String source) {
        return MailFile.read(source.getBytes(StandardCharsets.UTF_8));
    }
}
