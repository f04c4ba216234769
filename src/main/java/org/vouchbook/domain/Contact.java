package org.vouchbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A person, with an organisation: client, strategic partner, networking contact or prospect.
///
/// A contact has at least one of a name, an organisation, an e-mail or a phone. All texts are clean (see [Text]).
///
/// @param likes what they like (J7)
/// @param manner how they like to be dealt with: by which channel, at what time, in what tone (J7)
/// @param rhythmDays how often to be in touch, 1 to 3650 days; none: as a tag or the kind says, see
/// [TouchPolicy#rhythm]
/// @param since the day the relationship began, if known
public record Contact(
        long id,
        String givenName,
        String familyName,
        String organisation,
        String role,
        ContactKind kind,
        Origin origin,
        List<ContactPoint> emails,
        List<ContactPoint> phones,
        String address,
        String website,
        List<String> tags,
        String likes,
        String manner,
        @Nullable Birthday birthday,
        String howMet,
        @Nullable Integer rhythmDays,
        @Nullable LocalDate since,
        String notes,
        boolean archived,
        Instant created)
        implements Row {

    /// The most letters in a name, an organisation, a role.
    public static final int MAX_NAME = 200;
    /// The most letters in notes and the other long texts.
    public static final int MAX_TEXT = 50_000;

    /// @throws IllegalArgumentException when nothing names the contact, a text is too long or the rhythm out of range
    public Contact {
        Row.requireId(id);
        givenName = name("given name", givenName);
        familyName = name("family name", familyName);
        organisation = name("organisation", organisation);
        role = name("role", role);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(origin);
        emails = distinct(emails);
        phones = distinct(phones);
        address = text("address", address);
        website = text("website", Text.line(website));
        tags = cleanTags(tags);
        likes = text("likes", likes);
        // The log of changes may hold contacts from before there was such a fact.
        manner = text("manner", Objects.requireNonNullElse(manner, ""));
        howMet = text("how met", howMet);
        notes = text("notes", notes);
        Objects.requireNonNull(created);
        if (rhythmDays != null && (rhythmDays < 1 || rhythmDays > 3650)) {
            throw new IllegalArgumentException("rhythm of " + rhythmDays + " days");
        }
        if (givenName.isEmpty()
                && familyName.isEmpty()
                && organisation.isEmpty()
                && emails.isEmpty()
                && phones.isEmpty()) {
            throw new IllegalArgumentException("a contact without a name, organisation, e-mail or phone");
        }
    }

    /// Starts an empty contact; give it a name before `build()`.
    public static ContactBuilder named(long id, String givenName, String familyName, Instant created) {
        return new ContactBuilder(id, created).givenName(givenName).familyName(familyName);
    }

    /// Starts from this contact to change some of it.
    public ContactBuilder edit() {
        return new ContactBuilder(this, id, created);
    }

    /// The same facts as another contact.
    public Contact withIdentity(long newId, Instant newCreated) {
        return new ContactBuilder(this, newId, newCreated).build();
    }

    @Override
    public long contactId() {
        return id;
    }

    /// Given and family name, or what else names the contact: organisation, e-mail, phone. Never empty.
    public String displayName() {
        String name = (givenName + " " + familyName).strip();
        if (!name.isEmpty()) {
            return name;
        }
        if (!organisation.isEmpty()) {
            return organisation;
        }
        return (emails.isEmpty() ? phones : emails).getFirst().value();
    }

    /// In the smallest list that there is: most people have one or two.
    private static List<ContactPoint> distinct(List<ContactPoint> points) {
        return points.size() < 2
                ? List.copyOf(points)
                : List.copyOf(points.stream().distinct().toList());
    }

    private static List<String> cleanTags(List<String> tags) {
        if (tags.isEmpty()) {
            return List.of();
        }
        var seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        return List.copyOf(tags.stream()
                .map(t -> name("tag", t))
                .filter(t -> !t.isEmpty() && seen.add(t))
                .toList());
    }

    private static String name(String what, String raw) {
        String clean = Text.line(raw);
        if (clean.length() > MAX_NAME) {
            throw new IllegalArgumentException(what + " of " + clean.length() + " letters");
        }
        return clean;
    }

    private static String text(String what, String raw) {
        String clean = Text.paragraphs(raw);
        if (clean.length() > MAX_TEXT) {
            throw new IllegalArgumentException(what + " of " + clean.length() + " letters");
        }
        return clean;
    }
}
