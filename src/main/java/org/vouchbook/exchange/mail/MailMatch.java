package org.vouchbook.exchange.mail;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Text;

/// Whether a mail is the introduction of a prospect by a referrer (F1). It is a proposal: the user confirms it.
public sealed interface MailMatch {
    /// The referrer wrote to the prospect.
    ///
    /// @param mail the one in question: the file's own, or one that it carries
    /// @param when it was sent; for a quoted mail the day it was forwarded; none when neither has a date
    /// @param words the referrer's own words
    /// @param certain both were known by their addresses; else at least one only by the name
    record Introduces(ReadMail mail, @Nullable Instant when, String words, boolean certain) implements MailMatch {}

    /// No mail in the file went from the one to the other.
    ///
    /// @param byReferrer the outer mail is the referrer's
    /// @param toProspect the outer mail went to the prospect
    record Other(boolean byReferrer, boolean toProspect) implements MailMatch {}

    /// Looks at a mail and at those it carries, the outer first.
    static MailMatch of(ReadMail mail, Contact referrer, Contact prospect) {
        return find(mail, mail.sent(), referrer, prospect)
                .<MailMatch>map(i -> i)
                .findFirst()
                .orElseGet(() ->
                        new Other(likeness(mail.from(), referrer) > 0, likeness(mail.recipients(), prospect) > 0));
    }

    private static Stream<Introduces> find(
            ReadMail mail, @Nullable Instant outerSent, Contact referrer, Contact prospect) {
        Instant when = mail.sent() != null ? mail.sent() : outerSent;
        int likeness = Math.min(likeness(mail.from(), referrer), likeness(mail.recipients(), prospect));
        Stream<Introduces> own =
                likeness > 0 ? Stream.of(new Introduces(mail, when, mail.ownWords(), likeness > 1)) : Stream.empty();
        return Stream.concat(own, mail.forwarded().stream().flatMap(m -> find(m, when, referrer, prospect)));
    }

    private static int likeness(List<MailAddress> all, Contact contact) {
        return all.stream().mapToInt(a -> likeness(a, contact)).max().orElse(0);
    }

    /// 2: the same address; 1: the same name; 0: somebody else.
    private static int likeness(@Nullable MailAddress one, Contact contact) {
        if (one == null) {
            return 0;
        }
        if (contact.emails().stream().anyMatch(e -> e.value().equalsIgnoreCase(one.address()))) {
            return 2;
        }
        List<String> wanted = words(contact.givenName() + " " + contact.familyName());
        return wanted.size() > 1 && wanted.equals(words(one.name())) ? 1 : 0;
    }

    // In any order: some programs put the family name first.
    private static List<String> words(String name) {
        return Arrays.stream(Text.fold(name).split("[^\\p{L}\\p{N}]+", -1))
                .filter(w -> !w.isEmpty())
                .sorted()
                .toList();
    }
}
