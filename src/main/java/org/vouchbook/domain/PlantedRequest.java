package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The conversation after the close in which a later request is planted (E1, E2), or why there was none (G12).
///
/// @param referralId the referral that was won, if any
/// @param present who was there
/// @param elements what was said
/// @param skipped why it was not done; empty when it was
public record PlantedRequest(
        long id,
        long contactId,
        @Nullable Long referralId,
        LocalDate date,
        String present,
        Set<Element> elements,
        String skipped)
        implements Row {
    /// The six parts of the conversation; the last four make it a planted request (E2).
    public enum Element {
        THANKS,
        EXTRAORDINARY_SERVICE,
        THINK_OF_PEOPLE,
        I_WILL_REMIND_YOU,
        CUSTOMER_FIRST,
        IS_THAT_FAIR
    }

    private static final Set<Element> NEEDED = EnumSet.range(Element.THINK_OF_PEOPLE, Element.IS_THAT_FAIR);

    /// @throws IllegalArgumentException when a text is too long
    public PlantedRequest {
        Row.requireId(id);
        Row.requireId(contactId);
        Objects.requireNonNull(date);
        elements = Set.copyOf(elements);
        present = Text.within(Text.line(present), Text.SHORT);
        skipped = Text.within(Text.line(skipped), Text.SHORT);
    }

    /// Whether the request counts as planted: the four that matter were said (E2).
    public boolean planted() {
        return elements.containsAll(NEEDED);
    }
}
