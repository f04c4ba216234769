package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the book knows of a contact that bears on asking. Every record in it is one that a reason can lead to.
///
/// @param card the latest scorecard, if rated
/// @param rhythmDays how often to be in touch, 1 to 3650
/// @param lastContact the day of the last contact, if any
/// @param entered the day the contact came into the book, from which silence counts where no contact is noted
/// @param since the day the relationship began, if known
/// @param contacts contacts in the last twelve months
/// @param referred whether the contact came by referral (B23)
/// @param complaints those still open
/// @param promises those still open, or missed and not made good
/// @param lastAsk the last one really asked
/// @param delivered the latest result the client confirmed
/// @param mutualHelp the latest time both found how to help each other (B20)
/// @param interview the latest testimonial interview
/// @param thanked the latest time they thanked us
/// @param satisfaction the latest capture
/// @param planted whether a request was ever planted (E2)
/// @param committed whether a commitment to refer was ever on record (J15)
public record AskFacts(
        long contactId,
        @Nullable Scorecard card,
        int rhythmDays,
        @Nullable LocalDate lastContact,
        LocalDate entered,
        @Nullable LocalDate since,
        int contacts,
        boolean referred,
        List<Complaint> complaints,
        List<Promise> promises,
        @Nullable Ask lastAsk,
        @Nullable DeliveredResult delivered,
        @Nullable Happening mutualHelp,
        @Nullable Interview interview,
        @Nullable Happening thanked,
        @Nullable Satisfaction satisfaction,
        boolean planted,
        boolean committed) {
    public AskFacts {
        complaints = List.copyOf(complaints);
        promises = List.copyOf(promises);
    }
}
