package org.vouchbook.exchange.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Text;

/// What a mail says.
///
/// @param from the sender, if the mail names one
/// @param recipients all to whom it went, the copies too
/// @param sent when, if the mail has a date that can be read
/// @param text its words as plain text, those it quotes included
/// @param forwarded the mails it carries: attached ones, and one quoted under a forwarding line
public record ReadMail(
        @Nullable MailAddress from,
        List<MailAddress> recipients,
        @Nullable Instant sent,
        String subject,
        String text,
        List<ReadMail> forwarded) {
    /// Keeps its own copies, cleaned.
    public ReadMail {
        recipients = recipients.stream().distinct().toList();
        subject = Text.line(subject);
        text = Text.paragraphs(text);
        forwarded = List.copyOf(forwarded);
    }

    /// The sender's own words: without what is quoted from earlier mails and without the signature.
    public String ownWords() {
        return Quotes.ownWords(text);
    }
}
