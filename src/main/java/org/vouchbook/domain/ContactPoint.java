package org.vouchbook.domain;

/// An e-mail address or a phone number with its label (*work*, *mobile*, or empty).
public record ContactPoint(String label, String value) {
    /// The most letters a value may have.
    public static final int MAX_LENGTH = 320;

    /// @throws IllegalArgumentException when the value is blank or longer than [#MAX_LENGTH]
    public ContactPoint {
        label = Text.line(label);
        value = Text.line(value);
        if (value.isEmpty() || value.length() > MAX_LENGTH || label.length() > 60) {
            throw new IllegalArgumentException("contact point of " + value.length() + " letters");
        }
    }

    /// A value without a label.
    public static ContactPoint of(String value) {
        return new ContactPoint("", value);
    }
}
