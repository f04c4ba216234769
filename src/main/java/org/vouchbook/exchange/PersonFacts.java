package org.vouchbook.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Text;
import org.vouchbook.exchange.Remark.Kind;

/// Collects what a row or card says of a person; values that are not what they should be go to the notes with a remark.
final class PersonFacts {
    private static final Set<String> CLIENT_WORDS =
            Set.of("client", "clients", "customer", "customers", "kunde", "kunden", "kundin", "cliente", "clientes");

    String given = "";
    String middle = "";
    String family = "";
    String fullName = "";
    String organisation = "";
    String role = "";

    @Nullable
    ContactKind kind;

    final List<ContactPoint> emails = new ArrayList<>();
    final List<ContactPoint> phones = new ArrayList<>();
    String address = "";
    String website = "";
    final List<String> tags = new ArrayList<>();
    String likes = "";

    @Nullable
    Birthday birthday;

    String howMet = "";

    @Nullable
    LocalDate since;

    @Nullable
    LocalDate lastContact;

    String referredBy = "";
    String referredByHeader = "";
    final List<String> notes = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();

    @Nullable
    String tooLong;

    void note(String header, String value) {
        if (!Text.paragraphs(value).isEmpty()) {
            notes.add(header.isBlank() ? value : header.strip() + ": " + value.strip());
        }
    }

    void remark(Kind kind, String header, String value) {
        remarks.add(new Remark(kind, header, Text.line(value)));
    }

    void unreadable(Kind kind, String header, String value) {
        note(header, value);
        remark(kind, header, value);
    }

    /// The first value of a fact stays, others become notes.
    String first(String now, String header, String value) {
        if (now.isEmpty() || Fold.text(now).equals(Fold.text(value))) {
            return now.isEmpty() ? value.strip() : now;
        }
        note(header, value);
        return now;
    }

    String limited(String header, String value, int most) {
        if (value.length() > most && Text.paragraphs(value).length() > most) {
            tooLong = header;
            return "";
        }
        return value;
    }

    void email(String label, String header, String raw) {
        String value = Points.bareEmail(raw);
        if (Points.isEmail(value)) {
            add(emails, label, value);
        } else {
            unreadable(Kind.NOT_AN_EMAIL, header, raw);
        }
    }

    void phone(String label, String header, String raw) {
        String value = Points.barePhone(raw);
        if (Points.isPhone(value)) {
            add(phones, label, value);
        } else {
            unreadable(Kind.NOT_A_PHONE, header, raw);
        }
    }

    private static void add(List<ContactPoint> points, String label, String value) {
        if (points.stream().noneMatch(p -> p.value().equalsIgnoreCase(value))) {
            points.add(new ContactPoint(Text.line(label).length() > 60 ? "" : label, value));
        }
    }

    void tag(String header, String raw) {
        String tag = Text.line(raw);
        String bare = tag.startsWith("* ") ? tag.substring(2) : tag;
        if (tag.equalsIgnoreCase("* myContacts") || bare.isEmpty()) {
            return;
        }
        if (bare.length() > Contact.MAX_NAME) {
            unreadable(Kind.NOT_A_TAG, header, raw);
            return;
        }
        tags.add(bare);
        if (CLIENT_WORDS.contains(Fold.text(bare))) {
            kind = ContactKind.CLIENT;
        }
    }

    void kind(String header, String raw) {
        String word = Fold.header(raw);
        if (CLIENT_WORDS.contains(word)) {
            kind = ContactKind.CLIENT;
        } else if (word.contains("partner")) {
            kind = ContactKind.STRATEGIC_PARTNER;
        } else if (word.contains("network") || word.contains("netzwerk")) {
            kind = ContactKind.NETWORKING_CONTACT;
        } else if (Set.of("prospect", "lead", "interessent", "interessentin").contains(word)) {
            kind = ContactKind.PROSPECT;
        } else {
            unreadable(Kind.NOT_A_KIND, header, raw);
        }
    }

    Draft draft(int line, List<String> cells, DraftOptions options) {
        settleName();
        String text = limited("", String.join("\n", notes), Contact.MAX_TEXT);
        if (tooLong != null) {
            return new Draft.Refused(line, cells, Draft.Reason.TOO_LONG, tooLong);
        }
        boolean nobody = emails.isEmpty()
                && phones.isEmpty()
                && Text.line(given + family + organisation).isEmpty();
        if (nobody) {
            return new Draft.Refused(line, cells, Draft.Reason.NO_PERSON, "");
        }
        Contact facts = Contact.named(1, given, family, Instant.EPOCH)
                .organisation(organisation)
                .role(role)
                .kind(kind != null ? kind : options.defaultKind())
                .emails(emails)
                .phones(phones)
                .address(address)
                .website(website)
                .tags(tags)
                .likes(likes)
                .birthday(birthday)
                .howMet(howMet)
                .since(since)
                .notes(text)
                .build();
        return new Draft.Person(line, cells, facts, lastContact, referredBy, referredByHeader, remarks);
    }

    private void settleName() {
        String whole = Text.line(fullName);
        if (!middle.isEmpty()) {
            given = (given + " " + middle).strip();
        }
        String parts = (given + " " + family).strip();
        if (!whole.isEmpty() && !Fold.text(whole).equals(Fold.text(organisation))) {
            if (parts.isEmpty()) {
                var name = Names.split(whole);
                given = name.given();
                family = name.family();
            } else if (!Fold.text(whole).equals(Fold.text(parts))
                    && !Fold.text(whole).equals(Fold.text(family + ", " + given))) {
                notes.add(whole);
            }
        }
        given = limited("", given, Contact.MAX_NAME);
        family = limited("", family, Contact.MAX_NAME);
    }
}
