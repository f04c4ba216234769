package org.vouchbook.exchange;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.VCardParameter;
import ezvcard.property.Address;
import ezvcard.property.Categories;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.Nickname;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.Contact;
import org.vouchbook.exchange.Reading.Card;
import org.vouchbook.exchange.Remark.Kind;

/// Turns visiting cards (vCard 2.1, 3.0, 4.0) into drafts of people. Where a value needs a header, it is the property's
/// name.
public final class CardDrafts {
    private final DraftOptions options;
    private final PersonFacts facts = new PersonFacts();

    private CardDrafts(DraftOptions options) {
        this.options = options;
    }

    /// One draft a card, in their order; never throws.
    public static List<Draft> of(Reading.Cards cards, DraftOptions options) {
        var drafts = new ArrayList<Draft>();
        for (Card card : cards.cards()) {
            VCard parsed = parse(card);
            drafts.add(
                    parsed == null
                            ? new Draft.Refused(card.line(), List.of(card.text()), Draft.Reason.BROKEN_CARD, "")
                            : new CardDrafts(options).draft(card, parsed));
        }
        return drafts;
    }

    private static @Nullable VCard parse(Card card) {
        try (var reader = new VCardReader(card.text())) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            return reader.readNext();
        } catch (IOException | RuntimeException e) {
            // The parser meets whatever a stranger's phone wrote; one bad card must not spoil the others.
            return null;
        }
    }

    private Draft draft(Card source, VCard card) {
        name(card);
        card.getEmails().forEach(e -> email(types(e.getTypes()), e.getValue()));
        card.getTelephoneNumbers().forEach(this::phone);
        addresses(card);
        card.getUrls()
                .forEach(u -> facts.website = facts.first(facts.website, "URL", text(u.getValue(), Contact.MAX_TEXT)));
        card.getBirthdays().forEach(this::birthday);
        card.getAnniversaries().forEach(a -> facts.note("ANNIVERSARY", written(a)));
        for (Categories c : card.getCategoriesList()) {
            c.getValues().forEach(v -> facts.tag("CATEGORIES", v));
        }
        for (Nickname n : card.getNicknames()) {
            facts.note("NICKNAME", String.join(", ", n.getValues()));
        }
        card.getImpps().forEach(i -> facts.note("IMPP", String.valueOf(i.getUri())));
        card.getNotes().forEach(n -> facts.note("", text(n.getValue(), Contact.MAX_TEXT)));
        for (RawProperty raw : card.getExtendedProperties()) {
            if (!raw.getPropertyName().toUpperCase(Locale.ROOT).startsWith("X-AB")) {
                facts.note(raw.getPropertyName(), text(raw.getValue(), Contact.MAX_TEXT));
            }
        }
        int left = card.getPhotos().size()
                + card.getLogos().size()
                + card.getSounds().size()
                + card.getKeys().size();
        if (left > 0) {
            facts.remark(Kind.PICTURE_LEFT_OUT, "", "");
        }
        if (source.text().indexOf('\uFFFD') >= 0) {
            facts.remark(Kind.DAMAGED_LETTERS, "", "");
        }
        return facts.draft(source.line(), List.of(source.text()), options);
    }

    private void name(VCard card) {
        StructuredName n = card.getStructuredName();
        if (n != null) {
            facts.given = text(n.getGiven(), Contact.MAX_NAME);
            facts.middle = text(String.join(" ", n.getAdditionalNames()), Contact.MAX_NAME);
            facts.family = text(n.getFamily(), Contact.MAX_NAME);
            facts.note("N", String.join(" ", n.getPrefixes()) + " " + String.join(" ", n.getSuffixes()));
        }
        for (Organization o : card.getOrganizations()) {
            List<String> units =
                    o.getValues().stream().filter(v -> !v.isBlank()).toList();
            if (!units.isEmpty()) {
                facts.organisation = facts.first(facts.organisation, "ORG", text(units.getFirst(), Contact.MAX_NAME));
                facts.note("ORG", String.join(", ", units.subList(1, units.size())));
            }
        }
        card.getTitles()
                .forEach(t -> facts.role = facts.first(facts.role, "TITLE", text(t.getValue(), Contact.MAX_NAME)));
        card.getRoles()
                .forEach(r -> facts.role = facts.first(facts.role, "ROLE", text(r.getValue(), Contact.MAX_NAME)));
        boolean named = !(facts.given + facts.middle + facts.family).isBlank();
        // Beside a name in parts the whole name says nothing new.
        if (!named && card.getFormattedName() != null) {
            facts.fullName = text(card.getFormattedName().getValue(), 2 * Contact.MAX_NAME);
        }
    }

    private String text(@Nullable String raw, int most) {
        return raw == null ? "" : facts.limited("", raw, most);
    }

    private void email(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.email(label, "EMAIL", value);
        }
    }

    private void phone(Telephone phone) {
        var uri = phone.getUri();
        String extension = uri == null || uri.getExtension() == null ? "" : " ext. " + uri.getExtension();
        String value = uri == null ? phone.getText() : uri.getNumber() + extension;
        if (value != null && !value.isBlank()) {
            facts.phone(types(phone.getTypes()), "TEL", value);
        }
    }

    private static String types(Collection<? extends VCardParameter> types) {
        return types.stream()
                .map(VCardParameter::getValue)
                .filter(t ->
                        !t.equalsIgnoreCase("internet") && !t.equalsIgnoreCase("pref") && !t.equalsIgnoreCase("voice"))
                .map(t -> t.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private void addresses(VCard card) {
        var parts = new AddressParts();
        int i = 0;
        for (Address a : card.getAddresses()) {
            String group = String.valueOf(i++);
            var street = new ArrayList<>(a.getPoBoxes());
            street.addAll(a.getExtendedAddresses());
            street.addAll(a.getStreetAddresses());
            part(parts, group, Target.STREET, street);
            part(parts, group, Target.CITY, a.getLocalities());
            part(parts, group, Target.REGION, a.getRegions());
            part(parts, group, Target.POSTCODE, a.getPostalCodes());
            part(parts, group, Target.COUNTRY, a.getCountries());
        }
        facts.address = text(parts.text(), Contact.MAX_TEXT);
    }

    private static void part(AddressParts parts, String group, Target target, List<String> values) {
        String value = values.stream().filter(v -> !v.isBlank()).collect(Collectors.joining("\n"));
        if (!value.isEmpty()) {
            parts.add(group, target, value);
        }
    }

    private void birthday(DateOrTimeProperty property) {
        String value = written(property);
        if (Dates.isEmpty(value)) {
            return;
        }
        Birthday day = Dates.ofColumn(List.of(value), options.monthFirst(), options.today())
                .birthday(value);
        if (day == null || facts.birthday != null) {
            facts.unreadable(Kind.NOT_A_DATE, "BDAY", value);
        } else {
            facts.birthday = day;
        }
    }

    private static String written(DateOrTimeProperty property) {
        if (property.getDate() != null) {
            return property.getDate().toString();
        }
        var partial = property.getPartialDate();
        return partial != null ? partial.toISO8601(true) : Objects.requireNonNullElse(property.getText(), "");
    }
}
