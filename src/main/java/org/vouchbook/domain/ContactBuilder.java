package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the facts of a contact; `build()` checks them. Records have no `with`, and twenty-one arguments read badly.
public final class ContactBuilder {
    private final long id;
    private final Instant created;
    private String givenName = "";
    private String familyName = "";
    private String organisation = "";
    private String role = "";
    private ContactKind kind = ContactKind.PROSPECT;
    private Origin origin = Origin.UNKNOWN;
    private List<ContactPoint> emails = List.of();
    private List<ContactPoint> phones = List.of();
    private String address = "";
    private String website = "";
    private List<String> tags = List.of();
    private String likes = "";
    private String manner = "";
    private @Nullable Birthday birthday;
    private String howMet = "";
    private @Nullable Integer rhythmDays;
    private @Nullable LocalDate since;
    private String notes = "";
    private boolean archived = false;

    ContactBuilder(long id, Instant created) {
        this.id = id;
        this.created = created;
    }

    ContactBuilder(Contact from, long id, Instant created) {
        this.id = id;
        this.created = created;
        givenName = from.givenName();
        familyName = from.familyName();
        organisation = from.organisation();
        role = from.role();
        kind = from.kind();
        origin = from.origin();
        emails = from.emails();
        phones = from.phones();
        address = from.address();
        website = from.website();
        tags = from.tags();
        likes = from.likes();
        manner = from.manner();
        birthday = from.birthday();
        howMet = from.howMet();
        rhythmDays = from.rhythmDays();
        since = from.since();
        notes = from.notes();
        archived = from.archived();
    }

    public ContactBuilder givenName(String value) {
        givenName = value;
        return this;
    }

    public ContactBuilder familyName(String value) {
        familyName = value;
        return this;
    }

    public ContactBuilder organisation(String value) {
        organisation = value;
        return this;
    }

    public ContactBuilder role(String value) {
        role = value;
        return this;
    }

    public ContactBuilder kind(ContactKind value) {
        kind = value;
        return this;
    }

    public ContactBuilder origin(Origin value) {
        origin = value;
        return this;
    }

    public ContactBuilder emails(List<ContactPoint> value) {
        emails = value;
        return this;
    }

    public ContactBuilder phones(List<ContactPoint> value) {
        phones = value;
        return this;
    }

    public ContactBuilder address(String value) {
        address = value;
        return this;
    }

    public ContactBuilder website(String value) {
        website = value;
        return this;
    }

    public ContactBuilder tags(List<String> value) {
        tags = value;
        return this;
    }

    public ContactBuilder likes(String value) {
        likes = value;
        return this;
    }

    public ContactBuilder manner(String value) {
        manner = value;
        return this;
    }

    public ContactBuilder birthday(@Nullable Birthday value) {
        birthday = value;
        return this;
    }

    public ContactBuilder howMet(String value) {
        howMet = value;
        return this;
    }

    public ContactBuilder rhythmDays(@Nullable Integer value) {
        rhythmDays = value;
        return this;
    }

    public ContactBuilder since(@Nullable LocalDate value) {
        since = value;
        return this;
    }

    public ContactBuilder notes(String value) {
        notes = value;
        return this;
    }

    public ContactBuilder archived(boolean value) {
        archived = value;
        return this;
    }

    /// Checks and makes the record.
    ///
    /// @throws IllegalArgumentException as [Contact] does
    public Contact build() {
        return new Contact(
                id,
                givenName,
                familyName,
                organisation,
                role,
                kind,
                origin,
                emails,
                phones,
                address,
                website,
                tags,
                likes,
                manner,
                birthday,
                howMet,
                rhythmDays,
                since,
                notes,
                archived,
                created);
    }
}
