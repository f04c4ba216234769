package org.vouchbook.ui.person;

import org.vouchbook.domain.Contact;

/// The facts of a person that are typed into one field each.
public enum Fact {
    GIVEN_NAME,
    FAMILY_NAME,
    ORGANISATION,
    ROLE,
    ADDRESS,
    WEBSITE,
    LIKES,
    MANNER,
    BIRTHDAY,
    HOW_MET,
    RHYTHM,
    SINCE,
    NOTES;

    /// Whether it may have several lines.
    public boolean isLong() {
        return switch (this) {
            case ADDRESS, LIKES, MANNER, HOW_MET, NOTES -> true;
            default -> false;
        };
    }

    String read(Contact contact, PersonText words) {
        return switch (this) {
            case GIVEN_NAME -> contact.givenName();
            case FAMILY_NAME -> contact.familyName();
            case ORGANISATION -> contact.organisation();
            case ROLE -> contact.role();
            case ADDRESS -> contact.address();
            case WEBSITE -> contact.website();
            case LIKES -> contact.likes();
            case MANNER -> contact.manner();
            case HOW_MET -> contact.howMet();
            case NOTES -> contact.notes();
            case BIRTHDAY -> contact.birthday() == null ? "" : words.birthday(contact.birthday());
            case SINCE -> contact.since() == null ? "" : words.day(contact.since());
            case RHYTHM -> contact.rhythmDays() == null ? "" : PersonText.rhythm(contact.rhythmDays());
        };
    }
}
