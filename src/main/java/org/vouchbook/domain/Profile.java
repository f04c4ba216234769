package org.vouchbook.domain;

/// Who the user is, as drafts say it. Every part may be empty.
///
/// @param signature what stands under a mail, in one or more lines
public record Profile(String name, String company, String phone, String signature) {
    /// Cleans all parts.
    public Profile {
        name = Text.line(name);
        company = Text.line(company);
        phone = Text.line(phone);
        signature = Text.paragraphs(signature);
    }

    /// Nothing is known yet.
    public static Profile unknown() {
        return new Profile("", "", "", "");
    }

    /// With another signature.
    public Profile signed(String other) {
        return new Profile(name, company, phone, other);
    }

    /// The signature, or else the name with the company and the phone under it.
    public String closing() {
        return signature.isEmpty()
                ? Text.paragraphs(String.join("\n", name, company, phone).replaceAll("\n+", "\n"))
                : signature;
    }
}
