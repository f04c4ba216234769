package org.vouchbook.domain;

/// How often to be in touch, and how long ahead a day is announced: settings with these defaults (L10).
///
/// @param clientDays between two contacts with a client
/// @param partnerDays between two contacts with a strategic partner
/// @param networkDays between two contacts with a networking contact
/// @param prospectDays between two contacts with a prospect
/// @param reconnectDays silence after which to reconnect first, however slow the rhythm (L1)
/// @param birthdayDays how many days ahead a birthday is shown
/// @param renewalDays how many days ahead a renewal is shown
/// @param aheadDays how many days ahead a need that comes is shown (C3)
/// @param afterEventDays within which a guest of an event is spoken to afterwards (J12)
/// @param tags the rhythms that tags bring along
public record TouchPolicy(
        int clientDays,
        int partnerDays,
        int networkDays,
        int prospectDays,
        int reconnectDays,
        int birthdayDays,
        int renewalDays,
        int aheadDays,
        int afterEventDays,
        TagRhythms tags) {
    /// Two years of silence are the one number that is not ours.
    public static final TouchPolicy DEFAULT = new TouchPolicy(60, 60, 120, 30, 730, 7, 30, 14, 3, TagRhythms.NONE);

    /// The longest that can be meant: ten years.
    public static final int MOST_DAYS = 3650;

    /// @throws IllegalArgumentException when a number is not 1 to [#MOST_DAYS]
    public TouchPolicy {
        for (int number : new int[] {
            clientDays,
            partnerDays,
            networkDays,
            prospectDays,
            reconnectDays,
            birthdayDays,
            renewalDays,
            aheadDays,
            afterEventDays
        }) {
            if (number < 1 || number > MOST_DAYS) {
                throw new IllegalArgumentException("limit of " + number);
            }
        }
    }

    /// The rhythm that applies: the contact's own, else the most frequent that a tag brings along, else that of their
    /// kind (L10).
    public Rhythm rhythm(Contact contact) {
        Integer own = contact.rhythmDays();
        if (own != null) {
            return new Rhythm(own, Rhythm.From.OWN, "");
        }
        return tags.of(contact)
                .map(tag -> new Rhythm(tag.days(), Rhythm.From.TAG, tag.tag()))
                .orElseGet(() -> new Rhythm(days(contact.kind()), Rhythm.From.KIND, ""));
    }

    /// The days of [#rhythm].
    public int rhythmDays(Contact contact) {
        return rhythm(contact).days();
    }

    private int days(ContactKind kind) {
        return switch (kind) {
            case CLIENT -> clientDays;
            case STRATEGIC_PARTNER -> partnerDays;
            case NETWORKING_CONTACT -> networkDays;
            case PROSPECT -> prospectDays;
        };
    }
}
