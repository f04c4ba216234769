package org.vouchbook.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The rhythms that tags bring along (L10).
///
/// @param byTag by the tag in small letters
public record TagRhythms(Map<String, TagRhythm> byTag) {
    /// No tag has one.
    public static final TagRhythms NONE = new TagRhythms(Map.of());

    public TagRhythms {
        byTag = Map.copyOf(byTag);
    }

    /// Of these; where two are for one tag, the more frequent counts.
    public static TagRhythms of(Collection<TagRhythm> all) {
        var byTag = new HashMap<String, TagRhythm>();
        all.forEach(one -> byTag.merge(key(one.tag()), one, (a, b) -> b.days() < a.days() ? b : a));
        return new TagRhythms(byTag);
    }

    /// That of a tag, however it is capitalised.
    public Optional<TagRhythm> of(String tag) {
        return Optional.ofNullable(byTag.get(key(tag)));
    }

    /// The most frequent of those that somebody's tags bring along; of equal ones that of the first tag.
    public Optional<TagRhythm> of(Contact contact) {
        if (byTag.isEmpty()) {
            return Optional.empty();
        }
        return contact.tags().stream()
                .map(tag -> byTag.get(key(tag)))
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(TagRhythm::days));
    }

    private static String key(String tag) {
        return Text.line(tag).toLowerCase(Locale.ROOT);
    }
}
