package org.vouchbook.exchange.mail;

/// What a file turned out to be.
public sealed interface MailReading {
    /// A mail.
    record Read(ReadMail mail) implements MailReading {}

    /// Nothing that can be read as a mail.
    record Refused(Reason reason) implements MailReading {}

    /// Why a file cannot be read.
    enum Reason {
        /// Larger than [MailFile#MAX_BYTES].
        TOO_LARGE,
        /// There is nothing in it.
        EMPTY,
        /// Outlook's own format (`.msg`): it has to be saved as `.eml` or its text pasted.
        OUTLOOK_MSG,
        /// No header of a mail is in it.
        NOT_A_MAIL
    }
}
