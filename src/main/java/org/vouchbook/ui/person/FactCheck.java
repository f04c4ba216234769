package org.vouchbook.ui.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactBuilder;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.TypedDate;
import org.vouchbook.ui.person.DraftField.Entry;

/// Judges what was typed into a fact's field: a change of the contact, or a sentence that says what to do.
final class FactCheck {
    private static final Pattern RHYTHM = Pattern.compile("(\\p{Nd}{1,5})\\s*(\\p{L}*)\\.?");
    private static final int LONGEST_RHYTHM = 3650;
    private final PersonText words;
    private final Supplier<LocalDate> today;

    FactCheck(PersonText words, Supplier<LocalDate> today) {
        this.words = words;
        this.today = today;
    }

    Entry<Contact> judge(Fact fact, Contact contact, String typed) {
        Entry<Contact> entry = switch (fact) {
            case BIRTHDAY -> birthday(typed);
            case SINCE -> since(typed);
            case RHYTHM -> rhythm(typed);
            default -> text(fact, typed);
        };
        return entry instanceof Entry.Fits<Contact>(UnaryOperator<Contact> change)
                ? stillNamed(contact, change)
                : entry;
    }

    /// A change that leaves nothing to call the contact by is refused.
    static Entry<Contact> stillNamed(Contact contact, UnaryOperator<Contact> change) {
        try {
            var _ = change.apply(contact);
            return new Entry.Fits<>(change);
        } catch (IllegalArgumentException e) {
            return refused("person.problem.nameless");
        }
    }

    private static Entry<Contact> text(Fact fact, String typed) {
        String clean = fact.isLong() ? Text.paragraphs(typed) : Text.line(typed);
        int most = switch (fact) {
            case GIVEN_NAME, FAMILY_NAME, ORGANISATION, ROLE -> Contact.MAX_NAME;
            default -> Contact.MAX_TEXT;
        };
        if (clean.length() > most) {
            return refused("person.problem.too_long", clean.length(), most);
        }
        return new Entry.Fits<>(c -> set(fact, c.edit(), clean).build());
    }

    private static ContactBuilder set(Fact fact, ContactBuilder edit, String text) {
        return switch (fact) {
            case GIVEN_NAME -> edit.givenName(text);
            case FAMILY_NAME -> edit.familyName(text);
            case ORGANISATION -> edit.organisation(text);
            case ROLE -> edit.role(text);
            case ADDRESS -> edit.address(text);
            case WEBSITE -> edit.website(text);
            case LIKES -> edit.likes(text);
            case MANNER -> edit.manner(text);
            case HOW_MET -> edit.howMet(text);
            case NOTES -> edit.notes(text);
            case BIRTHDAY, SINCE, RHYTHM -> throw new IllegalArgumentException(fact.name());
        };
    }

    private Entry<Contact> birthday(String typed) {
        if (Text.line(typed).isEmpty()) {
            return new Entry.Fits<>(c -> c.edit().birthday(null).build());
        }
        Birthday read = TypedDate.read(typed, words.locale(), today.get())
                .map(this::birthday)
                .orElse(null);
        String example = words.birthday(new Birthday(3, 14, null));
        String withYear = words.birthday(new Birthday(3, 14, 1981));
        return read == null
                ? refused("person.problem.birthday", PersonText.quote(typed), example, withYear)
                : new Entry.Fits<>(c -> c.edit().birthday(read).build());
    }

    private @Nullable Birthday birthday(TypedDate date) {
        if (date.day() == null || date.whole().filter(today.get()::isBefore).isPresent()) {
            return null;
        }
        try {
            return new Birthday(date.month(), date.day(), date.year());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Entry<Contact> since(String typed) {
        if (Text.line(typed).isEmpty()) {
            return new Entry.Fits<>(c -> c.edit().since(null).build());
        }
        Optional<TypedDate> read = TypedDate.read(typed, words.locale(), today.get());
        Optional<LocalDate> day = read.flatMap(
                        d -> d.day() == null ? new TypedDate(d.year(), d.month(), 1).whole() : d.whole())
                .filter(d -> d.getYear() >= 1850);
        if (day.isEmpty()) {
            LocalDate example = LocalDate.of(2023, 3, 14);
            return refused("person.problem.since", PersonText.quote(typed), words.month(example), words.day(example));
        }
        return day.get().isAfter(today.get())
                ? refused("person.problem.future", words.day(day.get()))
                : new Entry.Fits<>(c -> c.edit().since(day.get()).build());
    }

    private static Entry<Contact> rhythm(String typed) {
        String line = Text.line(typed);
        if (line.isEmpty()) {
            return new Entry.Fits<>(c -> c.edit().rhythmDays(null).build());
        }
        Matcher parts = RHYTHM.matcher(line);
        int unit = parts.matches() ? unit(parts.group(2)) : 0;
        int days = unit == 0 ? 0 : Integer.parseInt(parts.group(1)) * unit;
        return days < 1 || days > LONGEST_RHYTHM
                ? refused(
                        "person.problem.rhythm", PersonText.quote(typed), PersonText.rhythm(20), PersonText.rhythm(21))
                : new Entry.Fits<>(c -> c.edit().rhythmDays(days).build());
    }

    private static int unit(String word) {
        if (word.isEmpty() || called(word, Messages.of("person.rhythm.day_words"))) {
            return 1;
        }
        return called(word, Messages.of("person.rhythm.week_words")) ? 7 : 0;
    }

    private static boolean called(String word, String names) {
        return Arrays.stream(names.split(","))
                .anyMatch(n -> Text.fold(n.strip()).equals(Text.fold(word)));
    }

    static <S> Entry<S> refused(String key, Object... arguments) {
        return new Entry.Refused<>(Messages.of(key, arguments));
    }
}
