package org.vouchbook.domain.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DraftPurpose.Reader;
import org.vouchbook.domain.Profile;
import org.vouchbook.domain.Text;

/// What a draft is filled with.
///
/// @param mayName whether the prospect may be told who referred them: the referrer allowed it and has not withdrawn
///     that, or has confirmed the introduction (A15)
/// @param values the facts that are known; blank ones count as unknown
public record DraftFacts(
        Contact referrer,
        Contact prospect,
        Profile me,
        Reader reader,
        boolean mayName,
        Map<Placeholder, String> values) {
    /// Keeps its own copy, without blanks, and with the names that the people and the profile give.
    public DraftFacts {
        var known = new EnumMap<Placeholder, String>(Placeholder.class);
        Contact contact = reader == Reader.PROSPECT ? prospect : referrer;
        put(known, Placeholder.CONTACT_FIRST, first(contact));
        put(known, Placeholder.CONTACT_NAME, contact.displayName());
        put(known, Placeholder.REFERRER_FIRST, first(referrer));
        put(known, Placeholder.REFERRER_NAME, referrer.displayName());
        put(known, Placeholder.REFERRER_ORGANISATION, referrer.organisation());
        put(known, Placeholder.PROSPECT_FIRST, first(prospect));
        put(known, Placeholder.PROSPECT_NAME, prospect.displayName());
        put(known, Placeholder.PROSPECT_ORGANISATION, prospect.organisation());
        put(known, Placeholder.ME_NAME, me.name());
        put(known, Placeholder.ME_COMPANY, me.company());
        put(known, Placeholder.ME_PHONE, me.phone());
        put(known, Placeholder.SIGNATURE, me.closing());
        values.forEach((k, v) -> put(known, k, v));
        values = Map.copyOf(known);
    }

    /// Whether a placeholder can be filled. The referrer is unknown to a draft that must not name them.
    boolean knows(Placeholder placeholder) {
        return values.containsKey(placeholder) && !(placeholder.namesReferrer() && hidesReferrer());
    }

    String value(Placeholder placeholder) {
        return Objects.requireNonNull(values.get(placeholder));
    }

    /// Whether the draft must not say who the referrer is.
    public boolean hidesReferrer() {
        return reader == Reader.PROSPECT && !mayName;
    }

    /// With one fact more, or another value for it.
    public DraftFacts with(Placeholder placeholder, String value) {
        var more = new EnumMap<>(values);
        more.remove(placeholder);
        put(more, placeholder, value);
        return new DraftFacts(referrer, prospect, me, reader, mayName, more);
    }

    private static String first(Contact contact) {
        return contact.givenName().isEmpty() ? contact.displayName() : contact.givenName();
    }

    private static void put(Map<Placeholder, String> known, Placeholder placeholder, String value) {
        String clean = Text.paragraphs(value);
        if (!clean.isEmpty()) {
            known.put(placeholder, clean);
        }
    }
}
