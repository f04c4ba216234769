package org.vouchbook.domain;

/// How often we mean to be in touch with whoever carries a tag, now or later (L10). It belongs to nobody's history.
///
/// @param tag as it was written; it means the tag however that is capitalised
/// @param days between two contacts, 1 to [TouchPolicy#MOST_DAYS]
public record TagRhythm(long id, String tag, int days) implements Row {
    /// @throws IllegalArgumentException when there is no tag, it is too long or the days are out of range
    public TagRhythm {
        Row.requireId(id);
        tag = Text.line(tag);
        if (tag.isEmpty() || tag.length() > Contact.MAX_NAME) {
            throw new IllegalArgumentException("tag of " + tag.length() + " letters");
        }
        if (days < 1 || days > TouchPolicy.MOST_DAYS) {
            throw new IllegalArgumentException("rhythm of " + days + " days");
        }
    }

    /// With other days between two contacts.
    public TagRhythm every(int other) {
        return new TagRhythm(id, tag, other);
    }

    @Override
    public long contactId() {
        return 0;
    }
}
