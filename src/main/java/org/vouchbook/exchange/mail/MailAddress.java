package org.vouchbook.exchange.mail;

import org.vouchbook.domain.Text;

/// A sender or recipient of a mail.
///
/// @param name as the mail shows it; may be empty
/// @param address as written; may be empty where only a name is given, as in a quoted header
public record MailAddress(String name, String address) {
    /// Cleans both.
    public MailAddress {
        name = Text.line(name);
        address = Text.line(address);
    }

    /// The name, or else the address.
    public String shown() {
        return name.isEmpty() ? address : name;
    }
}
